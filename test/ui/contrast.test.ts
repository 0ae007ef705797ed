// Contrast of the colours that stand on each other, worked out from the tokens as WCAG 2.2 does. What a page makes of
// them is looked at by axe in the journeys; this fails where a token is changed.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/stories.ts'

const tokens = new Map(
  [
    ...readFileSync(join(root, 'src/ui/style/tokens.css'), 'utf8').matchAll(
      /--([\w-]+):\s*(#[0-9a-f]{6})\b/g,
    ),
  ].map(([, name = '', colour = '']) => [name, colour]),
)

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of the same name). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = 4.5
const GRAPHICS = 3
const PAPERS = ['paper', 'paper-lit', 'paper-shade', 'accent-wash']

const pairs = [
  ...['ink', 'ink-soft', 'accent-deep'].flatMap((on) => PAPERS.map((under) => [on, under, TEXT] as const)),
  ...['paper', 'paper-lit'].map((under) => ['focus', under, TEXT] as const),
  ...['ink-faint', 'accent'].flatMap((on) =>
    ['paper', 'paper-lit'].map((under) => [on, under, GRAPHICS] as const),
  ),
]

describe('colours that stand on each other', () => {
  it.each(pairs)('%s on %s has a contrast of %d at least', (on, under, least) => {
    expect(contrast(tokens.get(on) ?? '', tokens.get(under) ?? '')).toBeGreaterThanOrEqual(least)
  })

  it('are told apart as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
