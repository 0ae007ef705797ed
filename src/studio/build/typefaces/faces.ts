// The `@font-face` rules of a style sheet, each cut to its weights and letters. Reads and writes the few descriptors that dress.css has.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type FaceKind, lettersOfTexts, TYPED } from './letters.ts'
import { inRange, rangesOf } from './unicode-range.ts'

export interface CutFace {
  /** Of the package's file, without its ending. */
  readonly name: string
  readonly kind: FaceKind
  /** The rule as it stands in the style sheet. */
  readonly rule: string
  /** The same rule for the cut file. */
  readonly cutRule: (address: string) => string
  /** The package's own file. */
  readonly whole: Uint8Array
  readonly bytes: Uint8Array
  /** Wanted of it; the typeface need not have them all. */
  readonly letters: ReadonlySet<string>
}

/**
 * How letters sit on each other, and figures of one width, which tables ask for (`tabular-nums`). Fractions and the letters of other
 * languages are left out.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'tnum']

/** @param css with `@font-face` rules that name files of packages */
export async function cutFaces(root: string, css: string): Promise<readonly CutFace[]> {
  const texts = lettersOfTexts(root)
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return Promise.all(rules.map((rule) => cut(root, rule, texts)))
}

async function cut(root: string, rule: string, texts: ReadonlySet<string>): Promise<CutFace> {
  const read = (descriptor: RegExp): string => {
    const value = descriptor.exec(rule)?.[1]
    if (value === undefined) throw new Error(`Unexpected @font-face without ${descriptor} in ${rule}`)
    return value
  }
  const file = read(/url\("([^"]+)"\)/)
  const whole = readFileSync(createRequire(join(root, 'package.json')).resolve(file))
  const kind = kindOf(rule)
  const has = inRange(read(/unicode-range:([^;]+);/))
  const letters = new Set([...texts, ...TYPED[kind]].filter((letter) => has(letter.codePointAt(0) ?? 0)))
  const [least = 400, most = least] = read(/font-weight:([^;]+);/)
    .trim()
    .split(/\s+/)
    .map(Number)
  const isVariable = /format\("woff2-variations"\)/.test(rule)
  const bytes = await subsetFont(whole, [...letters].join(''), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    // Instructions for screens of few pixels, which browsers of today read little of; they are a third of Patrick Hand.
    noHinting: true,
    ...(isVariable && { variationAxes: { wght: least === most ? least : { min: least, max: most } } }),
  })
  return {
    name: file.slice(file.lastIndexOf('/') + 1).replace(/\.woff2$/, ''),
    kind,
    rule,
    cutRule: (address) =>
      rule
        .replace(/url\("[^"]+"\)/, `url("${address}")`)
        .replace(/unicode-range:[^;]+;/, `unicode-range: ${rangesOf(letters)};`),
    whole,
    bytes,
    letters,
  }
}

const kindOf = (rule: string): FaceKind => {
  if (/font-family: "Patrick Hand"/.test(rule)) return 'hand'
  return /font-style: italic/.test(rule) ? 'italic' : 'body'
}
