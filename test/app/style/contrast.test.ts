// The colours of every theme, computed from the style sheets: words on every paper they stand on, and what shows focus.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../support/stories.ts'

type Colours = Readonly<Record<string, string>>

const sheet = (path: string) => readFileSync(join(root, 'src', path), 'utf8')

/** Custom properties of the first rule with exactly this selector that are colours. */
function coloursOf(css: string, selector: string): Colours {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No ${selector}`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name, value]) => [name, value]),
  )
}

const usual = coloursOf(sheet('app/style/tokens.css'), ':root')
const base = sheet('app/style/base.css')
const audience = sheet('app/room/wall/audience.css')
const THEMES: Readonly<Record<string, Colours>> = {
  ordinary: usual,
  strong: { ...usual, ...coloursOf(base, ':root[data-contrast="strong"]') },
  dark: { ...usual, ...coloursOf(base, ':root[data-contrast="dark"]') },
  'the room, light, on a page that is not': {
    ...usual,
    ...coloursOf(base, ':root[data-contrast="dark"]'),
    ...coloursOf(audience, ':root[data-contrast="dark"] .audience[data-theme="light"]'),
  },
  'the room, dark': { ...usual, ...coloursOf(audience, '.audience[data-theme="dark"]') },
}

function channels(colour: string): readonly number[] {
  const full = colour.length === 4 ? [...colour.slice(1)].map((one) => one + one).join('') : colour.slice(1)
  return [0, 2, 4].map((from) => Number.parseInt(full.slice(from, from + 2), 16) / 255)
}

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one = '', other = ''): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const PAPERS = ['paper', 'paper-lit', 'paper-shade'] as const
const pairs = Object.entries(THEMES).flatMap(([theme, colours]) =>
  PAPERS.flatMap((paper) =>
    (['ink', 'ink-soft'] as const).map((ink) => [theme, ink, paper, colours] as const),
  ),
)

describe('contrast', () => {
  it.each(pairs)('%s: %s on %s is at least 4.5 to 1', (_theme, ink, paper, colours) => {
    expect(contrast(colours[ink], colours[paper])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(THEMES))('%s: the accent can be read, and written on', (theme, colours) => {
    expect(contrast(colours['accent-deep'], colours.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.ink, colours['accent-wash'])).toBeGreaterThanOrEqual(4.5)
    const onButton = theme.endsWith('dark') ? '#17181d' : '#ffffff'
    expect(contrast(onButton, colours['accent-deep'])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(THEMES))('%s: what shows focus stands out from the page', (_theme, colours) => {
    expect(contrast(colours.focus, colours.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(colours['ink-faint'], colours.paper)).toBeGreaterThanOrEqual(3)
  })

  // Dark too: it stands in for stronger contrast where a device asks for both.
  it.each(['strong', 'dark'])('%s reaches 7 to 1 for all words', (theme) => {
    const colours = THEMES[theme]
    for (const paper of PAPERS) {
      expect(contrast(colours?.['ink-soft'], colours?.[paper])).toBeGreaterThanOrEqual(7)
    }
  })
})
