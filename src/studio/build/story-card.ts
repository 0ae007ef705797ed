// Reads story.yaml: what may be known of a story without playing it. Reports all mistakes at once, with their lines. Knows nothing
// of Ink; whether the card agrees with the story is checked in story-agreement.ts.

import * as v from 'valibot'
import type { WholeAbout } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Place, type Problem, type Result } from '../../model/result.ts'
import { beyondLimits } from './card-limits.ts'
import { GROUP_EXAMPLES, group, sumsThatDiffer } from './group-schema.ts'
import { type KeyExamples, type OpenYaml, readYaml, words } from './yaml-problem.ts'
import { withoutCurlyQuotes } from './yaml-slips.ts'

const wholeNumber = (expected: string) => {
  const inDigits = `${expected}, in digits alone`
  return v.pipe(v.number(inDigits), v.integer(inDigits))
}
const wholeFrom = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`
  return v.pipe(wholeNumber(expected), v.minValue(least, expected), v.maxValue(most, expected))
}
const score = wholeFrom(0, 20)
const AN_ID = 'an id in small letters and digits with _ for a space, as in not_leaving'
const id = v.pipe(v.string(AN_ID), v.regex(/^[a-z][a-z0-9_]*$/, AN_ID))
const ruleId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'the id of a rule, as in effect-weights'))
const date = v.pipe(v.string('a date as in 2026-11-23'), v.isoDate('a date as in 2026-11-23'))
const ending = v.strictObject({ title: words, summary: words })

const storyCard = v.strictObject({
  id,
  title: words,
  child: v.strictObject({
    name: words,
    age: wholeFrom(8, 17),
  }),
  figure: words,
  manager: v.optional(v.strictObject({ name: words, figure: words })),
  people: v.optional(v.array(words, 'a list'), []),
  places: v.optional(v.array(words, 'a list'), []),
  owes: v.optional(v.array(ruleId, 'a list'), []),
  draft: v.optional(v.boolean('true or false'), false),
  minutes: v.pipe(wholeNumber('whole minutes'), v.minValue(1, 'at least 1')),
  order: v.pipe(wholeNumber('a whole number'), v.minValue(1, 'at least 1')),
  blurb: words,
  situation: words,
  content_note: words,
  practises: v.pipe(v.array(words, 'a list'), v.minLength(1, 'at least one')),
  opening: v.strictObject({ trust: score, empathy: score, reliability: score }),
  promises: v.optional(v.record(id, words), {}),
  endings: v.record(id, ending),
  reviewed: v.optional(v.array(v.strictObject({ by: words, on: date }), 'a list'), []),
  group: v.optional(group),
})

/** What a key may look like, said where it is missing. */
const EXAMPLES: KeyExamples = {
  id: 'id: tyler',
  title: 'title: The new one',
  child: 'child: { name: Tyler, age: 14 }',
  'child.name': 'name: Tyler',
  'child.age': 'age: 14',
  figure: 'figure: tyler',
  'manager.name': 'name: Ros',
  'manager.figure': 'figure: ros',
  minutes: 'minutes: 14',
  order: 'order: 7',
  blurb: 'blurb: Tyler is fourteen, and keeps count of the adults who stop turning up.',
  situation: 'situation: It is your ninth day at the youth justice service.',
  content_note: 'content_note: A letter from a woman who was hurt is read aloud.',
  practises: 'practises: [Saying what you record, Promises small enough to keep]',
  opening: 'opening: { trust: 8, empathy: 8, reliability: 8 }',
  'opening.trust': 'trust: 8',
  'opening.empathy': 'empathy: 8',
  'opening.reliability': 'reliability: 8',
  endings: 'endings: { still_here: { title: Still here, summary: He comes back on Thursday. } }',
  'endings.*.title': 'title: Still here',
  'endings.*.summary': 'summary: He comes back on Thursday.',
  'reviewed.*.by': 'by: somebody who does this work',
  'reviewed.*.on': 'on: 2026-11-23',
  ...GROUP_EXAMPLES,
}

export interface Card {
  readonly about: WholeAbout
  /** For a trainer; absent in a story that has not been planned for a group yet. */
  readonly group?: GroupPlan
  /** Everybody who is named without speaking. */
  readonly people: readonly string[]
  /** Whatever else has a name: towns, schools, teams. */
  readonly places: readonly string[]
  /** Ids of rules of the house that the story still breaks; they are warnings until it is rewritten. */
  readonly owes: readonly string[]
  readonly lineOf: OpenYaml['lineOf']
}

/** As a card says, also where the rest of it cannot be read: what is wrong with a draft stops nothing. */
export const saysDraft = (card: string): boolean =>
  /^draft:[ \t]*(true|True|TRUE)[ \t]*(#.*)?\r?$/m.test(card)

const DRAFT = ' (a draft)'
/** As many characters as a story file may have in a title. */
const MOST_IN_TITLE = 200

/** With a title that says so. Nothing else of a story depends on its title. */
export const asDraft = <About extends { readonly title: string }>(about: About): About => ({
  ...about,
  title: `${about.title.slice(0, MOST_IN_TITLE - DRAFT.length)}${DRAFT}`,
})

/**
 * @param story name of its folder; undefined where the card may have any id
 * @param figures names of the recipes in assets/cast, one of which the card must name
 */
export function parseCard(
  text: string,
  file: string,
  story: string | undefined,
  figures: readonly string[],
): Result<Card, readonly Problem[]> {
  const read = readYaml(text, file, storyCard, EXAMPLES)
  if (!read.ok) return read
  const { value, lineOf } = read.value
  const { content_note: contentNote, group: plan, manager, people, places, owes, draft: _, ...card } = value
  const { blurb, situation, practises, reviewed, ...rest } = card
  const about = {
    ...rest,
    contentNote,
    introduction: { blurb, situation, practises, reviewed },
    ...(manager && { manager }),
  }
  const problems = [
    ...(story === undefined || value.id === story
      ? []
      : [otherFolder(value.id, story, { file, line: lineOf(['id']) })]),
    ...[
      { figure: value.figure, path: ['figure'] },
      ...(manager ? [{ figure: manager.figure, path: ['manager', 'figure'] }] : []),
    ]
      .filter(({ figure }) => !figures.includes(figure))
      .map(({ figure, path }) => unknownFigure(figure, figures, { file, line: lineOf(path) })),
    ...curlyQuotes(about, (path) => ({ file, line: lineOf(path) })),
    ...(plan ? sumsThatDiffer(plan, (path) => ({ file, line: lineOf(['group', ...path]) })) : []),
    ...beyondLimits({ about, ...(plan && { group: plan }) }, file, lineOf),
  ]
  if (problems.length > 0) return fail(problems)
  return ok({ about, people, places, owes, ...(plan && { group: plan }), lineOf })
}

/** Shown as they stand, and the page puts its own around a title. Words such as a blurb may be what somebody says. */
function curlyQuotes(
  { title, child, manager, endings }: WholeAbout,
  placeOf: (path: readonly string[]) => Place,
): readonly Problem[] {
  const names: readonly (readonly [words: string, path: readonly string[]])[] = [
    [title, ['title']],
    [child.name, ['child', 'name']],
    [manager?.name ?? '', ['manager', 'name']],
    ...Object.entries(endings).map(([key, value]) => [value.title, ['endings', key, 'title']] as const),
  ]
  return names.flatMap(([words, path]) => {
    const bare = withoutCurlyQuotes(words)
    if (bare === undefined) return []
    return [
      {
        code: 'card/quotes',
        message: `Unexpected curly quotation marks around “${path.join('.')}”, expected none`,
        place: placeOf(path),
        hint: `Write ${path.at(-1)}: ${bare.includes(': ') ? `"${bare}"` : bare}`,
      },
    ]
  })
}

const otherFolder = (cardId: string, story: string, place: Place): Problem => ({
  code: 'card/other-folder',
  message: `Unexpected id “${cardId}”, expected ${story}, the name of its folder`,
  place,
})

const unknownFigure = (figure: string, figures: readonly string[], place: Place): Problem => ({
  code: 'card/unknown-figure',
  message: `Unexpected figure “${figure}”, expected one of ${figures.join(', ')}`,
  place,
  hint: 'Each .yaml file in assets/cast is a figure.',
})

/** The schema itself: stories/README.md has a table of its keys, and a test holds the two together. */
export { storyCard as cardSchema }
