// The evidence catalogue and the look-ups on it. Plain data, so that the build can write it into the page.

import { type Change, citationsOf, type Entry, isRule, STEPS, type Step, type Theme } from './entry.ts'
import type { Work } from './work.ts'

export interface Catalogue {
  /** By id, in the order of the files. */
  readonly entries: Readonly<Record<string, Entry>>
  /** By id, in the order of themes.yaml. */
  readonly themes: Readonly<Record<string, Theme>>
  /** By id. Holds every work that is cited. */
  readonly works: Readonly<Record<string, Work>>
  readonly law: {
    /** The day on which law and guidance were last looked at as a whole. */
    readonly lookedAt: string
    /** The latest first. */
    readonly changes: readonly Change[]
  }
}

export function lookUp({ entries }: Catalogue, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}

export function workOf({ works }: Catalogue, id: string): Work | undefined {
  return Object.hasOwn(works, id) ? works[id] : undefined
}

/** The theme's founding entry first, then in the order of the files. */
export function byTheme({ entries, themes }: Catalogue, theme: string): readonly Entry[] {
  const founding = Object.hasOwn(themes, theme) ? themes[theme]?.founding : undefined
  const inTheme = Object.values(entries).filter((entry) => entry.themes.includes(theme))
  return [...inTheme.filter(({ id }) => id === founding), ...inTheme.filter(({ id }) => id !== founding)]
}

/** In the order of the files. */
export const citing = ({ entries }: Catalogue, work: string): readonly Entry[] =>
  Object.values(entries).filter((entry) => citationsOf(entry).some((citation) => citation.work === work))

/** What changed in law or guidance that touches this entry. */
export const changesOf = ({ law }: Catalogue, id: string): readonly Change[] =>
  law.changes.filter(({ touches }) => touches.includes(id))

/** How many entries stand on each step, the most certain first. */
export function countBySteps({ entries }: Catalogue): readonly (readonly [step: Step, entries: number])[] {
  const steps = Object.values(entries).map((entry) => (isRule(entry) ? undefined : entry.sure))
  return STEPS.map((step) => [step, steps.filter((sure) => sure === step).length] as const)
}

/** The first and the last day on which somebody looked at the sources of an entry; empty where there are no entries. */
export const lookedAtBetween = ({ entries }: Catalogue): readonly string[] => {
  const days = Object.values(entries)
    .map(({ checked }) => checked.on)
    .sort()
  return [...days.slice(0, 1), ...days.slice(-1)]
}

/** Entries whose day to be looked at again has passed. @param day as in 2026-11-28 */
export const overdue = ({ entries }: Catalogue, day: string): readonly Entry[] =>
  Object.values(entries).filter(({ review_by }) => review_by < day)
