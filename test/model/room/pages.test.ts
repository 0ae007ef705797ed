// How a beat is cut for the back row, to the letter.

import { describe, expect, it } from 'vitest'
import type { Beat } from '../../../src/model/beat.ts'
import type { Line } from '../../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'
import { pageAt, pagesOf } from '../../../src/model/room/pages.ts'
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

  it('say the last line once more over the options, where it leaves them room', () => {
    expect(pagesFor([20, 213])).toEqual([
      [[20, 213], false],
      [[213], true],
    ])
    expect(pagesFor([20, 30, 40])).toEqual([
      [[20, 30, 40], false],
      [[40], true],
    ])
    expect(pagesFor([20, 214])).toEqual([
      [[20, 214], false],
      [[], true],
    ])
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
})
