// What the printed look back of a group has room for: the decisions to talk about again, and the notes that fit. Pure.

import type { Decision } from '../../../model/debrief.ts'
import { handsIn, isDivided, type Share } from '../../../model/room/split.ts'
import { SCORES } from '../../../model/score.ts'

export interface CountedDecision {
  readonly decision: Decision
  readonly split: readonly Share[]
  /** Filled in: nobody in the room took it. */
  readonly isPrepared: boolean
}

export interface Pick extends CountedDecision {
  readonly kind: 'divided' | 'changed'
}

const MOST = 3
const LEAST = 2

/**
 * Where the room was most divided, three at most; where it was divided less than twice, those that changed most besides. In their
 * order. What the room decided itself comes before what was filled in.
 */
export function picksOf(all: readonly CountedDecision[]): readonly Pick[] {
  const divided = all
    .filter(({ split }) => isDivided(split))
    .sort((a, b) => largestShare(a) - largestShare(b) || handsIn(b.split) - handsIn(a.split))
    .slice(0, MOST)
  const changed = all
    .filter((one) => !divided.includes(one) && one.decision.reason !== undefined)
    .sort((a, b) => Number(a.isPrepared) - Number(b.isPrepared) || sizeOf(b) - sizeOf(a))
    .slice(0, Math.max(0, LEAST - divided.length))
  return [
    ...divided.map((one): Pick => ({ ...one, kind: 'divided' })),
    ...changed.map((one): Pick => ({ ...one, kind: 'changed' })),
  ].sort((a, b) => a.decision.number - b.decision.number)
}

const largestShare = ({ split }: CountedDecision): number => Math.max(...split.map(({ share }) => share))

const sizeOf = ({ decision: { moved } }: CountedDecision): number =>
  SCORES.reduce((sum, score) => sum + Math.abs(moved[score]), 0)

/** Lines of notes on the page, characters of a line, and lines of one note. */
const NOTE_LINES = 16
const LINE = 100
const MOST_LINES = 3

export interface FittedNotes<Note> {
  readonly notes: readonly Note[]
  /** How many more there are. */
  readonly more: number
  readonly isShortened: boolean
}

/** The first notes, as many as fit; of a long one the beginning, to the end of a word. */
export function notesThatFit<Note extends { readonly text: string }>(
  notes: readonly Note[],
): FittedNotes<Note> {
  const fitted: Note[] = []
  let lines = 0
  let isShortened = false
  for (const note of notes) {
    const text = shortened(note.text)
    lines += Math.ceil((text.length + PLACE) / LINE)
    if (lines > NOTE_LINES) break
    isShortened ||= text !== oneLine(note.text)
    fitted.push({ ...note, text })
  }
  return { notes: fitted, more: notes.length - fitted.length, isShortened }
}

/** Where a note was written stands before it. */
const PLACE = 14

/** Lines that were begun in a note would take more room than is counted. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function shortened(text: string): string {
  const plain = oneLine(text)
  const most = MOST_LINES * LINE - PLACE
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : cut}…`
}
