// ranges.json beside a story, as the build reads it.

import { describe, expect, it } from 'vitest'
import { readRanges } from '../../../src/studio/build/ranges-file.ts'
import { aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const RANGES = {
  story: 'ana',
  revision: 'r1',
  complete: true,
  errors: 2,
  scores: { trust: { min: 0, max: 20 }, empathy: { min: 2, max: 19 }, reliability: { min: 8, max: 8 } },
}
const FILE = 'stories/ana/ranges.json'
const read = (text: string) => readRanges(aFolder({ [FILE]: text }), 'ana', 'r1')

describe('the ranges beside a story', () => {
  it('are taken where they are of the story as it stands', () => {
    expect(unwrap(read(JSON.stringify(RANGES)))).toEqual(RANGES)
  })

  it.each([
    ['nothing at all', ''],
    ['no JSON', '{ "story": '],
    ['another version of the story', JSON.stringify({ ...RANGES, revision: 'r0' })],
    ['another story', JSON.stringify({ ...RANGES, story: 'ben' })],
    ['a score too few', JSON.stringify({ ...RANGES, scores: { trust: { min: 0, max: 20 } } })],
    [
      'a least above the greatest',
      JSON.stringify({ ...RANGES, scores: { ...RANGES.scores, trust: { min: 9, max: 3 } } }),
    ],
    ['a score in words', JSON.stringify(RANGES).replace('20', '"much"')],
    ['no word on whether every run was walked', JSON.stringify({ ...RANGES, complete: undefined })],
    ['no word on how many errors were found', JSON.stringify({ ...RANGES, errors: undefined })],
    ['fewer errors than none', JSON.stringify({ ...RANGES, errors: -1 })],
  ])('that hold %s are left out, with the command that writes them', (_what, text) => {
    const problem = problemOf(read(text))
    expect(problem).toMatchObject({ code: 'ranges/stale', place: { file: FILE, line: 1 } })
    expect(problem.hint).toContain('npm run stories')
  })

  it('may be missing', () => {
    const problem = problemOf(readRanges(aFolder({}), 'ana', 'r1'))
    expect(problem.message).toContain(`lack of ${FILE}`)
    expect(problem.hint).toContain('npm run stories')
  })
})
