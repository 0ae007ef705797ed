// Who says a line, and whether it is said or done.

import { describe, expect, it } from 'vitest'
import { directionOf, namings, partsOf } from '../../../src/app/talk/line-parts.ts'
import type { Line, LineKind } from '../../../src/model/passage.ts'

const line = (kind: LineKind, text: string, speaker?: string): Line => ({
  kind,
  text,
  cues: [],
  ...(speaker && { speaker }),
})
const said = (...lines: readonly Line[]) => lines.map((one) => partsOf(one))

describe('the echo of an option', () => {
  it.each([
    ['"Fine."', 'Fine.'],
    ['“Fine. And you?”', 'Fine. And you?'],
  ])('in quotation marks is you speaking: %s', (echo, text) => {
    expect(partsOf(line('trainee', echo))).toEqual({
      kind: 'speech',
      speaker: 'You',
      text,
      yours: true,
    })
  })

  it.each(['Put the cap on your pen.', '"Yes," you say, "I do."', '"'])(
    'otherwise is something you do: %s',
    (echo) => {
      expect(partsOf(line('trainee', echo))).toEqual({ kind: 'deed', text: echo })
    },
  )
})

it('what is told in quotation marks is not taken for your words', () => {
  expect(partsOf(line('narration', '"Lift," he says.'))).toEqual({
    kind: 'telling',
    text: '"Lift," he says.',
  })
})

it('a line that the story gives to you is yours', () => {
  expect(partsOf(line('speech', 'To tell me where.', 'You'))).toMatchObject({ yours: true })
  expect(partsOf(line('speech', 'Right.', 'Tyler'))).toMatchObject({ yours: false })
})

describe('a name stands above a speech', () => {
  it('when somebody else spoke last, and not again while the same one goes on', () => {
    const lines = said(
      line('trainee', '"Fine."'),
      line('speech', 'Right.', 'Tyler'),
      line('narration', 'He looks at the door.'),
      line('speech', 'Is it?', 'Tyler'),
      line('speech', 'It is.', 'You'),
      line('speech', 'Right.', 'Tyler'),
    )
    expect(namings(lines)).toEqual([true, true, false, false, true, true])
  })

  it('again after something you did', () => {
    const lines = said(
      line('speech', 'Right.', 'Tyler'),
      line('trainee', 'Wait.'),
      line('speech', 'What?', 'Tyler'),
    )
    expect(namings(lines)).toEqual([true, false, true])
  })
})

describe('a text runs from right to left', () => {
  it.each([
    ['in Hebrew', 'שלום, אני נועה.', 'rtl'],
    ['in Arabic', 'مرحبا، أنا هنا.', 'rtl'],
    ['in Hebrew that begins with a name in Latin letters', 'Sam אמר שהוא יחזור מחר בבוקר.', 'rtl'],
    ['in English', 'She folds the letter.', undefined],
    ['in English that begins with a Hebrew name', 'נועה lays a letter on the table.', undefined],
    ['half of it', 'abאב', undefined],
    ['a letter more than half of it', 'abאבג', 'rtl'],
    ['without letters', '…', undefined],
    ['empty', '', undefined],
  ])('or not: %s', (_, text, expected) => {
    expect(directionOf(text)).toBe(expected)
  })
})
