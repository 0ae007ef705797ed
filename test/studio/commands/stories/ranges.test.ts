// What is written beside a story once it has been explored.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExploreResult } from '../../../../src/studio/build/explore-process/explore-stories.ts'
import type { KeptRanges } from '../../../../src/studio/build/ranges-file.ts'
import { stale, staleRanges } from '../../../../src/studio/commands/stories/ranges.ts'
import type { JudgedProblem, Severity } from '../../../../src/studio/explore/rule.ts'
import { aFolder } from '../../../support/folder.ts'

const FILE = 'stories/ana/ranges.json'
const problem = (severity: Severity, file = 'stories/ana/story.ink'): JudgedProblem => ({
  code: 'x',
  message: 'Unexpected',
  story: 'ana',
  severity,
  place: { file, line: 1 },
})

/** As exploring gives it; only what is read here. */
function explored(root: string, problems: readonly JudgedProblem[], complete = true): ExploreResult {
  const span = { start: 8, min: 8, max: 8 }
  const findings = {
    story: 'ana',
    revision: 'r1',
    complete,
    scores: { trust: span, empathy: span, reliability: span },
    decisions: { min: 1, max: 1 },
  }
  const file = { root, id: 'ana', file: 'stories/ana/story.ink' }
  return { file, house: true, draft: false, problems, exploration: { findings } } as unknown as ExploreResult
}

const span = (min: number, max: number) => ({ min, max })
const KEPT: KeptRanges = {
  story: 'ana',
  revision: 'r1',
  complete: true,
  errors: 2,
  scores: { trust: span(1, 9), empathy: span(8, 8), reliability: span(8, 8) },
  choices: span(1, 1),
}
const withKept = (kept: KeptRanges) => aFolder({ [FILE]: JSON.stringify(kept) })
const written = (...args: Parameters<typeof staleRanges>): KeptRanges =>
  JSON.parse(staleRanges(...args)?.text ?? '')

describe('ranges.json', () => {
  it('counts errors and no warnings', () => {
    const root = aFolder({})
    const story = explored(root, [problem('error'), problem('warning'), problem('error')])
    expect(written(story, [])).toEqual({ ...KEPT, scores: { ...KEPT.scores, trust: span(8, 8) } })
    expect(staleRanges(story, [])?.file).toBe(join(root, FILE))
  })

  it('counts what stands in the story and is wrong with all stories together', () => {
    const shelf = [problem('error'), problem('error', 'stories/anabel/story.ink'), problem('warning')]
    expect(written(explored(aFolder({}), [problem('error')]), shelf).errors).toBe(2)
  })

  it('stays as it is where nothing has changed', () => {
    const story = explored(aFolder({}), [])
    const same = aFolder({ [FILE]: staleRanges(story, [])?.text ?? '' })
    expect(staleRanges(explored(same, []), [])).toBeUndefined()
    expect(staleRanges(explored(same, [problem('error')]), [])).toBeDefined()
  })

  it('stays as a whole walk left it where a later one was cut short', () => {
    expect(staleRanges(explored(withKept(KEPT), [problem('error')], false), [])).toBeUndefined()
  })

  it('keeps its ranges where neither walk was whole, with the errors that were found last', () => {
    const sample = { ...KEPT, complete: false }
    expect(written(explored(withKept(sample), [problem('error')], false), [])).toEqual({
      ...sample,
      errors: 1,
    })
  })

  it('takes those of a walk that was cut short where there are none of this version', () => {
    const { complete, scores } = written(explored(withKept({ ...KEPT, revision: 'r0' }), [], false), [])
    expect([complete, scores.trust]).toEqual([false, span(8, 8)])
  })

  it.each([
    [false, 'error'],
    [true, 'warning'],
  ])('of another version weighs, where being a draft is %s, as an %s', (draft, severity) => {
    expect(stale('ana', draft)).toMatchObject({ code: 'ranges/stale', severity })
  })
})
