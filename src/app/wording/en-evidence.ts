// The English words of the evidence: what an entry is, how sure, and what the library says about itself. Fetched with the
// screens and parts that show any.

import type { Kind, Nation, ReadingDepth, Role, Step } from '../../model/evidence/entry.ts'
import type { PromiseEvent } from '../../model/promise.ts'

const count = (many: number, singular: string, plural: string) =>
  many === 1 ? `1 ${singular}` : `${many} ${plural}`

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

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
  summary: 'A sentence in somebody’s overview. We did not read the studies behind it in full',
  argument: 'A reasoned position, or one voice',
  law: 'What an Act says. It binds, and is no proof that it works',
  statutory_guidance: 'Guidance that the law says must be followed or regarded. No proof that it works',
  national_guidance: 'What a national body asks of workers. No proof that it works',
  local_procedure: 'What one area or service asks. Yours may differ',
  other_field_advice: 'Advice written for another field or country. No proof that it works here',
}

const steps: Readonly<Record<Step, string>> = {
  5: 'A review of studies, in youth justice, that compared a group that got something with one that did not',
  4: 'One study, in youth justice, that compared a group that got something with one that did not; or several that agree that two things go together',
  3: 'One study, in youth justice, that found that two things go together, or that listened with care; or official counts',
  2: 'What would stand on step 3, 4 or 5, but from another field; or what inspectors judged over many cases',
  1: 'A sentence in a summary, one remark of inspectors, an argument, or one voice',
}

const stepOf = (step: Step) => `step ${step} of 5`

const nations: Readonly<Record<Nation, string>> = {
  both: 'England and Wales',
  england: 'England',
  wales: 'Wales',
  elsewhere: 'outside England and Wales',
}

/** Where what is asked holds; advice from elsewhere holds nowhere here. */
const holdsIn = (nation: Nation) =>
  nation === 'elsewhere' ? `From ${nations[nation]}` : `For ${nations[nation]}`

const shownOn = (kind: Kind, day: string) => {
  if (day === '') return 'The source shows no day, so look whether it still stands.'
  if (kind === 'other_field_advice')
    return `Shown on ${day}, the latest day we saw. Look whether it still is.`
  return `Shown in force on ${day}, the latest day we saw. Look whether it still is.`
}

const mark = (kind: Kind, step?: Step) => (step ? `${kinds[kind]}, ${stepOf(step)}` : kinds[kind])

const read: Readonly<Record<ReadingDepth, string>> = {
  whole: 'all of it',
  part: 'parts of it',
  opening: 'no more than the opening',
  abstract: 'no more than the abstract',
  copy: 'only a copy of it, or what others say of it',
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
  /** What a step means, where one is met. */
  stepAbout: (step: Step) =>
    `Step ${step} of 5: ${steps[step].charAt(0).toLowerCase()}${steps[step].slice(1)}.`,
  surest: 'Step 5 is the surest.',
  stepsMean: 'What the steps mean',
  /** What an entry is and how sure; without a step for what is asked. */
  mark,
  /** The one way in which an entry is named with its mark, in running text and on paper. */
  titled: (title: string, kind: Kind, step?: Step) => `${title} (${mark(kind, step)})`,
  /** @param day empty where the source shows none */
  inForce: (kind: Kind, nation: Nation, day: string) => `${holdsIn(nation)}. ${shownOn(kind, day)}`,
  nations,
  /** Over what a printed look back rests on. */
  onPaper: 'What the reasons rest on',
  found: 'What was found',
  asked: 'What is asked',
  sure: 'How sure it is',
  rule: 'Where the rule comes from',
  advised: 'Who advises it',
  limits: 'Where it stops',
  against: 'What speaks against it',
  notLookedFor: 'We have not looked for anything against it yet.',
  noneFound: (where: string) => `Nothing was found. Looked in: ${where}`,
  changed: 'Changes that touch this',
  source: 'Source',
  sources: 'Sources',
  /** @param place where in the work; empty where that would only say again how much was read */
  placeAndRead: (place: string, much: ReadingDepth) =>
    place === '' ? `ReadingDepth: ${read[much]}.` : `Where: ${place}. ReadingDepth: ${read[much]}.`,
  copyAt: (site: string) => `A copy was read at ${site}`,
  newTab: '(opens in a new tab)',
  checked: (day: string, role: Role, again: string) =>
    `Looked up ${day} ${roles[role]}. To be looked at again by ${again}.`,
  inLibrary: (title: string) => `“${title}” in the library`,
  promise: {
    made: 'You made a promise. It counts when it is kept',
    kept: 'You kept a promise',
    broken: 'A promise was broken',
    not_yours: 'You promised what was not yours to promise',
  } satisfies Record<PromiseEvent, string>,
  /** Of a choice that is looked back on. */
  reason: {
    title: 'What that did',
    instead: 'Something to try',
    next: 'Next time',
    more: 'More on this',
    /** Before a sentence that says when a move helps which did not help here. */
    fits: 'When it helps',
    differ: 'Experienced people differ here',
    thought: (child: string) => `What ${child} may have thought`,
  },
  rests: 'What this rests on',
  see: 'About the same subject',
  loading: 'Fetching the evidence',
  unavailable: 'The evidence could not be fetched. Loading the page again may help.',

  terms: {
    /** Other forms of a term, abbreviations among them. */
    also: (forms: readonly string[]) => `also ${forms.join(', ')}`,
    /** Behind an abbreviation that points to its term. */
    see: 'see',
    /** That authors looked is said once, over the list. */
    checked: (day: string, role: Role) =>
      role === 'author' ? `Looked up ${day}.` : `Looked up ${day} ${roles[role]}.`,
    inForce: (day: string) => `Shown in force on ${day}, the latest day we saw.`,
  },

  library: {
    title: 'Library',
    lead: 'What we have read about working with children in trouble, how sure each thing is, and where it stops.',
    leadAbout:
      'It is no systematic review. It began with one page of an inspectorate and with what the stories needed. Where something is missing, we did not look for it or could not read it.',
    themes: 'Themes',
    entries: (many: number) => count(many, 'entry', 'entries'),
    all: 'All entries on one page',
    works: 'All sources',
    changes: 'What has changed in law, guidance and figures',
    words: 'Words of the work',
    wordsTitle: 'Words of the work',
    /** Over entries that were found beside words of the work. */
    entriesFound: 'Entries',
    wordsLead: (terms: number) =>
      `${count(terms, 'term', 'terms')} from A to Z, in a sentence or two each, with their abbreviations. An author of Alongside looked them up, who is neither practitioner nor lawyer. Your service may use a word in its own way.`,
    /** Under a work. */
    wordsCiting: 'Words of the work that rest on it:',
    search: 'Search the library',
    searchAbout:
      'Words, authors, years, or abbreviations such as NRM. Finds words of the work, sources and changes too.',
    found: (
      many: {
        readonly terms: number
        readonly entries: number
        readonly works: number
        readonly changes: number
      },
      words: readonly string[],
    ) =>
      `${listed([
        ...(many.terms > 0 ? [count(many.terms, 'word of the work', 'words of the work')] : []),
        ...(many.entries > 0 ? [count(many.entries, 'entry', 'entries')] : []),
        ...(many.works > 0 ? [count(many.works, 'source', 'sources')] : []),
        ...(many.changes > 0 ? [count(many.changes, 'change', 'changes')] : []),
      ])} with ${listed(words.map((word) => `“${word}”`))}`,
    nothing: 'Nothing has these words. Try fewer, or look through the themes.',
    /** Under a result whose own text has not all the words. */
    inSource: (authors: string, year: string) => `In a source: ${authors} (${year})`,
    /** Below sources that were found. */
    citedWhere: 'All sources, with the entries that cite each',
    howSure: 'How sure, and how much of each',
    howSureAbout:
      'What was found stands on one of five steps, and step 5 is the surest. What law, guidance or advice asks has no step, because a rule is not something that was found: it says where it holds and on which day we last saw it shown.',
    stepColumn: 'Step (5 is the surest)',
    meansColumn: 'What stands on it',
    entriesColumn: 'Entries',
    rulesRow: 'No step',
    rulesMean: 'Law, guidance, procedures and advice',
    unflattering: (low: number, all: number) =>
      `${low} of the ${all} findings here stand on the lowest step: a sentence in somebody’s summary, one remark of inspectors, an argument, or one voice.`,
    none: 'none',
    nothingOn: (steps: readonly number[]) =>
      `Nothing here stands on ${steps.length === 1 ? 'step' : 'steps'} ${listed(steps.map(String))}.`,
    inStories: 'In the stories',
    practised: 'Decisions that rest on it',
    seen: 'Decisions about the same subject',
    yours: 'In your own conversations',
    yourChoice: (story: string, number: number) => `${story}, choice ${number}`,
    met: 'You have met this',
    decisions: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'decision' : 'decisions'} ${numbers.join(', ')}`,
    decisionsAbout:
      'Decisions are counted as they stand in the story, not as they come in one conversation. The trainer’s pack of the story gives them the same numbers.',
    also: 'See also',
    under: 'Themes',
    toLibrary: 'The library',
    print: 'Print this page',
    printTheme: (entries: number) => `Print this theme (${count(entries, 'entry', 'entries')})`,
    unknownTheme: 'There is no theme at this address.',
    unknownEntry: 'There is no entry at this address.',
    reviewed: 'Who has read the stories',
    reviewedByNone: 'Nobody who does this work, so far.',
    coverage: 'What is practised where',
    coverageAbout:
      'For each theme, how many decisions of each story have a reason that rests on one of its entries.',
    theme: 'Theme',
    entriesTitle: 'All entries',
    entriesLead: 'From the surest to the least sure; what is asked of workers comes last.',
    noneOnStep: 'Nothing we have read stands on this step.',
    noneOfKind: 'Nothing we have read is of this kind.',
    worksTitle: 'All sources',
    worksLead: (works: number) =>
      `${count(works, 'work', 'works')}, by author. Under each: the entries and the changes that cite it, or why it stands here.`,
    /** Before the title of the page on which the library is founded. */
    key: 'Named by the inspectorate’s page with which this library began:',
    citedUnder: 'Cited under',
    saveRis: 'Save for a reference manager (RIS)',
    saveCsv: 'Save as a table (CSV)',
    fileName: 'alongside-sources',
    changesTitle: 'What has changed in law, guidance and figures',
    changesLead:
      'Recent changes that touch entries here, the latest first. No lawyer has read this page, nor the entries. Ask your service before you rest anything on it.',
    changeOn: (when: string, nation: string) => `${when} · ${nation}`,
    howSureOfChange: 'How sure that is',
    touches: 'Entries that it touches',
    overdue: (many: number) =>
      `${count(many, 'entry is', 'entries are')} past the day on which somebody should have looked again.`,
    lastWhole: (day: string) => `We last went through law and guidance on ${day}.`,
    /** At the foot of what is printed. */
    printedOn: (day: string, address: string) =>
      `From the library of Alongside, a training simulator, at ${address}. Printed ${day}. Not legal advice; no practitioner or lawyer has read it.`,
  },
}
