// A window as a person has it: what is there is found by role and name, or by its words, and clicked with the mouse. The roles and
// names are worked out in the page by Testing Library, in both engines alike; a driver gives them in one of the two only.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { BrowserWindow } from './engine.ts'

const TESTING_LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)
const PATIENCE = { timeout: 30_000, intervals: [50, 100, 200] }

/** A name or words as text match the whole, a RegExp a part. */
export interface Sought {
  readonly role?: string
  readonly name?: string | RegExp
  readonly words?: string | RegExp
  readonly within?: Sought
  /** From 0; the first where nothing is said. */
  readonly at?: number
}

export const button = (name: string | RegExp): Sought => ({ role: 'button', name })
export const link = (name: string | RegExp): Sought => ({ role: 'link', name })
export const heading = (name: string | RegExp): Sought => ({ role: 'heading', name })
export const words = (text: string | RegExp): Sought => ({ words: text })

export interface View {
  readonly window: BrowserWindow
  readonly texts: (sought: Sought) => Promise<readonly string[]>
  readonly has: (sought: Sought) => Promise<boolean>
  /** Waits for it. */
  readonly shows: (sought: Sought) => Promise<void>
  readonly click: (sought: Sought) => Promise<void>
  readonly giveFile: (label: string, file: string) => Promise<void>
  /** What has focus: its tag and its words. */
  readonly focused: () => Promise<string>
}

export function viewOf(window: BrowserWindow): View {
  /** Does something with what is found, in a page that may be new and not yet know how to look. */
  const ask = async <T>(what: Question, sought: Sought): Promise<T> => {
    const asked = () =>
      window.run(
        async (question, text) =>
          (await (globalThis as unknown as Partial<Looking>).look?.(question, text)) ?? {
            unknown: true as const,
          },
        what,
        JSON.stringify(sought, (_, value) =>
          value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
        ),
      )
    let answer = await asked()
    if ('unknown' in answer) {
      await window.add(`${TESTING_LIBRARY};window.look = ${look}`)
      answer = await asked()
    }
    if ('unknown' in answer) throw new Error('The page was replaced while it was looked at')
    return answer.value as T
  }
  const texts = (sought: Sought) => ask<readonly string[]>('texts', sought)
  const has = async (sought: Sought) => (await texts(sought)).length > 0
  return {
    window,
    texts,
    has,
    shows: (sought) =>
      expect.poll(() => has(sought), { message: `waited for ${named(sought)}`, ...PATIENCE }).toBe(true),
    click: (sought) =>
      expect
        .poll(
          async () => {
            const place = await ask<Point | null>('place', sought)
            if (!place) return 'it is not there, or something lies over it'
            await window.clickAt(place.x, place.y)
            // A page that draws itself anew between the press and its release gives the click to nobody.
            return window.run(() => (globalThis as unknown as Partial<Looking>).missed ?? 'clicked')
          },
          { message: `waited until ${named(sought)} can be clicked`, ...PATIENCE },
        )
        .toBe('clicked'),
    giveFile: async (label, file) => {
      await has(words(label))
      await window.giveFile(
        (text) =>
          (globalThis as unknown as Looking).TestingLibraryDom.getByLabelText(document.body, text, {
            exact: false,
          }),
        label,
        file,
      )
    },
    focused: () =>
      window.run(() => {
        const { activeElement } = document
        return `${activeElement?.tagName.toLowerCase()} ${activeElement?.textContent?.trim() ?? ''}`
      }),
  }
}

const named = (sought: Sought): string =>
  [sought.role, sought.name ?? sought.words].filter(Boolean).map(String).join(' ')

interface Point {
  readonly x: number
  readonly y: number
}
type Question = 'texts' | 'place'

interface Looking {
  readonly look: (question: Question, sought: string) => Promise<{ readonly value: unknown }>
  /** What the last click hit instead of what was meant. */
  missed?: string | undefined
  readonly TestingLibraryDom: {
    getByLabelText: (within: HTMLElement, text: string, options: object) => HTMLElement
    queryAllByRole: (within: HTMLElement, role: string, options: object) => HTMLElement[]
    queryAllByText: (within: HTMLElement, text: unknown, options: object) => HTMLElement[]
  }
}

/** Sent to the page as text: uses nothing but what is there. */
async function look(question: Question, text: string): Promise<{ readonly value: unknown }> {
  const library = (globalThis as unknown as Looking).TestingLibraryDom
  const sought = JSON.parse(text, (_, value) =>
    value && typeof value === 'object' && 'source' in value ? new RegExp(value.source, value.flags) : value,
  ) as Sought
  const find = ({ role, name, words, within, at }: Sought): HTMLElement[] => {
    const places = within ? find(within).slice(0, 1) : [document.body]
    const all = places.flatMap((place) => {
      if (role) return library.queryAllByRole(place, role, name === undefined ? {} : { name })
      return library
        .queryAllByText(place, words, { ignore: 'script, style' })
        .filter((element) => element.checkVisibility())
    })
    return at === undefined ? all : all.slice(at, at + 1)
  }
  const found = find(sought)
  if (question === 'texts') return { value: found.map((element) => element.textContent?.trim() ?? '') }
  const [element] = found
  if (!element || (element as HTMLButtonElement).disabled) return { value: null }
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  // The first of several lines: the middle of a link over two lines may lie beside both.
  const middle = () => {
    const box = element.getClientRects()[0]
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  const before = middle()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const place = middle()
  if (!place || place.x !== before?.x || place.y !== before.y) return { value: null }
  const there = document.elementFromPoint(place.x, place.y)
  if (!there || !(element.contains(there) || there.contains(element))) return { value: null }
  const page = globalThis as unknown as Looking
  page.missed = undefined
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && !element.contains(target) && !there.contains(target)) {
        page.missed = `the click hit ${target.outerHTML.slice(0, 80)}`
      }
    },
    { capture: true, once: true },
  )
  return { value: place }
}
