// The trainer's pack: its decisions bear the numbers of the library, and its hand-out says of each line how sure it is.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inHandOutOrder, numbersIn, onlyIn, titleAndMark } from '../../../../src/app/room/papers/hand-out.ts'
import { slipsOf } from '../../../../src/app/room/papers/slips.ts'
import { timesOf } from '../../../../src/app/room/plan-times.ts'
import { isRule, type Nation } from '../../../../src/model/evidence/entry.ts'
import { type GuideDecision, gatherGuide } from '../../../../src/model/room/guide.ts'
import { readLearning } from '../../../../src/studio/build/learning-files.ts'
import { leaningsIn } from '../../../../src/studio/ink/leanings.ts'
import { anEntry, aRule } from '../../../studio/evidence/an-entry.ts'
import { unwrap } from '../../../support/ink.ts'
import { houseStory, houseStoryIds, root } from '../../../support/stories.ts'

const atOnce = () => Promise.resolve()
const gathered = new Map<string, ReturnType<typeof gatherGuide>>()
/** Of a house story, gathered once. */
function guideOf(story: string): ReturnType<typeof gatherGuide> {
  const guide = gathered.get(story) ?? gatherGuide(houseStory(story), atOnce)
  gathered.set(story, guide)
  return guide
}

describe('a decision in the map', () => {
  it.each(houseStoryIds())('has the number that the library gives it, in %s', async (story) => {
    const { decisions } = await guideOf(story)
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

  it('numbers its lines through: what is asked goes on where the findings end', () => {
    expect([...numbersIn(inHandOutOrder([rule, low, high]))]).toEqual([
      ['high', 1],
      ['low', 2],
      ['rule', 3],
    ])
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

describe('a plan by the clock', () => {
  it('goes from minute 0 to its length, each step from where the one before ended', () => {
    const steps = [5, 16, 9].map((minutes) => ({ minutes, does: 'Talk.' }))
    expect(timesOf(steps).map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 21],
      [21, 30],
    ])
    expect(timesOf([])).toEqual([])
  })
})

describe('the slips to cut', () => {
  const asking = (says: readonly (string | undefined)[]): readonly GuideDecision[] =>
    says.map((say, index) => ({
      number: index + 1,
      scene: 'hall',
      before: [],
      questions: [],
      options: [],
      ...(say !== undefined && { say }),
    }))
  const shape = (says: readonly (string | undefined)[]) => {
    const { rows, columns } = slipsOf(asking(says))
    return [rows.map(({ decision }) => decision?.number), columns]
  }

  it.each([
    { questions: 'one question', says: ['a'], rows: [1, 1, 1, 1], columns: 2 },
    { questions: 'two', says: ['a', 'b'], rows: [1, 1, 2, 2], columns: 2 },
    { questions: 'three', says: ['a', 'b', 'c'], rows: [1, 2, 3], columns: 3 },
    { questions: 'four', says: ['a', 'b', 'c', 'd'], rows: [1, 2, 3, 4], columns: 2 },
    { questions: 'five', says: ['a', 'b', 'c', 'd', 'e'], rows: [1, 2, 3, 4, 5], columns: 2 },
    { questions: 'six', says: ['a', 'b', 'c', 'd', 'e', 'f'], rows: [1, 2, 3, 4, 5], columns: 2 },
    { questions: 'two of four', says: [undefined, 'b', undefined, 'd'], rows: [2, 2, 4, 4], columns: 2 },
  ])('fill a page with $questions, each row of one question', ({ says, rows, columns }) => {
    expect(shape(says)).toEqual([rows, columns])
  })

  it('ask what can be asked anywhere where the author marks nothing', () => {
    const { rows, columns } = slipsOf(asking([undefined]))
    expect(rows.map(({ say }) => say)).toEqual(Array.from({ length: 4 }, () => 'What do you say or do?'))
    expect(columns).toBe(2)
  })

  it.each(houseStoryIds())(
    'have three or four questions in %s, each with the line that it answers',
    async (story) => {
      const { decisions } = await guideOf(story)
      const asked = decisions.filter(({ say }) => say !== undefined)
      expect([3, 4]).toContain(asked.length)
      for (const { before } of asked) expect(before.at(-1)?.text ?? '').not.toBe('')
    },
  )
})
