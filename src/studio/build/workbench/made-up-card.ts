// A card for a story that has none, so that it can be played: it only says what can be seen in the story, and that nobody has
// written one. Pure.

import { madeUp } from '../../../app/wording/made-up.ts'
import { SCORES, type Scores } from '../../../model/score.ts'
import type { CardParts } from '../card-parts.ts'
import type { Card } from '../story-card.ts'
import { baseOf, folderOf } from './dropped-files.ts'
import type { InkContent } from './ink-content.ts'
import { asStoryId, titleOfId } from './story-names.ts'

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

/** What a file is called that begins a story: its own name, or its folder's where every story's file is called so. */
function nameOf(main: string): string {
  const name = baseOf(main).replace(/\.\w+$/, '')
  return /^(story|main|index)$/i.test(name) ? baseOf(folderOf(main)) || name : name
}

export const madeUpId = (main: string): string => asStoryId(nameOf(main)) || 'story'

export function madeUpCard(
  main: string,
  { speakers, tagged, promises, words }: InkContent,
  opening: Scores,
  figures: readonly string[],
): Card {
  const id = madeUpId(main)
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
