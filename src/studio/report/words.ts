// Numbers, names and effects as the report words them.

import type { PromiseChange } from '../../model/promise.ts'
import { type Effects, SCORES, type Score } from '../../model/score.ts'
import { quoted } from '../commands/play-command.ts'
import type { Log, Range } from '../explore/findings.ts'
import type { Severity } from '../explore/rule.ts'

export const SCORE_NAMES: Readonly<Record<Score, string>> = {
  trust: 'Trust',
  empathy: 'Empathy',
  reliability: 'Reliability',
}

/** How much a problem weighs, in the words of the page that authors put a story into (wording/en-own). */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'To mend',
  warning: 'To consider',
}

export const number = (value: number): string => value.toLocaleString('en-GB')

/** Shares are sums of many rounded ones, so one that is this near to 1 is all. */
const ALIKE = 1e-9

const isAll = (share: number): boolean => share >= 1 - ALIKE

/** Says “0 %” only of what never happens and “100 %” only of what always does. */
export function percent(share: number): string {
  if (share <= 0) return '0 %'
  if (isAll(share)) return '100 %'
  if (share < 0.005) return 'under 1 %'
  if (share > 0.995) return 'over 99 %'
  return `${Math.round(share * 100)} %`
}

export const place = (value: number): string => value.toFixed(2)

const rangeOf = ({ min, max }: Range): string =>
  max === null ? `${number(min)} or more` : min === max ? number(min) : `${number(min)} to ${number(max)}`

export const counted = (count: number, singular: string, many = `${singular}s`): string =>
  `${number(count)} ${count === 1 ? singular : many}`

/** `1 decision`, `10 to 15 decisions`. */
export const manyOf = (range: Range, singular: string): string =>
  `${rangeOf(range)} ${range.max === 1 && range.min === 1 ? singular : `${singular}s`}`

/** `Trust +2, Reliability −1`. */
export function effectsOf(effects: Effects): string {
  const changes = SCORES.filter((score) => effects[score] !== 0).map(
    (score) => `${SCORE_NAMES[score]} ${effects[score] > 0 ? '+' : '−'}${Math.abs(effects[score])}`,
  )
  return changes.length > 0 ? changes.join(', ') : 'No score changes'
}

const EVENTS = {
  made: 'promise made',
  kept: 'promise kept',
  broken: 'promise broken',
  not_yours: 'not yours to promise',
} as const

export const promisesOf = (
  changes: readonly PromiseChange[],
  names: Readonly<Record<string, string>>,
): string => changes.map(({ promise, event }) => `${EVENTS[event]}: ${names[promise] ?? promise}`).join('; ')

/** The command that plays a run, on one line: a page wraps it by itself. Where there is none, its choices. */
export const commandFor = (file: string | undefined, log: Log): string =>
  file === undefined
    ? log.join(', ') || 'before the first choice'
    : `npm run -s play -- ${quoted(file)}${log.length > 0 ? ` --take ${log.join(',')}` : ''}`

/** `every run`, `83 % of runs`. */
export const ofRuns = (share: number): string => (isAll(share) ? 'every run' : `${percent(share)} of runs`)

/** The id of a decision's element in the page. */
export const anchor = (id: string): string => `decision-${id.replace(/[^\w-]/g, '-')}`
