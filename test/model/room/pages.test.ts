// How a beat is cut for the back row, to the letter.

import { describe, expect, it } from 'vitest'
import type { Beat } from '../../../src/model/beat.ts'
import type { Line } from '../../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'
import { pageAt, pagesOf, pagesOfRoom, samePlace } from '../../../src/model/room/pages.ts'
import { after, beginRoom } from '../../../src/model/room/room.ts'
import { beginRun } from '../../../src/model/run.ts'
import { NO_SCORES } from '../../../src/model/score.ts'

const EMPTY_BEAT: Beat = { number: 0, lines: [], choices: [], scores: NO_SCORES, ledger: EMPTY_LEDGER }

describe('the pages of a beat', () => {
  const MOST = 640
  const EACH = 55
  const line = (length: number): Line => ({ kind: 'narration', text: 'x'.repeat(length), cues: [] })
  const choice = { id: 'go', text: 'Go.' }
  const pagesFor = (lengths: readonly number[], choices = [choice]) =>
    pagesOf([{ ...EMPTY_BEAT, lines: lengths.map(line), choices }]).map(({ lines, options }) => [
      lines.map(({ text }) => text.length),
      options,
    ])

  it('hold as much as can be read from the back row, and not a letter more', () => {
    const half = MOST / 2 - EACH
    expect(pagesFor([half, half], [])).toEqual([[[half, half], false]])
    expect(pagesFor([half, half + 1], [])).toEqual([
      [[half], false],
      [[half + 1], false],
    ])
    const third = Math.floor(MOST / 3) - EACH
    expect(pagesFor([third, third, third], [])).toEqual([[[third, third, third], false]])
    expect(pagesFor([half, half, 1], [])).toEqual([
      [[half, half], false],
      [[1], false],
    ])
    expect(pagesFor([900, 10, 10], [])).toEqual([
      [[900], false],
      [[10, 10], false],
    ])
  })

  it('say once more over the options what they answer to: what was said last and what was told after it', () => {
    const said = (length: number): Line => ({
      kind: 'speech',
      speaker: 'Tyler',
      text: 's'.repeat(length),
      cues: [],
    })
    const elsewhere: Line = { kind: 'narration', text: 'There.', cues: [{ kind: 'scene', value: 'shed' }] }
    const over = (...lines: readonly Line[]) =>
      pagesOf([{ ...EMPTY_BEAT, lines, choices: [choice] }])
        .at(-1)
        ?.lines.map(({ text }) => text.length)
    expect(over(line(20), line(320))).toEqual([320])
    expect(over(line(20), line(321))).toEqual([])
    expect(over(said(100), line(220))).toEqual([100, 220])
    // Too long together: the words of the child; where those alone are too long, what came after.
    expect(over(said(101), line(220))).toEqual([101])
    expect(over(said(321), line(220))).toEqual([220])
    expect(over(said(10), line(20), line(30))).toEqual([10, 20, 30])
    // What was said long before, or elsewhere, is not what is answered to.
    expect(over(said(10), line(20), line(30), line(40))).toEqual([40])
    expect(over(said(10), elsewhere)).toEqual([6])
  })

  it('are one, empty, where there is nothing to read', () => {
    expect(pagesFor([], [])).toEqual([[[], true]])
    expect(pagesFor([])).toEqual([[[], true]])
    expect(pagesOf([])).toEqual([{ lines: [], seen: 0, options: true }])
  })

  it('are shown up to the last', () => {
    const pages = pagesOf([{ ...EMPTY_BEAT, lines: [line(10)], choices: [choice] }])
    expect([0, 1, 2, 9].map((page) => pageAt(pages, page))).toEqual([0, 1, 1, 1])
  })

  it('hold less where the letters are larger, by both their height and their width', () => {
    const whole = (size: number, length: number) =>
      pagesOf([{ ...EMPTY_BEAT, lines: [line(length), line(length)] }], { size }).length === 1
    const most = [0, 1, 2, 3].map((size) => {
      let length = 400
      while (!whole(size, length)) length--
      return 2 * (length + EACH)
    })
    // 640 / 1, 1.18², 1.36², 1.54², down to whole characters of two lines.
    expect(most).toEqual([640, 458, 346, 268])
  })

  const at = (text: string): Line => ({ kind: 'narration', text, cues: [] })
  const arriving = [at('What the choice led to.'), at('And more.'), at('There.'), at('Later.')]

  it('begin with a recap where the room was brought, and go on where its scene begins', () => {
    const brought = pagesOf([{ ...EMPTY_BEAT, lines: arriving, entered: 2, choices: [choice] }], {
      arrives: true,
    })
    expect(
      brought.map(({ lines, seen, options, recap }) => [lines.map(({ text }) => text), seen, options, recap]),
    ).toEqual([
      [[], 3, false, true],
      [['There.', 'Later.'], 4, false, undefined],
      [['Later.'], 4, true, undefined],
    ])
    const ended = pagesOf([{ ...EMPTY_BEAT, lines: arriving, entered: 2 }], { arrives: true })
    expect(ended.map(({ recap, seen }) => [recap, seen])).toEqual([
      [true, 3],
      [undefined, 4],
    ])
  })

  it('tell all of a beat to a room that was brought where it stays in its scene', () => {
    const here = [at('One.'), at('Two.')]
    const [recap, first] = pagesOf([{ ...EMPTY_BEAT, lines: here, choices: [choice] }], { arrives: true })
    expect(recap).toEqual({ lines: [], seen: 1, options: false, recap: true })
    expect(first?.lines).toEqual(here)
  })

  it('of a room are cut by its size, and begin with a recap where a choice was filled in', () => {
    const beats = [{ ...EMPTY_BEAT, lines: arriving, entered: 2, choices: [choice] }]
    const room = beginRoom({
      id: 'ana~1',
      run: beginRun('ana', 'r', 1),
      begun: 0,
      length: 60,
      rehearsal: false,
      teams: 1,
    })
    expect(pagesOfRoom(room, beats)).toEqual(pagesOf(beats))
    const larger = after(room, { kind: 'view', view: { size: 3 } })
    expect(pagesOfRoom(larger, beats)).toEqual(pagesOf(beats, { size: 3 }))
    const brought = after(room, { kind: 'jump', choices: [{ id: 'go', at: 1 }] })
    expect(pagesOfRoom(brought, beats)).toEqual(pagesOf(beats, { arrives: true }))
  })

  it('of another size are gone on with at the same line', () => {
    const lines = Array.from({ length: 6 }, (_, index) => at(`${index} ${'x'.repeat(150)}`))
    const beats = [{ ...EMPTY_BEAT, lines, choices: [choice] }]
    const [small, large] = [pagesOf(beats), pagesOf(beats, { size: 3 })]
    small.forEach((page) => {
      const there = large[samePlace(large, page)]
      if (page.options) expect(there?.options).toBe(true)
      else expect(there?.lines).toContain(page.lines[0])
    })
    expect(samePlace(small, { lines: [at('another')], seen: 0, options: false })).toBe(0)
    expect(samePlace(large, { lines: [], seen: 0, options: false, recap: true })).toBe(0)
  })
})
