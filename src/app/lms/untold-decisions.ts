// Decisions that an LMS has not taken yet, kept for the next visit: its report has only the interactions that are sent, so those
// that a state brings back would be missing there.

import { SCORES } from '../../model/score.ts'
import { isOfRun, type Which } from './delete-elsewhere.ts'
import type { DecisionTaken } from './progress.ts'
import type { TextStore } from './texts.ts'

export interface UntoldDecisions {
  /** Of earlier visits, in their order. Empty where what was kept cannot be read. */
  readonly read: () => Promise<readonly DecisionTaken[]>
  readonly add: (decision: DecisionTaken) => void
  /** The LMS has taken all of them. */
  readonly clear: () => void
  /** Drops those of runs that were deleted. */
  readonly forget: (which: Which) => void
}

/** No session sends more of them (MOST_INTERACTIONS). */
const MOST = 60

export function untoldDecisions(store: TextStore): UntoldDecisions {
  let waiting: readonly DecisionTaken[] = []
  const write = () => store.write(JSON.stringify(waiting.slice(-MOST)))
  return {
    async read() {
      waiting = decisionsOf(await store.read())
      return waiting
    },
    add(decision) {
      waiting = [...waiting, decision]
      write()
    },
    clear() {
      if (waiting.length === 0) return
      waiting = []
      write()
    },
    forget(which) {
      const left = waiting.filter((decision) => !isOfRun(decision, which))
      if (left.length === waiting.length) return
      waiting = left
      write()
    },
  }
}

function decisionsOf(text: string | undefined): readonly DecisionTaken[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(data) ? data.filter(isDecision).slice(-MOST) : []
  } catch {
    // Damaged: the state has the run anyway, and only the LMS's report misses these decisions.
    return []
  }
}

type Fields<T> = Partial<Record<keyof T, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function isDecision(value: unknown): value is DecisionTaken {
  if (!isObject(value)) return false
  const { story, title, id, number, asked, options, effects, at, point, run } = value as Fields<DecisionTaken>
  return (
    [story, title, id, asked].every(isText) &&
    [number, at].every(isNumber) &&
    areOptions(options) &&
    areEffects(effects) &&
    (point === undefined || isPoint(point)) &&
    (run === undefined || isText(run))
  )
}

const areOptions = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((option: unknown) => isObject(option) && 'id' in option && isText(option.id))

const areEffects = (value: unknown): boolean =>
  isObject(value) &&
  SCORES.every((score) => {
    const by = (value as Readonly<Record<string, unknown>>)[score]
    return by === undefined || isNumber(by)
  })

function isPoint(value: unknown): boolean {
  if (!isObject(value)) return false
  const { scene, number, options } = value as Fields<NonNullable<DecisionTaken['point']>>
  return isText(scene) && isNumber(number) && areOptions(options)
}
