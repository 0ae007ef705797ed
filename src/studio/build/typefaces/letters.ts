// The letters that a typeface is cut to: those of every text that can come onto the page, read from its files, and those that people
// type. Comments in these files are read along; they do no harm.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders with the words of the stories, of the evidence, and of the interface. */
const TEXTS = ['stories', 'src/app', 'src/index.html']
const TEXT = /\.(ink|yaml|ts|tsx|css|html)$/

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const BASIC_LATIN = range(0x20, 0x7e)
const QUOTES_AND_DASHES = '\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022'
/** Letters of western Europe, and the signs among them that keyboards in Britain have or a text brings along. */
const LATIN_1 = `\u00a0£§©°·«»½¼¾¡¿×÷±${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}`
/** Welsh has a circumflex on w and y too. */
const WELSH = 'ŴŵŶŷ'

/** What each kind of face has to have beside the letters of the texts. */
export const TYPED = {
  /** What people write themselves stands in it. */
  body: `${BASIC_LATIN}${LATIN_1}${WELSH}${QUOTES_AND_DASHES}€`,
  /** Stressed words and titles of works, all of them in our texts. */
  italic: `${BASIC_LATIN}${QUOTES_AND_DASHES}`,
  /** Headings, which nobody types. */
  hand: `${BASIC_LATIN}${QUOTES_AND_DASHES}`,
} as const
export type FaceKind = keyof typeof TYPED

/** @returns every character that stands in a text, each once */
export function lettersOfTexts(root: string): ReadonlySet<string> {
  const letters = new Set<string>()
  for (const path of TEXTS.flatMap((name) => textFiles(root, name))) {
    for (const letter of decoded(readFileSync(path, 'utf8'))) {
      if (letter > '\u001f') letters.add(letter)
    }
  }
  return letters
}

function textFiles(root: string, name: string): readonly string[] {
  const path = join(root, name)
  if (TEXT.test(name)) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .map((file) => join(path, file))
}

/** With what scripts and style sheets write as a number, such as `\u00a0` and `\2713`. */
export const decoded = (text: string): string =>
  text.replace(
    /\\u?\{?([\da-f]{4,5})\b\}?/gi,
    (written, digits: string) => written + String.fromCodePoint(Number.parseInt(digits, 16)),
  )
