// What is quoted of an answer when looking back.

import { expect, it } from 'vitest'
import { answerTo } from '../../../src/app/debrief/decision-quotes.ts'
import type { Beat } from '../../../src/model/beat.ts'
import { debrief } from '../../../src/model/debrief.ts'
import type { Line } from '../../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'
import { NO_SCORES } from '../../../src/model/score.ts'

const told = (text: string): Line => ({ kind: 'narration', text, cues: [] })
const beat = (number: number, texts: readonly string[]): Beat => ({
  number,
  lines: texts.map(told),
  choices: [],
  scores: NO_SCORES,
  ledger: EMPTY_LEDGER,
  ...(number > 0 && {
    outcome: { choice: { id: 'a', text: 'A' }, evidence: [], see: [], effects: NO_SCORES, promises: [] },
  }),
})

const quoted = (...beats: readonly (readonly string[])[]) => {
  const { decisions } = debrief(beats.map((texts, number) => beat(number, texts)))
  return decisions.map((one, index) => answerTo(one, decisions[index + 1]).map(({ text }) => text))
}

it('leaves out what the next choice quotes as what it was an answer to', () => {
  expect(quoted(['opening'], ['one', 'two', '3', '4', '5', '6'], ['end'])).toEqual([['one', 'two'], ['end']])
})

it('keeps one line where all of it was answered', () => {
  expect(quoted(['opening'], ['one', 'two'], ['end'])).toEqual([['one'], ['end']])
})

it('is three lines at most', () => {
  expect(quoted(['opening'], ['1', '2', '3', '4', '5'])).toEqual([['1', '2', '3']])
})
