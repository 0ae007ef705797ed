// The card that a story on the workbench is judged by, and what may not be judged by it: where nobody has written one, or it cannot be
// read whole, what only a card can tell is no fault of the story. Pure.

import type { Dictionary, JudgedProblem } from '../../explore/rule.ts'
import type { CardParts } from '../card-parts.ts'
import type { Card } from '../story-card.ts'
import type { House } from './house.ts'

/** A card of its author, or one that stands in for it. */
export interface CardInUse {
  readonly card: Card
  readonly file: string
  /** Also where it is made of what could be read of one with mistakes: no line of it is known, and not all of its words are its author's. */
  readonly isMadeUp: boolean
  /** What is wrong with a draft only warns. */
  readonly isDraft: boolean
  /** Present where it has mistakes: what cannot be judged by it until they are mended. */
  readonly unread?: readonly UnreadPart[]
}

type UnreadPart = 'name' | 'figure' | 'manager'

export const unreadIn = (
  { name, figure, manager }: CardParts,
  text: string,
  figures: readonly string[],
): readonly UnreadPart[] => [
  ...(name === undefined ? (['name'] as const) : []),
  ...(figure !== undefined && figures.includes(figure) ? [] : (['figure'] as const)),
  // A story may have none, and then its card says nothing of one.
  ...(!text.includes('manager') || (manager && figures.includes(manager.figure))
    ? []
    : (['manager'] as const)),
]

/** What only the card can tell, by the part of it that is asked for. */
const BY_PART: Readonly<Record<UnreadPart, readonly string[]>> = {
  name: ['rule/reading-age', 'rule/why-cause', 'rule/ending-closers'],
  manager: ['rule/ending-closers'],
  figure: [],
}

/** Whether a problem is one of this story: what a card says is no measure where nobody has written it, or it cannot be read whole. */
export const isOf =
  ({ isMadeUp, unread = [] }: CardInUse) =>
  ({ code }: JudgedProblem): boolean =>
    !(isMadeUp && ['rule/unlisted-name', 'owes'].includes(code)) &&
    !unread.some((part) => BY_PART[part].includes(code))

/** Of a card with mistakes not all names may have been read, so any word with a capital may be one. */
export const wordsFor = ({ unread }: CardInUse, { words }: House): House['words'] =>
  unread ? { ...words, dictionary: besidesNames(words.dictionary) } : words

const besidesNames = (dictionary: Dictionary): Dictionary => ({
  knows: (word) => /^['’]?\p{Lu}/u.test(word) || dictionary.knows(word),
  nearest: dictionary.nearest,
  and: (words) => besidesNames(dictionary.and(words)),
})

/** A figure that only stands in for the one on the card shows nothing of which faces it has. */
export const stageFor = ({ unread = [], card }: CardInUse, { stage }: House): House['stage'] =>
  unread.includes('figure')
    ? { ...stage, figures: new Map([...stage.figures, [card.about.figure, undefined]]) }
    : stage
