// A service's own story as the tests use it: two options, an ending, nothing else. Built by the project's own compiler.

import type { OwnStory } from '../../src/app/saves/story-file.ts'
import { compile } from '../../src/studio/ink/compile.ts'
import { unwrap } from './ink.ts'

const INK = `VAR trust = 8
VAR empathy = 8
VAR reliability = 8
-> kitchen
=== kitchen ===
Nadia: You're early. # scene: kitchen # with: amina
* (sorry) "The bus was quick. Shall I wait outside?"
  ~ trust = trust + 1
  # move: ask_first
  # why: You gave her the choice.
  Nadia: No. Sit. # ending: in
* (sit) "I'll just sit down, then."
  # move: ask_first
  # why: You took the chair before she had said anything.
  Nadia: Right. # ending: in
- -> END
`

/** @param made milliseconds since 1970 */
export function anOwnStory(id = 'nadia', made = 1_764_000_000_000, ink = INK): OwnStory {
  const sources = { 'story.ink': ink, 'story.yaml': `id: ${id}\n` }
  const { story } = unwrap(
    compile({ id, file: 'story.ink', read: (name) => (name === 'story.ink' ? ink : undefined) }),
  )
  return {
    made,
    about: {
      id,
      title: 'The quick bus',
      child: { name: 'Nadia', age: 16 },
      figure: 'amina',
      minutes: 5,
      order: 1,
      contentNote: 'Nothing hard.',
      opening: { trust: 8, empathy: 8, reliability: 8 },
      promises: {},
      endings: { in: { title: 'Inside', summary: 'You sat in her kitchen.' } },
      introduction: {
        blurb: 'Nadia has the kitchen to herself until nine.',
        situation: 'It is your second visit.',
        practises: ['Asking first'],
        reviewed: [],
      },
    },
    compiled: story,
    sources,
  }
}
