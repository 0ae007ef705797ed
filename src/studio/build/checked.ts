// Gathers everything that the rules of the house may look at for one story: what exploring it found, its card, its
// source, and the vocabulary of moves, evidence, labels and spelling. Judges nothing.

import * as v from 'valibot'
import { fail, ok, type Place, type Problem, type Result } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { Findings } from '../explore/findings.ts'
import type { RuleInput, SourceMemory, SourceWords, StrategyFigures, TextInput } from '../explore/rule.ts'
import { remembered } from '../ink/remembered.ts'
import { sourceTags, sourceWords } from '../ink/source-words.ts'
import { houseDictionary } from './dictionary-file.ts'
import { entryFiles, readLearning, textOf } from './learning-files.ts'
import { readingAge } from './reading-age.ts'
import type { Card } from './story-card.ts'
import { readCard } from './story-files.ts'
import { readYaml, words } from './yaml-problem.ts'

/** What exploring a story gave. */
export interface ExploredFigures {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
}

interface SourceFile {
  readonly file: string
  readonly text: string
}

const LABELS = 'stories/labels.yaml'

/** Fails with the problems of the card, the moves, the evidence and the labels; the story itself has compiled. */
export function checkedOf(
  root: string,
  compiled: CompiledStory,
  { findings, strategies }: ExploredFigures,
): Result<RuleInput, readonly Problem[]> {
  const text = textInputOf(root, compiled)
  return text.ok ? ok({ ...text.value, findings, strategies }) : text
}

/** The same without what exploring found. */
export function textInputOf(root: string, compiled: CompiledStory): Result<TextInput, readonly Problem[]> {
  const cardFile = `stories/${compiled.id}/story.yaml`
  const card = readCard(root, compiled.id)
  const learning = readLearning(root)
  const labels = readYaml(
    textOf(root, LABELS),
    LABELS,
    v.record(words, words, 'what to say instead, by word'),
  )
  const dictionary = houseDictionary(root)
  if (!card.ok || !learning.ok || !labels.ok || !dictionary.ok) {
    return fail([card, learning, labels, dictionary].flatMap((result) => (result.ok ? [] : result.problem)))
  }
  const sources = compiled.files.map((file) => ({ file, text: textOf(root, file) }))
  return ok({
    file: compiled.files[0] ?? `stories/${compiled.id}/story.ink`,
    cardFile,
    about: card.value.about,
    tags: sources.flatMap(({ file, text }) => sourceTags(text, file)),
    words: [
      ...sources.flatMap(({ file, text }) => sourceWords(text, file)),
      ...cardWords(card.value, cardFile),
    ],
    people: card.value.people,
    places: card.value.places,
    owes: card.value.owes,
    remembered: memories(compiled, sources),
    moves: learning.value.moves,
    evidence: shownEntries(root, Object.keys(learning.value.catalogue.entries)),
    labels: labels.value.value,
    dictionary: dictionary.value,
    readingAge,
  })
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

function shownEntries(root: string, ids: readonly string[]): RuleInput['evidence'] {
  const files = entryFiles(root).map((file) => ({ file, lines: textOf(root, file).split('\n') }))
  return ids.map((id) => {
    const places = files.flatMap(({ file, lines }) => {
      const index = lines.findIndex((line) => line.replace(/^- +id: +/, '').trim() === id)
      return index < 0 ? [] : [{ file, line: index + 1 }]
    })
    return { id, place: places[0] ?? { file: 'stories/evidence', line: 1 } }
  })
}
