// Logic without its ~ is told to the trainee as words, which Ink has nothing against.

import { expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { isValue } from '../../../src/studio/ink/told-logic.ts'
import { compileFiles, problemOf, unwrap } from '../../support/ink.ts'

const source = (line: string) => `VAR trust = 8
VAR late = false
VAR made = ()
LIST names = ring
-> room
=== room ===
Jade: Hello.
* (wait) Wait.
  ${line}
- -> END
=== function change(ref score, by) ===
~ temp was = score
~ score = score + by
=== function owed(p) ===
~ return p
`

it.each([
  ['change(trust, -1)', 'change(trust, -1)'],
  ['change(trust, owed(2))  # move: wait', 'change(trust, owed(2))'],
  ['change (trust, 1) // note', 'change (trust, 1)'],
  ['trust = 5', 'trust = 5'],
  ['trust += 1', 'trust += 1'],
  ['trust -= 2', 'trust -= 2'],
  ['trust = trust + 1', 'trust = trust + 1'],
  ['trust = (trust - 1) * 2', 'trust = (trust - 1) * 2'],
  ['late = true', 'late = true'],
  ['late = not late', 'late = not late'],
  ['late = "a text of words"', 'late = "a text of words"'],
  ['made += ring', 'made += ring'],
  ['made = ()', 'made = ()'],
  ['temp was = 3', 'temp was = 3'],
  ['trust++', 'trust++'],
  ['trust--', 'trust--'],
  ['- - trust = 5', 'trust = 5'],
  ['{ late: change(trust, 1) }', 'change(trust, 1)'],
  ['{ late:\n  change(trust, 1)\n}', 'change(trust, 1)'],
  ['{ late:\n  One.\n- else: trust = 5\n}', 'trust = 5'],
])('%s', (line, words) => {
  const at =
    8 +
    source(line)
      .split('\n')
      .slice(8)
      .findIndex((text) => text.includes(words)) +
    1
  expect(problemOf(compileFiles({ 'story.ink': source(line) })).map(writeProblem)).toEqual([
    `story.ink:${at}: Unexpected words “${words}”, expected ~ before them: as they stand, the trainee reads them\n  Write ~ ${words}`,
  ])
})

it.each([
  '~ change(trust, -1)',
  'change(trust, -1) is what she would write.',
  'other(trust)',
  'other = 5',
  'room = 5',
  'trust = what you have of her',
  'Trust is 5.',
  'Jade: trust = 5',
  '{ change(trust, 1) }',
  '{ owed(1): Later. }',
  '* * { !owed(1) } Later.',
  '* * {! owed(1)}\n{ owed(2) }\n    Later.',
  '{ owed(1):\n  Later.\n}',
  '{\n- trust == 5: Five.\n- else: Other.\n}',
  '// change(trust, 1)',
  '/* change(trust, 1)\n trust = 5 */',
  'TODO: change(trust, 1)',
])('%s is left as it is', (line) => {
  const compiled = compileFiles({ 'story.ink': source(line) })
  expect(compiled.ok ? [] : compiled.problem).toEqual([])
})

it('a text is read in one way only, however many brackets it has', () => {
  const sum = (parts: number) => `(a)${'+(a)'.repeat(parts)}`
  expect(isValue(sum(200))).toBe(true)
  // Read in two ways for each bracket, this would take longer than anybody waits.
  expect(isValue(`${sum(200)} z`)).toBe(false)
})

it.each([
  ['one value', 'step_out', true],
  ['a list', '(a, b) + c', true],
  ['an empty list', '()', true],
  ['two values with a word between them', 'x > 3 and not (y)', true],
  ['two values beside each other', 'x y', false],
  ['a sentence', 'She says hello', false],
])('%s: %s', (_, text, expected) => {
  expect(isValue(text)).toBe(expected)
})

it('a line that is nothing but the name of a knot or a stitch is warned of, and plays', () => {
  const story = (line: string) => `-> room
=== room ===
Jade: Hello.
* (wait) Wait.
  ${line}
  -> END
= late
Late. -> END
=== function owed(p) ===
~ return p
`
  const warned = (line: string) =>
    unwrap(compileFiles({ 'story.ink': story(line) })).warnings.map(writeProblem)
  const said = (name: string) => [
    `story.ink:5: Unexpected words “${name}”, which is the name of a scene, expected -> before them: as they stand, the trainee reads them\n  Write -> ${name}`,
  ]
  expect(warned('room')).toEqual(said('room'))
  expect(warned('late')).toEqual(said('late'))
  for (const line of ['Room', 'room.', 'the room', 'Jade: room', 'owed', '{ true: -> room }'])
    expect(warned(line)).toEqual([])
})
