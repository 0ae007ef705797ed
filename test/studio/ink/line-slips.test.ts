// Lines that Ink cannot read, with what is wrong with them and how they are written.

import { expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { compileFiles, problemOf } from '../../support/ink.ts'

const told = (text: string) => problemOf(compileFiles({ 'story.ink': text })).map(writeProblem)
const name = (what: string, written: string, sign = 'space') =>
  `Unexpected ${sign} in the ${what}, expected letters, digits and _\n  Write ${written}`
const colon = (condition: string, written: string) =>
  `Unexpected condition “${condition}” without a colon, expected one after it\n  Write ${written}`

it.each([
  ['* (phone first) "We can." # move: wait\n- -> END', 1, name('label “phone first”', '* (phone_first)')],
  ['+ (phone-first) {x} Yes.\n- -> END', 1, name('label “phone-first”', '+ (phone_first)', 'hyphen')],
  ["* (nan's) Yes.\n- -> END", 1, name("label “nan's”", '* (nans)', "'")],
  ['* A.\n- (go on now) Yes.\n-> END', 2, name('label “go on now”', '- (go_on_now)')],
  [
    '-> ring_the_ward\n=== ring the ward ===\n-> END',
    2,
    name('name of the knot “ring the ward”', '=== ring_the_ward ==='),
  ],
  ['-> ring_ward\n== ring-ward\n-> END', 2, name('name of the knot “ring-ward”', '== ring_ward', 'hyphen')],
  ['-> a\n=== a ===\n= the ward\n-> END', 3, name('name of the stitch “the ward”', '= the_ward')],
  [
    '-> a\n=== a ===\n-> END\n=== function my sum(x) ===\n~ return x',
    4,
    name('name of the function “my sum”', '=== function my_sum(x) ==='),
  ],
  ['-> ring the ward\n=== a ===\n-> END', 1, name('name “ring the ward”', '-> ring_the_ward')],
  ['VAR my trust = 1\n-> END', 1, name('name “my trust”', 'VAR my_trust = 1')],
  ['VAR x = 1\n{ x\n  One.\n}\n-> END', 2, colon('x', '{ x:')],
  [
    'VAR x = 1\n{ x > 1:\n  { not x && x < 3 # face: calm\n  One.\n  }\n}\n-> END',
    3,
    colon('not x && x < 3', '{ not x && x < 3:'),
  ],
  ['VAR x = 1\n{\n- x > 3\n One.\n- else:\n Two.\n}\n-> END', 3, colon('x > 3', '- x > 3:')],
  [
    '{ stopping\n - One.\n}\n-> END',
    1,
    'Unexpected “stopping” without a colon, expected one after it\n  Write { stopping:',
  ],
  [
    'VAR x = 1\n{ x:\n One.\n- else\n Two.\n}\n-> END',
    4,
    'Unexpected “else” without a colon, expected one after it\n  Write - else:',
  ],
])('%j', (text, line, words) => {
  expect(told(text)).toEqual([`story.ink:${line}: ${words}`])
})

it('words within braces are no condition', () => {
  expect(told('{ You wait.\n  One.\n}\n-> END')[0]).toContain('A { } or [ ] may be left open')
})

it('a bracket that is left open is told as that', () => {
  expect(told('* (phone "We (can)."\n- -> END')[0]).toContain('Unexpected ( without its )')
  expect(told('-> a\n=== a\n{ a\nOne.\n=== b\n-> END')[0]).toContain('Unexpected { without its }')
})
