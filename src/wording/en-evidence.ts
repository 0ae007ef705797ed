// The English words of the evidence: what an entry is, how sure, and what the library says about itself. Fetched with the
// screens and parts that show any.

import type { Kind, Nation, Read, Role, Step } from '../evidence/entry.ts'

const count = (many: number, one: string, more: string) => (many === 1 ? `1 ${one}` : `${many} ${more}`)

const kinds: Readonly<Record<Kind, string>> = {
  review: 'Review of studies',
  study: 'Single study',
  counts: 'Official counts',
  inspection: 'Inspection',
  children_told: 'What children told',
  summary: 'Summary',
  argument: 'Argument',
  law: 'Law',
  statutory_guidance: 'Statutory guidance',
  national_guidance: 'National guidance',
  local_procedure: 'Local procedure',
  other_field_advice: 'Advice from another field',
}

const kindsAbout: Readonly<Record<Kind, string>> = {
  review: 'Somebody gathered several studies and weighed them',
  study: 'One study, with its own numbers or its own careful listening',
  counts: 'Counted and published by a public body',
  inspection: 'What inspectors judged in cases and services',
  children_told: 'What children said to somebody who asked, told here in our words',
  summary: 'A sentence in somebody’s overview. The studies behind it were not read',
  argument: 'A reasoned position, or one voice',
  law: 'What an Act says. It binds, and is no proof that it works',
  statutory_guidance: 'Guidance that the law says must be followed or regarded. No proof that it works',
  national_guidance: 'What a national body asks of workers. No proof that it works',
  local_procedure: 'What one area or service asks. Yours may differ',
  other_field_advice: 'Advice written for another field or country. No proof that it works here',
}

const steps: Readonly<Record<Step, string>> = {
  5: 'A review of studies that compared, in youth justice',
  4: 'One study that compared, or several that agree on a link, in youth justice',
  3: 'One study that found a link, or listened with care, in youth justice; or official counts',
  2: 'The same in another field; or what inspectors judged over many cases',
  1: 'A sentence in a summary, an argument, or one voice',
}

const stepOf = (step: Step) => `step ${step} of 5`

const nations: Readonly<Record<Nation, string>> = {
  both: 'England and Wales',
  england: 'England',
  wales: 'Wales',
  elsewhere: 'neither England nor Wales',
}

const read: Readonly<Record<Read, string>> = {
  whole: 'read whole',
  part: 'parts read',
  opening: 'only the opening read',
  abstract: 'only the abstract read',
  copy: 'read in a copy or summary',
}

const roles: Readonly<Record<Role, string>> = {
  author: 'by an author of Alongside, who is neither practitioner nor lawyer',
  practitioner: 'by a practitioner',
  researcher: 'by a researcher',
  lawyer: 'by a lawyer',
}

export const enEvidence = {
  kinds,
  kindsAbout,
  steps,
  step: stepOf,
  /** The whole of what stands beside a title; without a step for what is asked. */
  mark: (kind: Kind, step?: Step) => (step ? `${kinds[kind]}, ${stepOf(step)}` : kinds[kind]),
  inForce: (nation: Nation, day: string) =>
    day === ''
      ? `${nations[nation]}. The source shows no day`
      : `${nations[nation]}, in force on ${day} as far as a source shows`,
  nations,
  /** Over what a printed look back rests on. */
  onPaper: 'What has been found out',
  found: 'What was found',
  asked: 'What is asked',
  sure: 'How sure it is',
  rule: 'What makes it a rule',
  limits: 'Where it stops',
  against: 'What speaks against it',
  notLookedFor: 'Nobody has looked for it yet.',
  noneFound: (where: string) => `Nothing was found. Looked in: ${where}`,
  changed: 'What has changed since',
  source: 'Source',
  sources: 'Sources',
  read,
  copyAt: (site: string) => `A copy was read at ${site}`,
  newTab: '(opens beside this page)',
  checked: (day: string, role: Role, again: string) =>
    `Looked up ${day} ${roles[role]}. To be looked at again by ${again}.`,
  inLibrary: 'This entry in the library',
  rests: 'What this rests on',
  see: 'About the same subject',
  loading: 'Fetching the evidence',
  unavailable: 'The evidence could not be fetched. Loading the page again may help.',

  library: {
    title: 'Library',
    lead: 'What we have read about working with children in trouble, how sure each thing is, and where it stops.',
    leadAbout:
      'It is no systematic review. It began with one page of an inspectorate and with what the stories needed, and what is missing is missing because nobody looked, or because it could not be read.',
    themes: 'Themes',
    entries: (many: number) => count(many, 'entry', 'entries'),
    all: 'All entries on one page',
    works: 'All sources',
    changes: 'What has changed in law and guidance',
    search: 'Search the library',
    searchAbout: 'Words, authors, years, or abbreviations such as NRM.',
    found: (many: number, words: string) => `${count(many, 'entry', 'entries')} with “${words}”`,
    nothing: 'Nothing has these words. Try fewer, or look through the themes.',
    howSure: 'How sure, and how much of each',
    howSureAbout:
      'What was found stands on one of five steps. What law, guidance or advice asks is not graded, since it is no finding; it says where and on which day it was in force.',
    stepColumn: 'Step',
    meansColumn: 'When something stands on it',
    entriesColumn: 'Entries',
    rulesRow: 'No step',
    rulesMean: 'Law, guidance, procedures and advice',
    unflattering: (low: number, all: number) =>
      `${low} of the ${all} findings here stand on the lowest step: a sentence in somebody’s summary, an argument, or one voice.`,
    practised: 'Decisions that rest on it',
    seen: 'Decisions about the same subject',
    yours: 'In your own conversations',
    yoursWait: 'Looking through your conversations',
    yourChoice: (story: string, number: number) => `${story}, choice ${number}`,
    met: 'You have met this',
    decisions: (story: string, numbers: readonly number[]) =>
      `${story}: ${numbers.length === 1 ? 'decision' : 'decisions'} ${numbers.join(', ')}`,
    decisionsAbout: 'Counted as they stand in the story. Which one it is, you will see when you come to it.',
    also: 'See also',
    under: 'Themes',
    back: 'All themes',
    toLibrary: 'The library',
    print: 'Print this page',
    handOut: 'Print this as a hand-out',
    unknownTheme: 'There is no theme at this address.',
    unknownEntry: 'There is no entry at this address.',
    reviewed: 'Who has read the stories',
    coverage: 'What is practised where',
    coverageAbout: 'Decisions in each story whose reasons rest on a theme.',
    theme: 'Theme',
    entriesTitle: 'All entries',
    entriesLead: 'The surest first; what is asked of workers comes last.',
    worksTitle: 'All sources',
    worksLead: (works: number) =>
      `${count(works, 'work', 'works')}, by author. Under each: the entries that cite it, or why it stands here.`,
    key: 'Named by the page on which this library is founded.',
    saveRis: 'Save for a reference manager (RIS)',
    saveCsv: 'Save as a table (CSV)',
    fileName: 'alongside-sources',
    changesTitle: 'What has changed in law and guidance',
    changesLead:
      'What we saw changing while these entries stood here, the latest first. No lawyer has read this page, nor the entries. Ask your service before you rest anything on it.',
    changeOn: (when: string, nation: string) => `${when} · ${nation}`,
    howSureOfChange: 'How sure that is',
    touches: 'Entries that it touches',
    overdue: (many: number) =>
      `${count(many, 'entry is', 'entries are')} past the day on which somebody should have looked again.`,
    lastWhole: (day: string) => `Looked at as a whole on ${day}.`,
  },
}
