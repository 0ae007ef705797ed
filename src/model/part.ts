// A part: the lines of a beat that belong to one picture and fit on one screen, read before the next is asked for. Derived
// from the lines; how much fits is known only to whoever shows them. Pure.

import type { Beat } from './beat.ts'
import type { Line } from './passage.ts'

/** Lines of a beat from one index up to another, which is not among them. None, where the options or the reason stand alone. */
export interface Part {
  readonly from: number
  readonly to: number
  /** Whether what the choice before did, and why, stands under these lines. */
  readonly reason?: true
}

/** Where something happens and who is there, as far as the cues of a story say it. */
export interface Setting {
  readonly scene?: string
  readonly company?: string
}

/** How much fits on a screen, in whatever unit the lines are measured. */
export interface Fit {
  /** Of each line, by its index. */
  readonly heights: readonly number[]
  /** Of the lines of a part. A line that is higher has a part of its own. */
  readonly most: number
  /** Of the lines of the last part, which has the options under it. */
  readonly mostOverOptions: number
  /** Of the reason; absent where none is told here. */
  readonly reason?: number
  /** No more parts than these, although they then have to be higher than `most`, or to have more than one picture. */
  readonly atMost?: number
}

/** The setting from a line on. Somebody whose face or pose changes while they speak is there. */
export function settingAfter(before: Setting, { cues, speaker }: Line): Setting {
  const scene = cues.find(({ kind }) => kind === 'scene')?.value
  const company =
    cues.find(({ kind }) => kind === 'with')?.value ??
    (cues.some(({ kind }) => SHOWS_SPEAKER.has(kind)) ? speaker : undefined)
  return {
    ...before,
    ...(scene !== undefined && { scene }),
    ...(company !== undefined && { company: company.toLowerCase() }),
  }
}

const SHOWS_SPEAKER: ReadonlySet<string> = new Set(['pose', 'face', 'look', 'lean'])

/** The setting in which the newest of these beats begins. */
export const settingBefore = (beats: readonly Pick<Beat, 'lines'>[]): Setting =>
  beats
    .slice(0, -1)
    .flatMap(({ lines }) => lines)
    .reduce(settingAfter, {})

/**
 * Cuts where the scene or the company changes, and where more would not fit. Parts of one picture are about equally long, but
 * for what would not fit over the options at the end. The options come with the last part, which has no lines where not even one
 * would fit; the reason stands before it. Always at least one.
 */
export function partsOf(lines: readonly Line[], before: Setting, fit: Fit): readonly Part[] {
  const { heights, most, atMost = Number.POSITIVE_INFINITY } = fit
  const parts = cut(lines, before, fit)
  if (parts.length <= atMost) return parts
  const isAll = most >= heightOf({ from: 0, to: heights.length }, fit)
  return isAll ? joined(parts, fit, atMost) : partsOf(lines, before, { ...fit, most: most + STEP })
}

/** So many parts at most: the lowest neighbours become one, but for what stands with the options. */
function joined(parts: readonly Part[], fit: Fit, atMost: number): readonly Part[] {
  if (parts.length <= Math.max(2, atMost)) return parts
  const heights = parts
    .slice(0, -2)
    .map(({ from }, index) => heightOf({ from, to: parts[index + 1]?.to ?? from }, fit))
  const lowest = heights.indexOf(Math.min(...heights))
  const [left, right] = [parts[lowest], parts[lowest + 1]]
  if (!left || !right) return parts
  const both = { ...right, from: left.from }
  return joined([...parts.slice(0, lowest), both, ...parts.slice(lowest + 2)], fit, atMost)
}

/** By how much a part is let grow at a time where there are too many. */
const STEP = 10

function cut(lines: readonly Line[], before: Setting, fit: Fit): readonly Part[] {
  const groups = byPicture(lines, before)
  const parts = groups.flatMap((group, index) =>
    index < groups.length - 1 ? evenParts(lines, group, fit) : partsOverOptions(lines, group, fit),
  )
  return withReason(parts, fit)
}

/** Under the part before the options; under all lines where they came with the options; or alone, where it would not fit. */
function withReason(parts: readonly Part[], fit: Fit): readonly Part[] {
  const { reason, most } = fit
  const last = parts.at(-1)
  if (reason === undefined || !last) return parts
  const before = parts.length > 1 ? parts.slice(0, -1) : parts
  const options = parts.length > 1 ? last : { from: last.to, to: last.to }
  const over = before.at(-1) ?? last
  return heightOf(over, fit) + reason <= most
    ? [...before.slice(0, -1), { ...over, reason: true }, options]
    : [...before, { from: over.to, to: over.to, reason: true }, options]
}

function byPicture(lines: readonly Line[], before: Setting): readonly Part[] {
  const starts = [0]
  let setting = before
  lines.forEach((line, index) => {
    const next = settingAfter(setting, line)
    const isOther = next.scene !== setting.scene || next.company !== setting.company
    if (index > 0 && isOther) starts.push(index)
    setting = next
  })
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }))
}

const isOwn = (lines: readonly Line[], index: number): boolean => lines[index]?.kind === 'trainee'

/** What the trainee said or did is not read without what it led to; what they said in several lines can be, where it is long. */
const isEcho = (lines: readonly Line[], index: number): boolean =>
  isOwn(lines, index) && !isOwn(lines, index + 1)

/** Of some lines together. */
export const heightOf = ({ from, to }: Part, { heights }: Pick<Fit, 'heights'>): number =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0)

/** As few parts as will do, each ended as soon as it has its share of the whole. */
function evenParts(lines: readonly Line[], { from, to }: Part, fit: Fit): readonly Part[] {
  const whole = heightOf({ from, to }, fit)
  const share = whole / Math.max(1, Math.ceil(whole / fit.most))
  const parts: Part[] = []
  let start = from
  for (let end = from + 1; end <= to; end++) {
    const height = heightOf({ from: start, to: end }, fit)
    const withNext = heightOf({ from: start, to: isEcho(lines, end) ? end + 2 : end + 1 }, fit)
    const isWanted = height < share || (isOwn(lines, end - 1) && isOwn(lines, end))
    if (end < to && ((isWanted && withNext <= fit.most) || isEcho(lines, end - 1))) continue
    parts.push({ from: start, to: end })
    start = end
  }
  return parts
}

function partsOverOptions(lines: readonly Line[], { from, to }: Part, fit: Fit): readonly Part[] {
  let start = to
  while (start > from && heightOf({ from: start - 1, to }, fit) <= fit.mostOverOptions) start--
  if (start > from && start < to && isEcho(lines, start - 1)) start++
  const before = (end: number) => evenParts(lines, { from, to: end }, fit)
  const count = before(start).length
  const share = heightOf({ from, to }, fit) / (count + 1)
  // Lines that the parts before have room for, so that none of those is a scrap.
  while (
    start < to - 1 &&
    !isEcho(lines, start) &&
    heightOf({ from: start + 1, to }, fit) >= share &&
    before(start + 1).length === count
  ) {
    start++
  }
  return [...before(start), { from: start, to }]
}
