// A /* without its */ is told on its own line, in place of what follows from it.

import { expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { compileAndOpen } from '../../../src/studio/build/tell-story.ts'
import { compileFiles, problemOf, unwrap } from '../../support/ink.ts'

const open = (line: number) =>
  `story.ink:${line}: Unexpected /* without its */, expected it to be closed: Ink reads nothing of this file after it\n  The /* stands on line ${line}: write */ where the comment ends, or // before each of its lines.`
const warnings = (text: string) => unwrap(compileFiles({ 'story.ink': text })).warnings.map(writeProblem)
const problems = (text: string) => problemOf(compileFiles({ 'story.ink': text })).map(writeProblem)

it('warns where the story can be read without what comes after it', () => {
  expect(warnings('Ana: Hello.\n-> END\n/* later\n=== more ===\nBye.\n-> END')).toEqual([open(3)])
})

it('stands for names that come after it', () => {
  const text =
    '-> room\n=== room ===\n~ x = 2\n-> hall.in\n/* a note\n=== hall ===\n= in\nBye.\n-> END\nVAR x = 1'
  expect(problems(text)).toEqual([open(5)])
})

it('leaves a name that stands nowhere', () => {
  expect(
    problems('-> hall\n/* a note\n=== room ===\nBye.\n-> END').map((line) => line.split('\n')[0]),
  ).toEqual([
    'story.ink:1: Unexpected divert to “hall”, expected a knot, stitch or label that there is',
    open(2).split('\n')[0],
  ])
})

it('stands for the loose end before it, for the compiler and for a run, and for none in another knot', () => {
  const text = '-> room\n=== hall ===\nBye.\n=== room ===\nHello.\n/* a note\n-> END'
  expect(warnings(text).map((line) => line.split(':')[1])).toEqual(['3', '6'])
  const opened = compileAndOpen({ id: 'test', file: 'story.ink', read: () => text })
  expect(problemOf(opened).map(writeProblem)).toEqual([open(6)])
})

it.each([
  ['one that is closed', 'A. /* b\n*/ -> END'],
  ['one behind //', 'A. -> END // see /* b\n-> END'],
  ['one within another', '/* a /* b */ A.\n-> END'],
  ['the sign of the end alone', 'A. */\n-> END'],
  ['one that hides nothing', 'A.\n-> END\n/* b\n\n'],
])('is silent about %s', (_, text) => {
  expect(warnings(text)).toEqual([])
})
