// Lines that Ink cannot read, with what is wrong with them and how they are written.

import { expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { compileFiles, problemOf } from '../../support/ink.ts'

const told = (text: string) => problemOf(compileFiles({ 'story.ink': text })).map(writeProblem)
const name = (what: string, written: string, sign = 'space') =>
  `Unexpected ${sign} in the ${what}, expected letters, digits and _\n  Write ${written}`
const colon = (condition: string, written: string) =>
  `Unexpected condition “${condition}” without a colon, expected one after it\n  Write ${written}`
const single = (condition: string, written: string) =>
  `Unexpected = in the condition “${condition}”, expected ==: a single = gives a variable its value\n  Write ${written}`
const straight = (mark: string, written: string) =>
  `Unexpected ${mark} where a value begins, expected the straight " before and after a text\n  Write ${written}`
const valueless = (declared: string) =>
  `Unexpected ${declared} without a value, expected a single = and its value\n  Write ${declared} = 0, or another value`
const BAR =
  'Unexpected | outside of braces, expected words: Ink parts alternatives with it\n  Write \\| where the sign itself is meant, or put alternatives between braces: {one|two}'

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
  ['VAR x = 1\n{ x = 8:\n A.\n}\n-> END', 2, single('x = 8', '{ x == 8:')],
  [
    'VAR x = 1\n{ x > 2 && x = 8: A. # face: calm\n}\n-> END',
    2,
    single('x > 2 && x = 8', '{ x > 2 && x == 8: A.'),
  ],
  ['VAR x = 1\n{\n- x = 8:\n A.\n- else:\n B.\n}\n-> END', 3, single('x = 8', '- x == 8:')],
  ['VAR x = 1\n- (top)\n* {x = 8} Go.\n- -> END', 3, single('x = 8', '* {x == 8} Go.')],
  [
    'VAR x = 1\n{ x =< 8: A.}\n-> END',
    2,
    'Unexpected =< in the condition “x =< 8”, expected <=\n  Write { x <= 8: A.}',
  ],
  [
    'VAR x = 1\n{ x <> 8: A.}\n-> END',
    2,
    'Unexpected <> in the condition “x <> 8”, expected !=\n  Write { x != 8: A.}',
  ],
  ['VAR x = “hello”\n-> END', 1, straight('“', 'VAR x = "hello"')],
  ["VAR x = 'hello'\n-> END", 1, straight("'", 'VAR x = "hello"')],
  ['VAR x = “it’s”\n-> END', 1, straight('“', 'VAR x = "it’s"')],
  ['VAR x = "a"\n{ x == “b”:\n A.\n}\n-> END', 2, straight('“', '{ x == "b":')],
  [
    'VAR x = "hello\n-> END',
    1,
    'Unexpected " without a second one, expected it where the text ends\n  Write VAR x = "hello"',
  ],
  [
    'VAR x = very calm\n-> END',
    1,
    'Unexpected words as a value, “very calm”, expected " before and after them\n  Write VAR x = "very calm"',
  ],
  ['VAR x\n-> END', 1, valueless('VAR x')],
  ['CONST x =\n-> END', 1, valueless('CONST x')],
  ['~ temp x\n-> END', 1, valueless('~ temp x')],
  ['VAR x 3\n-> END', 1, 'Unexpected 3 after VAR x, expected a single = and its value\n  Write VAR x = 3'],
  ['VAR x: 3\n-> END', 1, 'Unexpected : after VAR x, expected a single = and its value\n  Write VAR x = 3'],
  [
    'VAR x == 3\n-> END',
    1,
    'Unexpected == after VAR x, expected a single = and its value\n  Write VAR x = 3',
  ],
  [
    'LIST x\n-> END',
    1,
    'Unexpected LIST x without the names in it, expected = and at least one\n  Write them with commas between them: LIST x = one, two',
  ],
  ['Tea | milk.\n-> END', 1, BAR],
  ['* [Tea | milk] Yes.\n- -> END', 1, BAR],
  ['Ana: {a|b} c | d # face: calm\n-> END', 1, BAR],
  [
    '-> b\n=== a ===\n-> END\n= b =\nHi.\n-> END',
    4,
    'Unexpected = after the name “b”, expected === on both sides of a knot, or one = before a stitch\n  Write === b ===, or = b where it is a part of the knot above.',
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

it('a | beside braces that are not even is told as what Ink says', () => {
  expect(told('A {b} c} | d\n-> END')[0]).not.toContain('outside of braces')
})
