// Everything that the rules of the house may look at for one story, out of what was read: its texts, its card, and the vocabulary of
// moves, evidence and labels. Pure: the texts come from a disk (checked.ts) or from files that were dropped on a page.

import type { Place } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { SourceMemory, SourceWords, TextInput } from '../explore/rule.ts'
import { isSharedInk } from '../explore/shared-ink.ts'
import { remembered } from '../ink/remembered.ts'
import { misspeltTags, sourceTags, sourceWords } from '../ink/source-words.ts'
import { readingAge } from './reading-age.ts'
import { sourceChanges } from './source-changes.ts'
import type { Card } from './story-card.ts'

interface SourceFile {
  readonly file: string
  readonly text: string
}

/** What the house has for all stories. */
export type HouseWords = Pick<TextInput, 'moves' | 'evidence' | 'labels' | 'dictionary'>

export interface StoryTexts {
  readonly compiled: CompiledStory
  /** Its Ink, in the order of `compiled.files`. */
  readonly sources: readonly SourceFile[]
  readonly card: Card
  readonly cardFile: string
  /** Nobody wrote the card, so its words are no words of the story. */
  readonly isCardMadeUp?: boolean
}

export const textInput = (
  { compiled, sources, card, cardFile, isCardMadeUp = false }: StoryTexts,
  house: HouseWords,
): TextInput => {
  const own = sources.filter(({ file }) => !isSharedInk(file, compiled.files[0]))
  return {
    file: compiled.files[0] ?? `stories/${compiled.id}/story.ink`,
    cardFile,
    about: card.about,
    tags: own.flatMap(({ file, text }) => sourceTags(text, file)),
    misspelt: own.flatMap(({ file, text }) => misspeltTags(text, file)),
    words: [
      ...own.flatMap(({ file, text }) => sourceWords(text, file)),
      ...(isCardMadeUp ? [] : cardWords(card, cardFile)),
    ],
    people: card.people,
    places: card.places,
    owes: card.owes,
    owedAt: (rule) => ({ file: cardFile, line: card.lineOf(['owes', card.owes.indexOf(rule)]) }),
    changes: own.flatMap(({ file, text }) => sourceChanges(text, file)),
    remembered: memories(compiled, sources),
    ...house,
    readingAge,
  }
}

/** What the card says to a trainee. */
function cardWords({ about, lineOf }: Card, file: string): readonly SourceWords[] {
  const { blurb, situation, practises } = about.introduction
  const texts: readonly (readonly [text: string, path: readonly (string | number)[]])[] = [
    [about.title, ['title']],
    [blurb, ['blurb']],
    [situation, ['situation']],
    [about.contentNote, ['content_note']],
    ...practises.map((text, index) => [text, ['practises', index]] as const),
    ...Object.entries(about.promises).map(([id, text]) => [text, ['promises', id]] as const),
    ...Object.entries(about.endings).flatMap(
      ([id, { title, summary }]) =>
        [
          [title, ['endings', id, 'title']],
          [summary, ['endings', id, 'summary']],
        ] as const,
    ),
  ]
  return texts.map(([text, path]) => ({ kind: 'narration', text, place: { file, line: lineOf(path) } }))
}

const memories = (compiled: CompiledStory, sources: readonly SourceFile[]): readonly SourceMemory[] =>
  remembered(compiled).map((memory) => ({ ...memory, place: declared(memory.name, sources) }))

/** Where a variable, a label or a knot is declared; the first line of the story where no declaration is found. */
function declared(name: string, sources: readonly SourceFile[]): Place {
  const last = name.split('.').at(-1) ?? name
  const pattern = new RegExp(`^\\s*(VAR|LIST)\\s+${last}\\b|\\(\\s*${last}\\s*\\)|^\\s*=+\\s*${last}\\b`, 'm')
  for (const { file, text } of sources) {
    const at = pattern.exec(text)
    if (at) return { file, line: text.slice(0, at.index + at[0].length).split('\n').length }
  }
  return { file: sources[0]?.file ?? '', line: 1 }
}
