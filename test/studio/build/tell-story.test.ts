// A run that stops in the middle is told at one line, whether somebody plays it or the story is walked.

import { expect, it } from 'vitest'
import { beginRun } from '../../../src/model/run.ts'
import { compileAndOpen, tellRun } from '../../../src/studio/build/tell-story.ts'
import type { Source } from '../../../src/studio/ink/compile.ts'
import { forkable } from '../../../src/studio/ink/forkable.ts'
import { remembered } from '../../../src/studio/ink/turn.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const LESS = '=== function less(by) ===\n~ return 3 - by\n'
const OPENING = 'INCLUDE ../practice.ink\nVAR x = 0\nHi.\n* (go) Go\n-> a\n=== a\nHello.\n'

/** Where the run that takes `go` stops, as it is told and as it is walked. */
function stops(rest: string) {
  const texts: Readonly<Record<string, string>> = {
    'jade/story.ink': `${OPENING}${rest}`,
    'practice.ink': LESS,
  }
  const source: Source = { id: 'jade', file: 'jade/story.ink', read: (file) => texts[file] }
  const { story } = unwrap(compileAndOpen(source))
  const run = { ...beginRun('jade', story.revision, 1), choices: [{ id: 'go', at: 0 }] }
  const walk = forkable(story, source)
  const opening = walk.begin(1)
  const turn = walk.turn(unwrap(opening.told).position, 'go', remembered(new Map(), opening.writes))
  return { told: unwrap(tellRun(story, run, source)).lost, walked: problemOf(turn.told) }
}

it.each([
  ['at a condition without another way', '{ x:\n  -> b\n}\n=== b\nBye.\n-> END\n', 8],
  ['before branches of which none fits', '{\n- x == 1: -> b\n- x == 2: -> b\n}\n=== b\nBye.\n-> END\n', 7],
  ['behind the last words of a knot', 'And on.\n~ x = 2\n=== b\nBye.\n-> END\n', 9],
  ['behind a helper', '~ x = less(1)\n', 8],
  ['before a knot that ends loose too', '{x > 1: -> b}\n=== b\nBye.\n', 8],
  ['in a branch, where the other ends loose too', '{ x == 0:\n  One.\n- else:\n  Two.\n}\n', 9],
])('%s', (_, rest, line) => {
  const { told, walked } = stops(rest)
  expect(told).toMatchObject({ code: 'story/loose-end', place: { file: 'jade/story.ink', line } })
  expect(told?.place).toEqual(walked.place)
})
