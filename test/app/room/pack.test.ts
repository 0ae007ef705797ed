// The trainer's pack: its decisions bear the numbers of the library, and its hand-out says of each line how sure it is.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inHandOutOrder, onlyIn, titleAndMark } from '../../../src/app/room/hand-out.ts'
import { isRule, type Nation } from '../../../src/model/evidence/entry.ts'
import { gatherGuide } from '../../../src/model/room/guide.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { leaningsIn } from '../../../src/studio/ink/leanings.ts'
import { anEntry, aRule } from '../../studio/evidence/an-entry.ts'
import { unwrap } from '../../support/ink.ts'
import { houseStory, houseStoryIds, root } from '../../support/stories.ts'

const atOnce = () => Promise.resolve()

describe('a decision in the map', () => {
  it.each(houseStoryIds())('has the number that the library gives it, in %s', async (story) => {
    const { decisions } = await gatherGuide(houseStory(story), atOnce)
    const inLibrary = leaningsIn(readFileSync(join(root, `stories/${story}/story.ink`), 'utf8'))
    expect(decisions.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      inLibrary.map(({ decision }) => decision),
    )
    for (const { number, options } of decisions) {
      const leaning = inLibrary[number - 1]
      for (const { evidence, see } of options) {
        expect(leaning?.evidence).toEqual(expect.arrayContaining([...evidence]))
        expect(leaning?.see).toEqual(expect.arrayContaining([...see]))
      }
    }
  })
})

describe('the hand-out', () => {
  const low = anEntry({ id: 'low', title: 'Said once', kind: 'summary', sure: 1 })
  const high = anEntry({ id: 'high', title: 'Found twice', kind: 'study', sure: 4 })
  const rule = aRule({ id: 'rule', title: 'Ask first' })

  it('has findings first, the surest before the others, and what is asked apart', () => {
    const other = anEntry({ id: 'other', sure: 1 })
    const { findings, rules } = inHandOutOrder([rule, low, high, other])
    expect(findings.map(({ id }) => id)).toEqual(['high', 'low', 'other'])
    expect(rules.map(({ id }) => id)).toEqual(['rule'])
  })

  it('says of each line what it is, and of a finding how sure', () => {
    expect([low, high, rule].map(titleAndMark)).toEqual([
      'Said once (Summary, step 1 of 5)',
      'Found twice (Single study, step 4 of 5)',
      'Ask first (Law)',
    ])
  })

  it('names the nation of what is asked in one of the two only', () => {
    const inNation = (nation: Nation) => onlyIn(aRule({ in_force: { on: '2026', nation } }))
    expect((['wales', 'england', 'both', 'elsewhere'] as const).map(inNation)).toEqual([
      'Wales',
      'England',
      undefined,
      undefined,
    ])
  })

  it('leaves no entry of the catalogue without a mark', () => {
    const { catalogue } = unwrap(readLearning(root))
    for (const entry of Object.values(catalogue.entries)) {
      expect(titleAndMark(entry)).toMatch(isRule(entry) ? /\([A-Z][a-z ]+\)$/ : /, step [1-5] of 5\)$/)
    }
  })
})
