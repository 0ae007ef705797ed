// What somebody chooses for a package: which stories, for which standard, with which settings. From a form or a command line, and so
// checked whole; every mistake is told at once, with the field that it stands in. Pure.

import * as v from 'valibot'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import { PLAIN } from '../lms/setting.ts'
import { type OwnStory, readStoryFile, writeStoryFile } from '../saves/story-file.ts'
import {
  ADDRESSES,
  CONTACT_LENGTHS,
  faultOfContact,
  MOST_CONTACTS,
  type Support,
  supportContact,
} from '../saves/support.ts'
import { iriExpected } from './package-iri.ts'

export const PACKAGED = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const
export type PackageStandard = (typeof PACKAGED)[number]

export interface PackageChoices {
  readonly standard: PackageStandard
  /** Stories of the house by their ids, and a service's own as their files say, in any order. */
  readonly stories: readonly (StoryId | OwnStory)[]
  /** For people. Absent: made of the titles of the stories. */
  readonly title?: string
  /** By which an LMS knows the course. Absent: made of the ids of the stories. Two versions of a course have the same. */
  readonly id?: string
  /** Under whose name the service's own stories stand. */
  readonly service?: string
  /** Address under which statements of cmi5 and xAPI stand, without the id of the package. Absent: nobody's. */
  readonly iri?: string
  /** Per cent, from 1 to 100; null: there is none. */
  readonly passMark: number | null
  readonly asks: 'one' | 'every'
  readonly tellScores: boolean
  readonly tellDecisions: boolean
  /** Whom trainees can turn to. */
  readonly support: readonly Support[]
}

export { CONTACT_LENGTHS, MOST_CONTACTS }

/** What most people want; the stories are theirs to choose. */
export const PLAIN_CHOICES: Omit<PackageChoices, 'stories'> = {
  standard: 'scorm12',
  passMark: null,
  asks: PLAIN.asks,
  tellScores: PLAIN.tellScores,
  tellDecisions: PLAIN.tellDecisions,
  support: [],
}

/** Longer ones are cut off in the lists of many LMSs. */
const LONGEST_LIST = 100

/** What a package is called where nobody has given it a title. @param isHouse whether it has all stories of the house, and no other */
export function titleOf(
  stories: readonly { readonly title: string; readonly isOwn: boolean }[],
  isHouse: boolean,
): string {
  if (isHouse) return 'Alongside'
  const [first] = stories
  // A service's own story does not stand under this project's name.
  if (stories.length === 1 && first) return first.isOwn ? first.title : `${first.title} (Alongside)`
  const all = `Alongside: ${stories.map(({ title }) => title).join(', ')}`
  return all.length <= LONGEST_LIST ? all : `Alongside: ${stories.length} stories`
}

export type ChoiceField = keyof PackageChoices

export interface ChoiceProblem extends Problem {
  readonly field: ChoiceField
  /** As it was given, in short. */
  readonly found: string
  readonly expected: string
}

/** The zip, or everything that stands in its way; a `ChoiceProblem` where that is what was chosen. */
export type PackageAnswer = Result<{ readonly name: string; readonly bytes: Uint8Array }, readonly Problem[]>

/** Under which statements stand where no address was chosen. */
export const EXAMPLE_IRI = PLAIN.iri

/** What an LMS takes for the id of a course whatever it writes it into: a file, an address, XML. */
const PACKAGE_ID = /^[a-z][a-z0-9_-]*$/
export const LONGEST_ID = 64
const LONGEST_TITLE = 200
/** More would make one page of an LMS heavy. */
const MOST_STORIES = 40

const truth = v.boolean('true or false')
const ofId = `small letters, digits, - and _, beginning with a letter, at most ${LONGEST_ID} of them`
const ofMark = 'a whole number from 1 to 100, or none'
const ofService = '1 to 120 characters'
const ofTitle = `1 to ${LONGEST_TITLE} characters`
const ofContacts = `a list of at most ${MOST_CONTACTS} contacts, each with a name of at most ${CONTACT_LENGTHS.name} characters, and if you like a text of at most ${CONTACT_LENGTHS.text} and an address of at most ${CONTACT_LENGTHS.address}, ${ADDRESSES}`

const choices = v.object({
  standard: v.picklist(PACKAGED, PACKAGED.join(', ')),
  stories: v.pipe(
    v.array(v.unknown(), 'a list of stories'),
    v.minLength(1, 'at least one story'),
    v.maxLength(MOST_STORIES, `at most ${MOST_STORIES} stories`),
  ),
  title: v.exactOptional(
    v.pipe(
      v.string(ofTitle),
      v.trim(),
      v.minLength(1, ofTitle),
      v.maxLength(LONGEST_TITLE, ofTitle),
      // An LMS would refuse a manifest with one.
      v.check((title) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(title), 'a title on one line'),
    ),
  ),
  id: v.exactOptional(v.pipe(v.string(ofId), v.regex(PACKAGE_ID, ofId), v.maxLength(LONGEST_ID, ofId))),
  service: v.exactOptional(
    v.pipe(v.string(ofService), v.trim(), v.minLength(1, ofService), v.maxLength(120, ofService)),
  ),
  iri: v.exactOptional(
    v.pipe(
      v.string('an address'),
      v.rawCheck(({ dataset, addIssue }) => {
        const expected = dataset.typed ? iriExpected(dataset.value) : undefined
        if (expected !== undefined) addIssue({ message: expected })
      }),
    ),
  ),
  passMark: v.nullable(
    v.pipe(v.number(ofMark), v.integer(ofMark), v.minValue(1, ofMark), v.maxValue(100, ofMark)),
  ),
  asks: v.picklist(['one', 'every'], 'one or every'),
  tellScores: truth,
  tellDecisions: truth,
  support: v.pipe(v.array(supportContact, ofContacts), v.maxLength(MOST_CONTACTS, ofContacts)),
})

/**
 * Never throws. An own story is read anew, so that the same file gives the same package wherever it was kept before.
 * @param shelf ids of the stories of the house
 */
export function checkChoices(
  given: unknown,
  shelf: readonly StoryId[],
): Result<PackageChoices, readonly ChoiceProblem[]> {
  const read = v.safeParse(choices, given)
  const wrong = read.success ? [] : read.issues.map(problemOf)
  const problems = wrong.filter(({ field }, n) => wrong.findIndex((first) => first.field === field) === n)
  const { stories } = (given ?? {}) as { readonly stories?: unknown }
  // Whatever else is wrong: somebody who mends one thing should not then hear of the next.
  const chosen =
    Array.isArray(stories) && !problems.some(({ field }) => field === 'stories')
      ? readStories(stories, shelf)
      : ok([])
  if (!chosen.ok) problems.unshift(...chosen.problem)
  return read.success && chosen.ok
    ? ok({ ...read.output, stories: chosen.value } as PackageChoices)
    : fail(problems)
}

function problemOf(issue: v.BaseIssue<unknown>): ChoiceProblem {
  const [at, contact] = issue.path ?? []
  if (at?.key !== 'support')
    return choiceProblem((at?.key ?? 'stories') as ChoiceField, shown(issue.input), issue.message)
  // Whatever is wrong within a contact, the whole list says how one looks, and then which one and where.
  return {
    ...choiceProblem('support', shown(at.value), ofContacts),
    ...(contact && { hint: `Look at ${faultOfContact(contact.value, Number(contact.key) + 1).join()}.` }),
  }
}

function readStories(
  given: readonly unknown[],
  shelf: readonly StoryId[],
): Result<PackageChoices['stories'], readonly ChoiceProblem[]> {
  const stories = given.map((story) => readStory(story, shelf))
  const problems = stories.flatMap((story) => (story.ok ? [] : [story.problem]))
  const chosen = stories.flatMap((story) => (story.ok ? [story.value] : []))
  const ids = chosen.map(idOnShelf)
  for (const id of new Set(ids.filter((later, n) => ids.indexOf(later) !== n)))
    problems.push(choiceProblem('stories', `second ${id}`, 'each story once'))
  return problems.length > 0 ? fail(problems) : ok(chosen)
}

/** Its name on the shelf: that of an own story can never be taken for one of the house. */
export const idOnShelf = (story: StoryId | OwnStory): StoryId =>
  typeof story === 'string' ? story : `own-${story.about.id}`

const choiceProblem = (field: ChoiceField, found: string, expected: string): ChoiceProblem => ({
  code: 'package/choice',
  message: `Unexpected ${NAMES[field]} ${found}, expected ${expected}`,
  field,
  found,
  expected,
})

const NAMES: Readonly<Record<ChoiceField, string>> = {
  standard: 'standard',
  stories: 'story',
  title: 'title',
  id: 'id',
  service: 'name of the service',
  iri: 'address for statements',
  passMark: 'pass mark',
  asks: 'number of stories that are asked for',
  tellScores: 'answer on scores',
  tellDecisions: 'answer on decisions',
  support: 'contacts',
}

function readStory(story: unknown, shelf: readonly StoryId[]): Result<StoryId | OwnStory, ChoiceProblem> {
  if (typeof story === 'string') {
    return shelf.includes(story)
      ? ok(story)
      : fail(choiceProblem('stories', shown(story), `one of ${shelf.join(', ')}`))
  }
  const file = readStoryFile(asFile(story))
  return file.ok
    ? file
    : fail({
        ...choiceProblem('stories', 'file', 'a story file of Alongside'),
        hint: file.problem.message,
        cause: file.problem,
      })
}

function asFile(story: unknown): string {
  try {
    return writeStoryFile(story as OwnStory)
  } catch {
    return ''
  }
}

/** Short enough to be read in a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'without a text' : `“${value.slice(0, 80)}”`
  return (JSON.stringify(value) ?? String(value)).slice(0, 80)
}
