// Which runs a learner has deleted in one registration: keys and minutes, nothing of what was played. An LMS that was silent
// has them still, and so may another tab or device; what comes from there is taken in without them.

import { fromDigits, inDigits } from './codes.ts'
import { type Course, NO_COURSE, without } from './course.ts'
import type { TextStore } from './texts.ts'

export interface DeletedRuns {
  /** Loads what was kept in either layer. */
  readonly read: () => Promise<void>
  /** Takes up what another tab has deleted since. @returns whether it was anything */
  readonly refresh: () => boolean
  readonly add: (keys: Iterable<string>, at: number) => void
  /** The learner goes on with this run, so it is to stay. */
  readonly takeBack: (key: string) => void
  readonly keys: () => ReadonlySet<string>
  /** The course without the deleted runs; one that another device went on with after its deletion stays. */
  readonly outOf: (course: Course) => Course
  /** Drops keys that are more than a month old and in neither course. @param theirs what the LMS has now */
  readonly tidy: (theirs: Course, mine: Course, at: number) => void
}

const KEY = 5
/** Minutes since 1970, as in a state. */
const MINUTES = 5
const ENTRY = /^[\w-]{10}$/
const MOST = 2000
/** Minutes. A tab that was left open, or another device, may still have what the LMS and this copy have not. */
const MONTH = 30 * 24 * 60

export const deletedName = (registration: string): string => `alongside:deleted:${registration}`

export function deletedRuns(store: TextStore): DeletedRuns {
  let runs = new Map<string, number>()
  /** As it was read or written last. */
  let known: string | undefined

  function take(text: string | undefined): boolean {
    if (text === undefined || text === known) return false
    known = text
    runs = entriesOf(text)
    return true
  }

  function write(): void {
    known = [...runs]
      .slice(-MOST)
      .map(([key, minutes]) => key + inDigits(minutes, MINUTES))
      .join(' ')
    store.write(known)
  }

  const refresh = () => take(store.readSync())
  return {
    async read() {
      take(await store.read())
      // If localStorage has an older text, `refresh` would take that for a change by another tab.
      if (known !== undefined && store.readSync() !== known) write()
    },
    refresh,
    add(keys, at) {
      refresh()
      const before = runs.size
      for (const key of keys) {
        runs.delete(key)
        runs.set(key, minutesOf(at))
      }
      if (runs.size > 0 || before > 0) write()
    },
    takeBack(key) {
      refresh()
      if (runs.delete(key)) write()
    },
    keys: () => new Set(runs.keys()),
    outOf: (course) =>
      without(course, ({ key, minutes }) => {
        const deleted = runs.get(key)
        return deleted !== undefined && minutes <= deleted
      }),
    tidy(theirs, mine, at) {
      const there = new Set([...keysOf(theirs), ...keysOf(mine)])
      const old = [...runs].filter(([key, deleted]) => !there.has(key) && deleted < minutesOf(at) - MONTH)
      for (const [key] of old) runs.delete(key)
      if (old.length > 0) write()
    },
  }
}

export const keysOf = ({ stories }: Course = NO_COURSE): readonly string[] =>
  stories.flatMap(({ attempts }) => attempts.map(({ key }) => key))

const minutesOf = (at: number): number => Math.floor(at / 60_000)

const entriesOf = (text: string): Map<string, number> =>
  new Map(
    text
      .split(' ')
      .filter((entry) => ENTRY.test(entry))
      .map((entry) => [entry.slice(0, KEY), fromDigits(entry.slice(KEY))]),
  )
