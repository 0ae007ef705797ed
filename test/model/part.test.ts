// Where a beat is cut into parts: at another picture, and where more would not fit.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fit, partsOf, type Setting, settingAfter, settingBefore } from '../../src/model/part.ts'
import type { Cue, Line } from '../../src/model/passage.ts'

const line = (text: string, ...cues: readonly (readonly [Cue['kind'], string])[]): Line => ({
  kind: 'narration',
  text,
  cues: cues.map(([kind, value]) => ({ kind, value })),
})
const said = (speaker: string, ...cues: readonly (readonly [Cue['kind'], string])[]): Line => ({
  ...line('…', ...cues),
  kind: 'speech',
  speaker,
})
const fit = (heights: readonly number[], most = 100, mostOverOptions = most): Fit => ({
  heights,
  most,
  mostOverOptions,
})
const ends = (lines: readonly Line[], how: Fit, before: Setting = {}) =>
  partsOf(lines, before, how).map(({ to }) => to)

describe('a beat is cut', () => {
  it.each([
    ['nowhere, where all of it fits', [10, 20, 70], 100, 100, [3]],
    ['where one more line would not fit', [10, 20, 71], 100, 100, [2, 3]],
    ['so that what stands over the options fits there', [30, 30, 30], 100, 60, [1, 3]],
    ['before its last line where only that fits over the options', [30, 30, 30], 100, 59, [2, 3]],
    ['before the options where not even its last line fits there', [30, 30, 30], 100, 29, [3, 3]],
    ['into even parts, and not into a full one and a scrap', [30, 30, 30, 30, 10], 100, 10, [2, 4, 5]],
    ['so that the last part has its share, and no less', [10, 20, 30], 100, 50, [2, 3]],
    ['and gives the parts before no more than fits there', [20, 10, 40], 20, 50, [1, 3]],
    ['after a line that is higher than a screen', [300, 10, 10], 100, 20, [1, 3]],
  ])('%s', (_, heights, most, mostOverOptions, wanted) => {
    expect(
      ends(
        heights.map(() => line('…')),
        fit(heights, most, mostOverOptions),
      ),
    ).toEqual(wanted)
  })

  it('where the scene changes, and where somebody else is there', () => {
    const lines = [
      line('At the desk.', ['scene', 'office']),
      said('Ros', ['face', 'tired']),
      said('Ros'),
      line('Room two.', ['scene', 'room_two'], ['with', 'tyler']),
      said('Tyler', ['look', 'away']),
      line('He has gone.', ['with', 'nobody']),
    ]
    expect(ends(lines, fit([1, 1, 1, 1, 1, 1]))).toEqual([1, 3, 5, 6])
  })

  it('not where a cue says what is already so, in capitals or not', () => {
    const lines = [line('Still here.', ['scene', 'shed'], ['with', 'tyler']), said('Tyler', ['face', 'shy'])]
    expect(ends(lines, fit([1, 1]), { scene: 'shed', company: 'tyler' })).toEqual([2])
  })

  it('not where somebody who is not seen speaks', () => {
    expect(ends([said('Tyler', ['face', 'shy']), said('Mo')], fit([1, 1]))).toEqual([2])
  })

  it('never between what the trainee said and what it led to', () => {
    const lines = [{ ...line('You'), kind: 'trainee' as const }, line('…'), line('…')]
    const cut = (mostOverOptions: number, most: number) =>
      partsOf(lines, {}, fit([30, 60, 30], most, mostOverOptions)).map(({ to }) => to)
    expect(cut(120, 100)).toEqual([3])
    expect(cut(90, 100)).toEqual([2, 3])
    expect(cut(30, 89)).toEqual([2, 3])
    expect(cut(29, 89)).toEqual([2, 3, 3])
  })

  it('between what the trainee said in several lines only where it would not fit with what it led to', () => {
    const you = { ...line('You'), kind: 'trainee' as const }
    const cut = (most: number, ...heights: readonly number[]) =>
      partsOf([line('…'), you, you, you, line('…'), line('…')], {}, fit(heights, most, 10)).map(
        ({ to }) => to,
      )
    expect(cut(100, 10, 20, 20, 20, 20, 10)).toEqual([5, 6])
    expect(cut(90, 10, 20, 20, 20, 20, 10)).toEqual([5, 6])
    expect(cut(89, 10, 20, 20, 20, 20, 10)).toEqual([3, 5, 6])
    expect(cut(40, 10, 20, 20, 20, 20, 10)).toEqual([2, 3, 5, 6])
  })

  it('not between two lines of the trainee, though the first would end a part, where both fit with what they led to', () => {
    const you = { ...line('You'), kind: 'trainee' as const }
    const lines = [line('…'), you, you, line('…'), line('…'), line('Room two.', ['scene', 'room_two'])]
    const cut = (most: number) => ends(lines, fit([20, 10, 10, 5, 15, 1], most))
    expect(cut(45)).toEqual([4, 5, 6])
    expect(cut(44)).toEqual([2, 5, 6])
  })

  it('where a part has its share before a single line of the trainee', () => {
    const you = { ...line('You'), kind: 'trainee' as const }
    const lines = [line('…'), you, line('…'), line('…'), line('Room two.', ['scene', 'room_two'])]
    expect(ends(lines, fit([30, 10, 10, 10, 1], 50))).toEqual([1, 4, 5])
  })

  it('before what the trainee said where that would not fit with what it led to', () => {
    const you = { ...line('You'), kind: 'trainee' as const }
    const cut = (most: number) =>
      partsOf([line('…'), you, line('…'), line('…')], {}, fit([40, 20, 40, 50], most, 50)).map(({ to }) => to)
    expect(cut(100)).toEqual([3, 4])
    expect(cut(99)).toEqual([1, 3, 4])
  })

  it('into no more parts than are wanted, although they are higher then', () => {
    const lines = [30, 30, 30, 30].map(() => line('…'))
    const cut = (atMost: number) =>
      partsOf(lines, {}, { ...fit([30, 30, 30, 30], 40, 30), atMost }).map(({ to }) => to)
    expect(cut(4)).toEqual([1, 2, 3, 4])
    expect(cut(3)).toEqual([2, 3, 4])
    expect(cut(2)).toEqual([3, 4])
    expect(cut(1)).toEqual([3, 4])
  })

  it('also in the middle, and where the scene changes right after it', () => {
    const you = { ...line('You'), kind: 'trainee' as const }
    const shed = line('The shed.', ['scene', 'shed'])
    expect(ends([line('…'), you, line('…')], fit([10, 20, 30], 100, 50))).toEqual([1, 3])
    expect(ends([you, shed, line('…')], fit([30, 10, 10]))).toEqual([1, 3])
    // Where it is the last, and has no room over the options, they stand alone.
    expect(ends([line('…'), you], fit([10, 30], 100, 20))).toEqual([2, 2])
  })

  it('by what fits over the options only in its last picture, whose share is its own', () => {
    const shed = line('The shed.', ['scene', 'shed'])
    expect(ends([line('…'), line('…'), shed], fit([30, 30, 30], 100, 30))).toEqual([2, 3])
    const [one, two, three] = [line('…'), line('…'), line('…')]
    expect(ends([line('…'), shed, one, two, three], fit([100, 10, 20, 20, 30], 100, 70))).toEqual([1, 3, 5])
  })

  it('lets parts grow before two of them become one', () => {
    const lines = [30, 10, 10, 30, 30].map(() => line('…'))
    const grown = partsOf(lines, {}, { ...fit([30, 10, 10, 30, 30], 30, 30), atMost: 3 })
    expect(grown.map(({ to }) => to)).toEqual([2, 4, 5])
  })

  it('into no more parts than are wanted, although one has two pictures then', () => {
    const lines = ['desk', 'street', 'shed', 'room'].map((scene) => line('…', ['scene', scene]))
    const cut = (atMost: number) =>
      partsOf(lines, {}, { ...fit([40, 10, 10, 30], 100, 50), atMost }).map(({ to }) => to)
    expect(cut(4)).toEqual([1, 2, 3, 4])
    expect(cut(3)).toEqual([1, 3, 4])
    expect(cut(2)).toEqual([3, 4])
    expect(cut(1)).toEqual([3, 4])
  })

  it('into one empty part where it has no lines', () => {
    expect(partsOf([], {}, fit([]))).toEqual([{ from: 0, to: 0 }])
  })
})

describe('what the choice before did, and why, stands', () => {
  const reasons = (heights: readonly number[], reason: number, mostOverOptions: number) =>
    partsOf(
      heights.map(() => line('…')),
      {},
      { ...fit(heights, 100, mostOverOptions), reason },
    )

  it('under all lines where they would have had the options under them', () => {
    expect(reasons([30, 40], 30, 70)).toEqual([
      { from: 0, to: 2, reason: true },
      { from: 2, to: 2 },
    ])
  })

  it('under the part before the options', () => {
    expect(reasons([60, 40], 40, 40)).toEqual([
      { from: 0, to: 1, reason: true },
      { from: 1, to: 2 },
    ])
  })

  it('alone where it would not fit under those lines', () => {
    expect(reasons([60, 40], 41, 40)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 1, reason: true },
      { from: 1, to: 2 },
    ])
  })

  it('after the last of several parts, and after the only one where it would not fit under it', () => {
    expect(reasons([60, 60, 40], 40, 40)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2, reason: true },
      { from: 2, to: 3 },
    ])
    expect(reasons([60, 40], 1, 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 2, reason: true },
      { from: 2, to: 2 },
    ])
  })

  it('nowhere where none is told', () => {
    expect(partsOf([line('…')], {}, fit([30]))).toEqual([{ from: 0, to: 1 }])
  })
})

describe('a setting', () => {
  it('stays as it was where a line says nothing of it', () => {
    const before = { scene: 'shed', company: 'tyler' }
    expect(settingAfter(before, said('Ros'))).toEqual(before)
    expect(settingAfter(before, line('Rain.', ['sound', 'rain']))).toEqual(before)
  })

  it('is at the beginning of a beat what all beats before have left, and nothing of its own', () => {
    const beats = [
      { lines: [line('At the desk.', ['scene', 'desk']), said('Ros', ['face', 'tired'])] },
      { lines: [line('Out.', ['scene', 'street'])] },
      { lines: [line('The shed.', ['scene', 'shed'])] },
    ]
    expect(settingBefore(beats)).toEqual({ scene: 'street', company: 'ros' })
    expect(settingBefore(beats.slice(0, 1))).toEqual({})
  })

  it('is what a cue says of the company, before whoever speaks', () => {
    expect(settingAfter({}, said('Ros', ['with', 'tyler'], ['face', 'tired']))).toEqual({ company: 'tyler' })
  })
})

it('whatever the lines, every line is in one part, in order, and no part of several lines is too high', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 100 }), (all, mostOverOptions) => {
      const parts = partsOf(
        all.map(() => line('…')),
        {},
        fit(all, 100, mostOverOptions),
      )
      expect(parts.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all)
      parts.forEach(({ from, to }, index) => {
        const height = all.slice(from, to).reduce((sum, one) => sum + one, 0)
        const most = index === parts.length - 1 ? mostOverOptions : 100
        if (index < parts.length - 1) expect(to).toBeGreaterThan(from)
        if (to - from > 1 || index === parts.length - 1) expect(height).toBeLessThanOrEqual(most)
      })
    }),
  )
})

it('whoever speaks, no part but the last is too high, but for what was said and what it led to', () => {
  const spoken = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(spoken, (all) => {
      const lines = all.map(([, isOwn]) => (isOwn ? { ...line('You'), kind: 'trainee' as const } : line('…')))
      const heights = all.map(([height]) => height)
      const parts = partsOf(lines, {}, fit(heights, 100, 50)).slice(0, -1)
      for (const { from, to } of parts) {
        const height = heights.slice(from, to).reduce((sum, one) => sum + one, 0)
        if (height > 100)
          expect(lines.slice(from, to).map(({ kind }) => kind)).toEqual(['trainee', 'narration'])
      }
    }),
  )
})
