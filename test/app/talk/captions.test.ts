// Sounds in words: told where they begin, and not again while they go on.

import { expect, it } from 'vitest'
import { captionsOf, roomFor } from '../../../src/app/talk/use-captions.ts'
import type { Beat } from '../../../src/model/beat.ts'
import type { Line } from '../../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'
import { NO_SCORES } from '../../../src/model/score.ts'

const beat = (number: number, sounds: readonly (string | undefined)[]): Beat => ({
  number,
  lines: sounds.map((value) => ({
    kind: 'narration',
    text: 'He waits.',
    cues: value ? [{ kind: 'sound', value }] : [],
  })),
  choices: [],
  scores: NO_SCORES,
  ledger: EMPTY_LEDGER,
})
const caption = ({ cues }: Line) => cues[0]?.value

it('are told at the line where they begin', () => {
  expect(captionsOf([beat(0, [undefined, 'rain', undefined])], caption)).toEqual([
    undefined,
    'Sound: rain',
    undefined,
  ])
})

it('are not told again where the same one goes on, in the same beat or from an earlier one', () => {
  const before = beat(0, ['rain'])
  expect(captionsOf([before, beat(1, ['rain', 'hall', 'hall'])], caption)).toEqual([
    undefined,
    'Sound: hall',
    undefined,
  ])
})

it('take up their room before they have come, and not that of a silence', () => {
  const lines = beat(0, [undefined, 'rain', 'none'])
  expect(captionsOf([lines], roomFor)).toEqual([undefined, '', undefined])
})
