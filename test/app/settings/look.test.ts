// Light or dark: what was chosen, or what the device asks for; and the page's first script says the same as the program.

import { describe, expect, it } from 'vitest'
import { browserSettings } from '../../../src/app/saves/browser-settings.ts'
import { ASKED, lookOf } from '../../../src/app/settings/look.ts'
import {
  CONTRASTS,
  type Contrast,
  DEFAULT_SETTINGS,
  writeSettings,
} from '../../../src/app/settings/settings.ts'
import { FIRST_LOOK } from '../../../src/studio/build/first-look.ts'

const [DARK, MORE] = ASKED
const devices = [[], [DARK], [MORE], [DARK, MORE]] as const

/** What the program makes of it. */
const look = (choice: Contrast, device: readonly string[]) =>
  lookOf(choice, device.includes(DARK), device.includes(MORE))

/** Runs the page's script as a browser would. */
function firstLook(device: readonly string[], kept: unknown): unknown {
  const documentElement = { dataset: { contrast: '' } }
  const matchMedia = (query: string) => ({ matches: device.includes(query) })
  new Function('localStorage', 'matchMedia', 'document', FIRST_LOOK)(kept, matchMedia, { documentElement })
  // Ink on paper is what there is without any.
  return documentElement.dataset.contrast || 'ordinary'
}

describe('the look of the page', () => {
  it.each([
    [[], 'ordinary'],
    [[DARK], 'dark'],
    [[MORE], 'strong'],
    [[DARK, MORE], 'dark'],
  ] as const)('where the device asks for %j and nothing was chosen is %s', (device, expected) => {
    expect(look('device', device)).toBe(expected)
  })

  it.each(CONTRASTS.filter((choice) => choice !== 'device'))(
    'is %s where that was chosen, whatever the device asks for',
    (choice) => {
      for (const device of devices) expect(look(choice, device)).toBe(choice)
    },
  )

  it.each(CONTRASTS)(
    'is the same before the program is there, with %s kept as settings are kept',
    (choice) => {
      const kept: Record<string, string> = {}
      const localStorage = () => ({
        getItem: (key: string) => kept[key] ?? null,
        setItem(key: string, text: string) {
          kept[key] = text
        },
        removeItem: () => undefined,
      })
      const nothing = async () => undefined
      const database = { text: nothing, keepText: nothing, removeText: nothing }
      browserSettings({ localStorage, database, clock: () => 1 }).change({ contrast: choice })
      for (const device of devices) {
        const program = look(choice, device)
        expect(firstLook(device, kept)).toBe(program)
        expect(
          firstLook(device, {
            'alongside:settings': writeSettings({ ...DEFAULT_SETTINGS, contrast: choice }),
          }),
        ).toBe(program)
      }
    },
  )

  it('is what the device asks for where nothing is kept, or looking into storage is refused', () => {
    const refusing = new Proxy(
      {},
      {
        get() {
          throw new Error('SecurityError')
        },
      },
    )
    expect(firstLook([DARK], {})).toBe('dark')
    expect(firstLook([MORE], refusing)).toBe('strong')
  })
})
