// A card for a story that has none, so that it can be played: it only says what can be seen in the story, and that nobody has
// written one. Pure.

import { madeUp } from '../../../app/wording/made-up.ts'
import { SCORES, type Scores } from '../../../model/score.ts'
import { withoutComments } from '../../ink/check-tags.ts'
import type { CardParts } from '../card-parts.ts'
import type { Card } from '../story-card.ts'
import { baseOf, folderOf } from './dropped-files.ts'
import type { InkContent } from './ink-content.ts'
import { asStoryId, idWith, titleOfId } from './story-names.ts'

/** Nobody can see it in a story. The middle of the ages that youth justice has to do with. */
const AGE = 14
/** Among the stories of the house it stands last. */
const ORDER = 1000
/** As many as a story file may have. */
const MOST = 100
/** As in the stories of the house: 2,300 words are read in fourteen minutes. */
const WORDS_A_MINUTE = 165
/** A run shows about half of what a story could say. */
const SHARE_OF_A_RUN = 0.5
const MOST_MINUTES = 600

/** What the first file of any story may be called. */
const isOfAny = (name: string): boolean => /^(story|main|index)$/i.test(name)

/** What a file is called that begins a story: its own name, or its folder's where every story's file is called so. */
function nameOf(main: string): string {
  const name = baseOf(main).replace(/\.\w+$/, '')
  return isOfAny(name) ? baseOf(folderOf(main)) || name : name
}

/**
 * The id is the same for every version of a story, and not for two stories: in a name without a letter of the alphabet, its other
 * letters make the difference; where there is no name at all, what the story is known by.
 */
export function madeUpId(main: string, told: string): string {
  const name = nameOf(main)
  const isNamed = !isOfAny(name) || folderOf(main) !== ''
  const id = asStoryId(name)
  if (id !== '' && isNamed) return id
  return idWith(id || 'story', isNamed ? name : told)
}

/** So many knots tell a story from another, and are seldom renamed from one version to the next. */
const KNOTS = 3

/** The first knots of a source, or its first line where it has none. */
export function knotsOf(text: string): string {
  const source = withoutComments(text)
  const heads = [...source.matchAll(/^[ \t]*={2,}[ \t]*(?!function\b)([\p{L}\p{N}_]+)/gmu)]
  const knots = heads.slice(0, KNOTS).map(([, name = '']) => name)
  return knots.length > 0 ? knots.join(' ') : (/\S.*/.exec(source)?.[0].trim() ?? '')
}

/** The same of compiled Ink, which has its knots, with some of its own, in the last part of its root. */
export function knotsOfExport({ root }: Readonly<Record<string, unknown>>): string {
  const last: unknown = Array.isArray(root) ? root.at(-1) : undefined
  const knots = typeof last === 'object' && last !== null ? Object.keys(last) : []
  const own = knots.filter((name) => /^[\p{L}\p{N}_]+$/u.test(name)).slice(0, KNOTS)
  return own.length > 0 ? own.join(' ') : JSON.stringify(root ?? '')
}

export function madeUpCard(
  main: string,
  id: string,
  { speakers, tagged, promises, words }: InkContent,
  opening: Scores,
  figures: readonly string[],
): Card {
  const sent = tagged('with').map((name) => name.toLowerCase())
  const minutes = Math.round((words * SHARE_OF_A_RUN) / WORDS_A_MINUTE)
  const usable = (names: readonly string[]) =>
    names.filter((name) => name.length <= 200 && !(name in {})).slice(0, MOST)
  return {
    about: {
      id,
      title: titleOfId(nameOf(main)).slice(0, 200) || titleOfId(id),
      child: { name: speakers[0]?.slice(0, 80) ?? madeUp.child, age: AGE },
      figure: sent.find((name) => figures.includes(name)) ?? figures[0] ?? id,
      minutes: Math.min(Math.max(minutes, 1), MOST_MINUTES),
      order: ORDER,
      contentNote: madeUp.contentNote,
      opening: inBounds(opening),
      promises: Object.fromEntries(
        usable(promises).map((promise) => [promise, promise.replaceAll('_', ' ')]),
      ),
      endings: Object.fromEntries(
        usable(tagged('ending')).map((ending) => [
          ending,
          { title: titleOfId(ending) || ending, summary: madeUp.ending },
        ]),
      ),
      introduction: { blurb: madeUp.blurb, situation: madeUp.situation, practises: [], reviewed: [] },
    },
    people: [],
    places: [],
    owes: [],
    lineOf: () => 1,
  }
}

/** The same card with what could be read of one that has mistakes. */
export function withParts(card: Card, parts: CardParts, figures: readonly string[]): Card {
  const { about } = card
  const { introduction } = about
  return {
    ...card,
    about: {
      ...about,
      title: parts.title ?? about.title,
      child: { name: parts.name ?? about.child.name, age: parts.age ?? about.child.age },
      figure: figures.find((figure) => figure === parts.figure) ?? about.figure,
      ...(parts.manager && figures.includes(parts.manager.figure) && { manager: parts.manager }),
      minutes: parts.minutes ?? about.minutes,
      contentNote: parts.contentNote ?? about.contentNote,
      promises: ofSame(about.promises, parts.promises),
      endings: ofSame(about.endings, parts.endings),
      introduction: {
        ...introduction,
        blurb: parts.blurb ?? introduction.blurb,
        situation: parts.situation ?? introduction.situation,
        practises: parts.practises ?? introduction.practises,
      },
    },
    people: parts.people ?? [],
    places: parts.places ?? [],
    owes: parts.owes ?? [],
  }
}

/** Only those that the story has. */
const ofSame = <T>(made: Readonly<Record<string, T>>, own: Readonly<Record<string, T>>) =>
  Object.fromEntries(
    Object.entries(made).map(([id, value]) => [id, Object.hasOwn(own, id) ? own[id] : value]),
  ) as Readonly<Record<string, T>>

/** A story may say anything; a card says whole numbers from 0 to 20. */
const inBounds = (scores: Scores): Scores =>
  Object.fromEntries(
    SCORES.map((score) => [score, Math.min(20, Math.max(0, Math.round(scores[score]) || 0))]),
  ) as unknown as Scores
