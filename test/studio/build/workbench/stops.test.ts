// Runs that stop too early: where that is told, and that nothing is told besides which only follows from it.

import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../../src/model/result.ts'
import { walkStory } from '../../../../src/studio/build/workbench/walk-story.ts'
import { answer, CARD, house, open } from './bench.ts'

const STORY = `INCLUDE ../practice.ink
-> kitchen

=== kitchen ===
Nadia: You're early.  # scene: home_kitchen # with: amina
* (sorry) "The bus was quick. Shall I wait outside?"
    ~ change(trust, 1)
    # move: ask_first
    # why: You gave her the choice.
    Nadia: No. Sit.
* (sit) "I'll just sit down, then."
    ~ change(trust, -1)
    # move: ask_first
    # why: You took the chair before she had said anything.
    Nadia: Right.
-
{ trust < 8:
    Nadia: Not today.  # ending: outside
    -> END
}
-> table

=== table ===
Nadia: What is it today?
* (form) "The form."
    ~ change(empathy, -1)
    # move: ask_first
    # why: You took the form out before anything else.
* (ask) "What would you like it to be?"
    ~ change(empathy, 1)
    # move: ask_first
    # why: You left it to her, so she could say it.
-
Nadia: Well.  # ending: inside
~ change(reliability, 1)
-> END
`
const FOLLOWS = /unreached|option-count|say-first|red-line-trace|ending-count/

/** All that is said of one story, but for what is about it as a whole. */
function said(before: string, after: string, card = CARD): readonly string[] {
  if (!STORY.includes(before)) throw new Error(`The story has no ${before}`)
  const files = { 'jade/story.ink': STORY.replace(before, after), 'jade/story.yaml': card }
  const { opened } = open(files)
  if (!opened) return answer(files).problems.map(writeProblem)
  const { problems } = walkStory(opened, house, { seconds: 20, onProgress: () => undefined })
  const isCut = problems.some(({ code }) => ['rule/failure', 'rule/never-stops'].includes(code))
  expect(isCut ? problems.filter(({ code }) => FOLLOWS.test(code)) : []).toEqual([])
  return problems
    .filter(({ code, about }) => about !== 'whole' && !/needs-|spelling/.test(code))
    .map(writeProblem)
}

const LOOSE =
  'Unexpected loose end: the story stops here, expected -> and where it goes on\n  Write -> and the name of what comes next on a line below, gather the options with a dash (-), or close with -> END.'

describe('a loose end', () => {
  it('below a gather is the one thing that is told, where it is', () => {
    const told = said('}\n-> table', '}')
    expect(told[0]).toBe(`jade/story.ink:17: ${LOOSE}`)
    expect(told.filter((line) => /reach|loose|offer/.test(line))).toHaveLength(1)
  })

  it('of a helper’s function is told in the story', () => {
    const told = said('1)\n-> END', '1)')
    expect(told.filter((line) => line.includes('loose end'))).toEqual([`jade/story.ink:35: ${LOOSE}`])
    expect(told.filter((line) => line.startsWith('practice.ink'))).toEqual([])
  })

  it('of one option of two makes no decision of one option', () => {
    const told = said('1)\n-> END', '1)\n{ empathy > 8:\n    -> END\n}')
    expect(told[0]).toBe(`jade/story.ink:36: ${LOOSE}`)
    expect(told.filter((line) => line.includes('on offer'))).toEqual([])
  })
})

it('a loop without end is told first, and nothing behind it', () => {
  const told = said('1)\n-> END', '1)\n-> round\n=== round ===\n~ change(trust, 0)\nOn.\n-> round')
  expect(told[0]).toMatch(
    /^jade\/story.ink:3[5-9]: Unexpected more than 1,000 lines before a choice, expected/,
  )
})

it('a stop without an ending is told at the last line of the story, not in what it includes', () => {
  const told = said('  # ending: inside', '')
  expect(told.find((line) => line.includes('Unexpected stop'))).toBe(
    'jade/story.ink:34: Unexpected stop with nothing to choose and no # ending, expected one of the two\n  Lead on with ->, or mark the last line with # ending: and its id.',
  )
})
