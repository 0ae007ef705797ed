// stories/COVERAGE.md says what is practised where. After a change that is meant: npx vitest run test/stories/coverage.test.ts -u

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { coverageOf, coverageText, type EntryUse } from '../../src/model/evidence/coverage.ts'
import { readLearning, readPractised } from '../../src/studio/build/learning-files.ts'
import { leaningsIn } from '../../src/studio/ink/leanings.ts'
import { unwrap } from '../support/ink.ts'
import { houseStoryIds, root } from '../support/stories.ts'

const isThin = (practised: readonly EntryUse[]): boolean =>
  practised.length < 2 || practised.reduce((sum, { decisions }) => sum + decisions.length, 0) < 3

it('COVERAGE.md is what the stories and the catalogue say', async () => {
  const { catalogue } = unwrap(readLearning(root))
  const practised = readPractised(root)
  const text = coverageText(catalogue, coverageOf(catalogue, practised), practised, houseStoryIds())
  await expect(text).toMatchFileSnapshot(join(root, 'stories/COVERAGE.md'))
})

it('every theme is practised in two stories and three decisions, and no entry stands unused', () => {
  const { catalogue } = unwrap(readLearning(root))
  const practised = readPractised(root)
  expect(coverageOf(catalogue, practised).filter(({ practised: some }) => isThin(some))).toEqual([])
  const seen = readPractised(root, 'see')
  const unused = Object.keys(catalogue.entries).filter((id) => !practised[id] && !seen[id])
  expect(unused).toEqual([])
})

it("every finding of the inspectorate's page is practised in two stories and three decisions", () => {
  const { catalogue } = unwrap(readLearning(root))
  const practised = readPractised(root)
  const ofThePage = Object.values(catalogue.entries).filter(
    ({ source }) => source.work === 'hmip_relationships',
  )
  expect(ofThePage.length).toBeGreaterThan(20)
  expect(ofThePage.map(({ id }) => id).filter((id) => isThin(practised[id] ?? []))).toEqual([])
})

it('decisions are rows of options, whatever stands in conditions between them', () => {
  const found = leaningsIn(`=== room ===
Hello.
* (a) One # evidence: x
  * * (deep) Deeper # evidence: y
  { a:
      # evidence: z
  - else:
      # evidence: w
  }
* (b) Two # evidence: x # see: s, s
- On. // * not this
* (c) Three # evidence: v, x
=== next ===
+ (d) Four
`)
  expect(found).toEqual([
    { decision: 1, evidence: ['x', 'y', 'z', 'w'], see: ['s'] },
    { decision: 2, evidence: ['v', 'x'], see: [] },
    { decision: 3, evidence: [], see: [] },
  ])
})
