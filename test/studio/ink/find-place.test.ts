// Where a run that fails is placed: never in a function of an included file, which the author has not written.

import { expect, it } from 'vitest'
import type { Source } from '../../../src/studio/ink/compile.ts'
import { findPlace } from '../../../src/studio/ink/find-place.ts'

const HELPERS = '=== function less(text) ===\n~ temp by = 1\n~ return text - by\n'
const source = (text: string): Source => ({
  id: 'jade',
  file: 'jade/story.ink',
  read: (file) => ({ 'jade/story.ink': text, 'practice.ink': HELPERS })[file],
})

it.each([
  ['fails in a helper', 'INCLUDE ../practice.ink\nHello.\nOn.\n~ less("a")\nBye.\n-> END\n', 4],
  ['fails in a function of its own', `Hello.\n~ less("a")\n-> END\n${HELPERS}`, 6],
  ['runs out after a helper', 'INCLUDE ../practice.ink\n-> a\n=== a ===\nOn.\n~ less(1)\n', 5],
  ['goes round a helper', 'INCLUDE ../practice.ink\n-> a\n=== a ===\n~ less(1)\n-> a\n', 4],
])('a run that %s is placed in the story', (_, text, line) => {
  expect(findPlace(source(text), 1, [])).toMatchObject({ file: 'jade/story.ink' })
  if (!/round/.test(_)) expect(findPlace(source(text), 1, [])).toMatchObject({ line })
})
