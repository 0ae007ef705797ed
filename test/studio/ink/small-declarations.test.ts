// VAR, CONST and LIST in small letters are told on their own line, in place of what follows from them.

import { expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { compileFiles, problemOf, unwrap } from '../../support/ink.ts'

const small = (line: number, word: string, written: string) =>
  `story.ink:${line}: Unexpected ${word}, expected ${word.toUpperCase()} in capitals: as it is, Ink reads the line as words\n  Write ${written}`
const warnings = (text: string) => unwrap(compileFiles({ 'story.ink': text })).warnings.map(writeProblem)

it.each([
  [
    'List kept = ring, (text)\n~ kept += ring\n{ kept ? kept.text: A. }\n-> END',
    1,
    'List',
    'LIST kept = ring, (text)',
  ],
  ['A.\n var x = 3 // a number\n~ x++\n{x}\n-> END', 2, 'var', 'VAR x = 3'],
  ['const X = Y\nCONST Y = 2\n{X}\n-> END', 1, 'const', 'CONST X = Y'],
])('%j', (text, line, word, written) => {
  const problems = problemOf(compileFiles({ 'story.ink': text }))
  expect(problems.map(writeProblem)).toEqual([small(line, word, written)])
})

it('of one that nothing asks for it warns where it gives a value', () => {
  expect(warnings('Var x = 3\nconst a = "b"\n-> END')).toEqual([
    small(1, 'Var', 'VAR x = 3'),
    small(2, 'const', 'CONST a = "b"'),
  ])
})

it.each([
  'List one = the other, he said.\n-> END',
  'Var x == 3\n-> END',
  '/* var x = 3 */ A.\n-> END',
  'VAR x = 3\n{x}\n-> END',
])('says nothing of %j', (text) => {
  expect(warnings(text)).toEqual([])
})

it('of a line that is no declaration in capitals either, what is asked for is told as ever', () => {
  const [problem] = problemOf(compileFiles({ 'story.ink': 'Var x == 3\n{x}\n-> END' }))
  expect(problem?.message).toBe('Unexpected variable “x”, expected one that there is')
})
