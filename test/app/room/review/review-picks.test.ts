// What the printed look back of a group has room for.

import { describe, expect, it } from 'vitest'
import { type CountedDecision, notesThatFit, picksOf } from '../../../../src/app/room/review/review-picks.ts'
import { splitOf } from '../../../../src/model/room/split.ts'

interface Counted {
  readonly hands?: readonly [number, number, number]
  readonly trust?: number
  readonly isPrepared?: boolean
  readonly reason?: string | undefined
}

const counted = (all: readonly Counted[]): readonly CountedDecision[] =>
  all.map(({ hands = [0, 0, 0], trust = 0, isPrepared = false, ...rest }, index) => {
    const moved = { trust, empathy: 0, reliability: 0 }
    const [a, b, c] = hands
    return {
      decision: {
        number: index + 1,
        choice: { id: 'a', text: 'A.' },
        effects: moved,
        moved,
        scores: moved,
        promises: [],
        evidence: [],
        see: [],
        before: [],
        after: [],
        reason: 'Because.',
        ...rest,
      } as CountedDecision['decision'],
      split: splitOf({ a, b, c }, ['a', 'b', 'c']),
      isPrepared,
    }
  })

const picked = (all: readonly Counted[]) =>
  picksOf(counted(all)).map(({ decision, kind }) => [decision.number, kind])

describe('the decisions to talk about again', () => {
  it('are the three where the room was most divided, in their order', () => {
    const all: readonly Counted[] = [
      { hands: [6, 4, 0], trust: 3 },
      { hands: [4, 3, 3] },
      { hands: [5, 5, 0] },
      { hands: [4, 4, 2] },
      { hands: [9, 1, 0], trust: 3 },
    ]
    expect(picked(all)).toEqual([
      [2, 'divided'],
      [3, 'divided'],
      [4, 'divided'],
    ])
  })

  it('are of two that were as divided the one with more hands', () => {
    const even = { hands: [2, 2, 0] } as const
    expect(picked([even, { hands: [4, 4, 0] }, { hands: [5, 5, 0] }, { hands: [3, 3, 0] }])).toEqual([
      [2, 'divided'],
      [3, 'divided'],
      [4, 'divided'],
    ])
  })

  it('are two where much changed, up or down, when no hands were counted', () => {
    expect(picked([{ trust: 1 }, { trust: -3 }, { trust: 2 }])).toEqual([
      [2, 'changed'],
      [3, 'changed'],
    ])
  })

  it('have one where much changed beside a single divided one', () => {
    expect(picked([{ trust: 1 }, { hands: [2, 2, 0] }, { trust: 2 }])).toEqual([
      [2, 'divided'],
      [3, 'changed'],
    ])
  })

  it('leave out what was filled in and what has no reason, while there is anything else', () => {
    const all: readonly Counted[] = [
      { trust: 3, isPrepared: true },
      { trust: 3, reason: undefined },
      { trust: 1 },
      { trust: 0 },
    ]
    expect(picked(all)).toEqual([
      [3, 'changed'],
      [4, 'changed'],
    ])
    expect(picked([{ trust: 3, isPrepared: true }])).toEqual([[1, 'changed']])
    expect(picked([])).toEqual([])
  })
})

describe('the notes on the page', () => {
  const notes = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => ({ number: index, text: 'word '.repeat(length / 5).trim() }))

  it('are all there while they fit', () => {
    expect(notesThatFit(notes(16, 80))).toMatchObject({ more: 0, isShortened: false })
    expect(notesThatFit(notes(16, 80)).notes).toHaveLength(16)
    expect(notesThatFit([])).toEqual({ notes: [], more: 0, isShortened: false })
  })

  it('are the first of them otherwise, with how many there are besides', () => {
    const fitted = notesThatFit(notes(17, 80))
    expect(fitted.notes.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index))
    expect(fitted.more).toBe(1)
    expect(notesThatFit(notes(12, 280))).toMatchObject({ more: 7, isShortened: false })
  })

  it('are shortened at the end of a word where they are longer than three lines', () => {
    const { notes: short, more, isShortened } = notesThatFit(notes(1, 2000))
    expect(short[0]?.text).toMatch(/^(word )+word…$/)
    expect(short[0]?.text.length).toBeLessThanOrEqual(286)
    expect({ more, isShortened }).toEqual({ more: 0, isShortened: true })
    expect(notesThatFit([{ text: 'x'.repeat(2000) }]).notes[0]?.text).toBe(`${'x'.repeat(285)}…`)
    expect(notesThatFit([{ text: 'x'.repeat(286) }]).isShortened).toBe(false)
  })

  it('are of one piece, however their lines were begun', () => {
    expect(notesThatFit([{ text: ' One.\n\nTwo. ' }])).toEqual({
      notes: [{ text: 'One. Two.' }],
      more: 0,
      isShortened: false,
    })
  })
})
