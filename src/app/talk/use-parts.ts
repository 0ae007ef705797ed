// How much of the newest beat is to be seen: part by part, as much as fits and belongs to one picture, and with the last of them the
// options. Whoever shows the lines measures them, all of them once before they are painted. Nothing is timed, and nothing is stored.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Beat, beatKey } from '../../model/beat.ts'
import { heightOf, type Part, partsOf, settingBefore } from '../../model/part.ts'
import type { Line } from '../../model/passage.ts'
import type { Pace } from '../settings/settings.ts'
import type { BeatFit } from './measure.ts'

export interface Shown {
  /** Of the beat, and of the choice that led to it. */
  readonly key: string
  /** False while everything stands there to be measured, before it is painted. */
  readonly isMeasured: boolean
  /** How many lines are to be seen. */
  readonly lines: number
  /** The newest part: its number, from 0; its first line; whether it is the reason alone. */
  readonly part: number
  readonly from: number
  readonly isReasonAlone: boolean
  /** After how many lines what the choice before did, and why, stands; undefined while it is not to be seen. */
  readonly reasonAfter: number | undefined
  /** Whether the options are to be seen, and whether the last words have to be said again over them. */
  readonly isWhole: boolean
  readonly isReminded: boolean
  /** Whether a picture over the lines may stay in sight. */
  readonly isPinned: boolean
  readonly next: () => void
  readonly measured: (fit: BeatFit) => void
}

interface Cut {
  readonly key: string
  readonly lines: readonly Line[]
  readonly parts: readonly Part[]
  readonly part: number
  /** Whether the last part leaves room for a picture over it; and whether the options do for the last words. */
  readonly hasRoom: boolean
  readonly mayRemind: boolean
  /** True once the window has another width, while there is more to come. */
  readonly isOld?: boolean
}

/** Parts of the opening of a story. */
const AT_FIRST = 3
const NO_LINES: readonly Line[] = []

/** @param hasReason whether the newest beat is told with what the choice before did, and why */
export function useParts(beats: readonly Beat[], pace: Pace, hasReason: boolean): Shown {
  const beat = beats.at(-1)
  // The same beat told anew, as when the story itself takes the place of its opening, is no arrival.
  const key = beat ? beatKey(beat) : ''
  const lines = beat?.lines ?? NO_LINES
  const before = useMemo(() => settingBefore(beats), [beats])
  const [cut, setCut] = useState<Cut>()
  /** Beats that were seen whole on this screen: whoever steps back to one wants its options. */
  const known = useRef(new Set<string>())

  function measured(fit: BeatFit): void {
    // Whoever begins a story is soon asked something.
    const parts = partsOf(lines, before, beat?.number === 0 ? { ...fit, atMost: AT_FIRST } : fit)
    const last = parts.at(-1) ?? { from: 0, to: 0 }
    const hasRoom = last.to > last.from && heightOf(last, fit) <= fit.mostUnderPicture
    const mayRemind = (fit.heights.at(-1) ?? 0) <= fit.mostOverOptions
    setCut({ key, lines, parts, hasRoom, mayRemind, part: placeIn(parts) })
  }
  function placeIn(parts: readonly Part[]): number {
    const last = parts.length - 1
    if (known.current.has(key)) return last
    if (cut?.key !== key) return 0
    const seen = cut.parts[cut.part]?.to ?? 0
    return parts.findIndex(({ to }) => to >= seen)
  }

  const isCut = cut?.key === key && cut.lines === lines && !cut.isOld
  const fixed = pace === 'parts' ? undefined : partsAt(pace, lines, hasReason)
  const parts = isCut ? cut.parts : fixed
  const part = isCut ? cut.part : fixed ? placeIn(fixed) : 0

  useEffect(() => {
    if (pace !== 'parts') return undefined
    let width = innerWidth
    // A keyboard on the glass, or the bar of a phone's browser, takes height for a while: what is being read or written stays.
    const again = () => {
      if (innerWidth === width) return
      width = innerWidth
      setCut((now) => now && { ...now, isOld: now.part < now.parts.length - 1 })
    }
    addEventListener('resize', again)
    return () => removeEventListener('resize', again)
  }, [pace])
  useEffect(() => {
    if (parts && part === parts.length - 1) known.current.add(key)
  }, [key, parts, part])

  const now = parts?.[part]
  const isWhole = now !== undefined && part === (parts?.length ?? 0) - 1
  const reasonAt = parts?.findIndex(({ reason }) => reason) ?? -1
  const reasonPlace = () => {
    if (!hasReason) return undefined
    if (now === undefined) return lines.length
    return reasonAt >= 0 && part >= reasonAt ? parts?.[reasonAt]?.to : undefined
  }
  return {
    key,
    isMeasured: now !== undefined,
    lines: now?.to ?? lines.length,
    part,
    from: now?.from ?? 0,
    isReasonAlone: now?.reason === true && now.from === now.to,
    reasonAfter: reasonPlace(),
    isWhole: isWhole || now === undefined,
    isReminded:
      isWhole && part > 0 && now.from === now.to && reasonAt === part - 1 && (!isCut || cut.mayRemind),
    isPinned: now !== undefined && (!isWhole || !isCut || cut.hasRoom),
    next: () =>
      parts &&
      setCut({
        hasRoom: true,
        mayRemind: true,
        ...cut,
        key,
        lines,
        parts,
        part: Math.min(part + 1, parts.length - 1),
      }),
    measured,
  }
}

/** All of it with the options, or each line by itself, the last of them with the options: nothing has to be measured for that. */
function partsAt(pace: 'whole' | 'lines', lines: readonly Line[], hasReason: boolean): readonly Part[] {
  if (pace === 'whole') return [{ from: 0, to: lines.length, ...(hasReason && { reason: true as const }) }]
  const each = { heights: lines.map(() => 1), most: 1, mostOverOptions: 1, ...(hasReason && { reason: 1 }) }
  return partsOf(lines, {}, each)
}
