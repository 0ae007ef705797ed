// What the workbench knows of the house: the vocabulary, what stage and sound have, the shared Ink file, and the words of a report.
// Read from the disk when the page is built (house-data.ts), and put into the worker as data.

import type { Dictionary, TextInput } from '../../explore/rule.ts'
import type { Titles } from '../../report/report-subject.ts'
import type { HouseWords } from '../rule-input.ts'
import type { FigureManners, StageWords } from '../stage-manners.ts'
import type { Vocabulary } from '../story-agreement.ts'

/** As JSON can hold it. */
export interface HouseData {
  readonly words: Omit<HouseWords, 'dictionary'>
  readonly figures: readonly (readonly [name: string, manners: FigureManners | null])[]
  readonly scenes: readonly string[]
  readonly sounds: readonly string[]
  readonly titles: Titles
  /** Every word that the evidence catalogue uses. */
  readonly catalogue: readonly string[]
  /** Words that the dictionary does not have and that are spelt right (stories/words.yaml). */
  readonly spelt: readonly string[]
  /** Text of practice.ink, which the stories of the house INCLUDE from the folder above their own. */
  readonly practice: string
  /** The files of a story to begin from, by their names. */
  readonly template: Readonly<Record<string, string>>
  /** Text of the report's style sheet. */
  readonly reportStyle: string
}

export interface House extends Omit<HouseData, 'words' | 'figures' | 'scenes' | 'sounds'> {
  readonly words: HouseWords
  readonly stage: StageWords
  readonly vocabulary: Vocabulary
}

/** Until the dictionary has come, the rule of spelling finds nothing. */
const ANY_WORD: HouseWords['dictionary'] = { knows: () => true, nearest: () => [], and: () => ANY_WORD }

export const houseOf = ({ figures, scenes, sounds, ...data }: HouseData): House => ({
  ...data,
  words: { ...data.words, dictionary: ANY_WORD },
  stage: {
    figures: new Map(figures.map(([name, manners]) => [name, manners ?? undefined])),
    scenes,
    sounds,
  },
  vocabulary: { moves: data.words.moves, catalogue: { entries: byId(data.words.evidence) } },
})

/** The same house, whose words are held against British English and its own list. */
export const withDictionary = (house: House, british: Dictionary): House => ({
  ...house,
  words: { ...house.words, dictionary: british.and(house.spelt) },
})

const byId = (entries: TextInput['evidence']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]))
