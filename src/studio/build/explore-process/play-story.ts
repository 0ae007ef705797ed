// How far rules of thumb get in one story: from the cache, or played now in a process.

import { ok, type Result } from '../../../model/result.ts'
import type { Findings } from '../../explore/findings.ts'
import type { StrategyFigures } from '../../explore/rule.ts'
import { catalogueWords } from './catalogue-words.ts'
import { shortHash } from './code-hash.ts'
import { ask } from './explore-process.ts'
import { type ExploreSetup, keyOf, type StepResult, secondsSince } from './exploring.ts'
import type { PlayableSubject } from './walk-story.ts'

const LIMIT_SECONDS = 120

/**
 * @param shelf findings of the other stories
 * @param code hash of the code that plays
 */
export async function playStory(
  story: PlayableSubject,
  findings: Findings,
  shelf: readonly Findings[],
  code: string,
  { learning, kept, effort, signal }: ExploreSetup,
): Promise<Result<StepResult<readonly StrategyFigures[]>>> {
  // Rules of thumb are measured by scores; where no score ever changes there is nothing to measure.
  if (!isScored(findings)) return ok({ value: [], seconds: 0, limit: LIMIT_SECONDS, wasKept: true })
  const { compiled, file } = story
  const catalogue = learning.ok ? catalogueWords(learning.value.catalogue) : []
  const key = keyOf(story, compiled, playedBy(code, [findings, ...shelf], catalogue))
  const known = kept.read<readonly StrategyFigures[]>('strategies', key)
  if (known) return ok({ ...known, wasKept: true })
  const began = Date.now()
  const played = await ask({
    question: { kind: 'play', file, compiled, findings, shelf, catalogue },
    memory: effort.memory,
    seconds: LIMIT_SECONDS,
    ...(signal && { signal }),
  })
  if (!played.ok) return played
  const got = { value: played.value, seconds: secondsSince(began), limit: LIMIT_SECONDS }
  kept.keep('strategies', key, got)
  return ok({ ...got, wasKept: false })
}

const isScored = ({ scores }: Findings): boolean => Object.values(scores).some(({ min, max }) => min < max)

const playedBy = (code: string, findings: readonly Findings[], catalogue: readonly string[]): string =>
  shortHash([
    code,
    ...findings
      .map(({ story, revision, complete, states }) => `${story} ${revision} ${complete} ${states}`)
      .sort(),
    ...catalogue,
  ])
