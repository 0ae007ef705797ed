// The words of the work that ship: enough of them, sourced, short, without a label for a child, and where the stories need them.

import { describe, expect, it } from 'vitest'
import { formsOf, isAbbreviation, overdueTerms, termWork } from '../../../src/model/evidence/term.ts'
import { addressOf } from '../../../src/model/evidence/work.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { unwrap } from '../../support/ink.ts'
import { houseStoryIds, root } from '../../support/stories.ts'

const { glossary, catalogue } = unwrap(readLearning(root))
const { terms, inStories } = glossary
const named = (test: (means: string) => boolean) =>
  terms.filter(({ means }) => test(means)).map(({ id }) => id)

describe('the glossary in stories/glossary.yaml', () => {
  it('has at least sixty terms, and at least thirty abbreviations', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60)
    expect(terms.flatMap(formsOf).filter(isAbbreviation).length).toBeGreaterThanOrEqual(30)
  })

  it.each([
    'referral order',
    'panel',
    'contract',
    'youth conditional caution',
    'community resolution',
    'youth rehabilitation order',
    'breach',
    'bail',
    'released under investigation',
    'National Referral Mechanism',
    'appropriate adult',
    'AssetPlus',
    'out-of-court disposal',
  ])('has %s', (wanted) => {
    expect(terms.map(({ term }) => term)).toContain(wanted)
  })

  it('has the work of every term, and a way to it unless a copy was all that was seen', () => {
    const unplaced = terms.filter((term) => {
      const work = termWork(glossary, term)
      return !(work && addressOf(work)) && !term.source.read_at && term.source.read !== 'copy'
    })
    expect(unplaced.map(({ id }) => id)).toEqual([])
  })

  it('is within its review dates on the day on which law was last looked at as a whole', () => {
    expect(overdueTerms(glossary, catalogue.law.lookedAt)).toEqual([])
  })

  it('has no label for a child, no praise and no exclamation mark', () => {
    expect(
      named((means) =>
        /\boffenders?\b(?! (institution|panel|contract))|\byouths?\b(?! (justice|rehab|offending|court|custody))|young people who offend|!/i.test(
          means,
        ),
      ),
    ).toEqual([])
  })

  it('ends each meaning as a sentence, with no blank left over', () => {
    expect(named((means) => !/^\p{Lu}.*[.]$/u.test(means) || /\s{2}/.test(means))).toEqual([])
  })

  it('finds the terms of each story', () => {
    expect(Object.keys(inStories).sort()).toEqual([...houseStoryIds()].sort())
    expect(inStories.tyler).toEqual(expect.arrayContaining(['referral_order', 'panel', 'contract']))
    expect(inStories.reece).toContain('national_referral_mechanism')
    expect(inStories.marcus).not.toContain('referral_order')
  })
})
