import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import type { Graph } from '../../../src/studio/explore/graph.ts'
import { RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { sample } from '../../../src/studio/explore/sample.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { FOREIGN_STORIES } from '../../support/foreign-stories.ts'
import { bothWays } from '../../support/stories.ts'
import { made } from './rules-made.ts'

const messages = (graph: Graph, source: string): readonly string[] =>
  RULES.flatMap(({ check }) =>
    check(made({ findings: findingsOf(graph), source })).map(({ message, hint }) => `${message} ${hint}`),
  )

describe('stories that were not written for these rules', () => {
  it.each(Object.entries(FOREIGN_STORIES))(
    '%s is judged in whole sentences, walked or tried',
    (_, source) => {
      const story = bothWays(source).forkable
      const said = [
        ...messages(walk(story, { maxStates: 500 }), source),
        ...messages(sample(story, { runs: 20, seed: 1 }), source),
      ]
      // None of them keeps a score, has reasons or four endings.
      expect(said.length).toBeGreaterThan(0)
      for (const one of said) {
        expect(one).toMatch(/^Unexpected .+, expected .+/)
        expect(one).not.toMatch(/undefined|NaN|Infinity/)
      }
    },
  )
})
