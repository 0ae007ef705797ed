// A whole entry, work and change, of which a test says only what it cares about.

import type { Change, FindingEntry, RuleEntry, Theme } from '../../../src/model/evidence/entry.ts'
import type { Term } from '../../../src/model/evidence/term.ts'
import type { Work } from '../../../src/model/evidence/work.ts'
import type { CatalogueFiles } from '../../../src/studio/evidence/parse-entries.ts'

const common = {
  id: 'some_entry',
  title: 'A title',
  found: 'Something was found.',
  strength: 'It is one study.',
  limits: 'It says nothing of Tuesdays.',
  against: 'not_looked_for',
  source: { work: 'some_work', place: 'Its opening', read: 'opening' },
  checked: { on: '2026-11-23', as: 'author' },
  themes: ['trust'],
} as const

export const anEntry = (part: Partial<FindingEntry> = {}): FindingEntry => ({
  ...common,
  kind: 'study',
  sure: 3,
  review_by: '2031-11-23',
  ...part,
})

export const aRule = (part: Partial<RuleEntry> = {}): RuleEntry => ({
  ...common,
  kind: 'law',
  in_force: { on: '2026-11-01', nation: 'both' },
  review_by: '2027-11-23',
  ...part,
})

export const aWork = (part: Partial<Work> = {}): Work => ({
  id: 'some_work',
  type: 'article',
  authors: ['Somebody, A.'],
  year: 2023,
  title: 'A study',
  ...part,
})

export const aChange = (part: Partial<Change> = {}): Change => ({
  id: 'some_change',
  title: 'An Act was passed',
  on: '2026-04-29',
  nation: 'both',
  what: 'A new offence.',
  sure: 'The Act itself was not read.',
  source: { work: 'some_work', place: 'Its opening', read: 'opening' },
  touches: ['some_entry'],
  ...part,
})

export const aTheme = (part: Partial<Theme> = {}): Theme => ({
  name: 'Trust',
  about: 'Honesty.',
  founding: 'some_entry',
  ...part,
})

/** The files of a catalogue, all of them right unless said otherwise. */
export const someFiles = ({
  themes = { trust: aTheme() },
  works = [aWork()],
  changes = [],
  entries = [anEntry()],
}: {
  readonly themes?: unknown
  readonly works?: unknown
  readonly changes?: readonly unknown[]
  readonly entries?: unknown
} = {}): CatalogueFiles => ({
  themes: { file: 'themes.yaml', value: themes },
  works: { file: 'works.yaml', value: works },
  changes: { file: 'changes.yaml', value: { looked_at: '2026-11-28', changes } },
  entries: [{ file: 'a.yaml', value: entries }],
})

export const aTerm = (part: Partial<Term> = {}): Term => ({
  id: 'bail',
  term: 'bail',
  nation: 'both',
  means: 'Somebody may go home until court.',
  source: { work: 'some_work', place: 'Its opening', read: 'opening' },
  checked: { on: '2026-11-23', as: 'author' },
  review_by: '2031-11-23',
  ...part,
})
