import { expect, it } from 'vitest'
import { namesIn } from '../../../src/studio/ink/source-names.ts'

it('names in the sources of a story are told apart by what they can be used for', () => {
  const main = `VAR trust = 8
CONST LIMIT = 3
LIST mood = calm, (cross)
// VAR gone = 1
-> room
=== room(hour) ===
* (wait) Wait.
- - (gathered) On.
= corner
~ temp count = 2
- -> END
== hall
Words.`
  const practice = '=== function change(score, by) ===\n~ return by\n'
  const names = namesIn(
    new Map([
      ['a.ink', main],
      ['b.ink', practice],
    ]),
  )
  expect([...names.targets].sort()).toEqual(
    ['corner', 'gathered', 'hall', 'room', 'room.corner', 'room.gathered', 'room.wait', 'wait'].sort(),
  )
  expect(names.functions).toEqual(['change'])
  expect(names.values).toEqual(
    expect.arrayContaining([
      'trust',
      'LIMIT',
      'mood',
      'calm',
      'cross',
      'hour',
      'count',
      'score',
      'by',
      'wait',
    ]),
  )
  expect(names.values).not.toContain('gone')
})
