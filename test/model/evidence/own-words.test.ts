// No sentence is copied from the founding page: no run of eight words of ours stands in it. The page itself is not kept here, only a
// mark of each of its runs (hashes, of which the words cannot be read back).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hash } from '../../../src/model/shuffle.ts'
import { houseStoryIds, root } from '../../support/stories.ts'
import { shippedCatalogue, shippedTerms } from './shipped.ts'

const marks = new Set(
  readFileSync(join(import.meta.dirname, 'founding-page.txt'), 'utf8')
    .split('\n')
    .filter(Boolean),
)

/** As the marks were made: eight words in small letters, with a space between. */
const runsOf = (text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '))
}
const markOf = (run: string): string =>
  [run, `again ${run}`].map((text) => hash(text).toString(36).padStart(7, '0')).join('')
const sharedIn = (text: string): readonly string[] => runsOf(text).filter((run) => marks.has(markOf(run)))

it('knows the page: a title that stands on it is found, and other words are not', () => {
  expect(marks.size).toBeGreaterThan(1300)
  expect(sharedIn('The position of relationship based practice in youth justice')).toHaveLength(1)
  expect(sharedIn('The position of somebody else based practice in another field')).toEqual([])
})

it('no entry, change or word of the work shares eight words with it', () => {
  const { entries, law, themes } = shippedCatalogue()
  expect(sharedIn(JSON.stringify([entries, law, themes, shippedTerms()]))).toEqual([])
})

it.each(houseStoryIds())('no reason or line of %s shares eight words with it', (id) => {
  expect(sharedIn(readFileSync(join(root, `stories/${id}/story.ink`), 'utf8'))).toEqual([])
})
