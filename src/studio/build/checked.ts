// Reads everything that the rules of the house may look at for one story of the house: its card, its source, and the vocabulary of
// moves, evidence, labels and spelling. Judges nothing.

import * as v from 'valibot'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { ExploredFigures } from '../explore/exploration.ts'
import type { RuleInput, TextInput } from '../explore/rule.ts'
import { houseDictionary } from './dictionary-file.ts'
import { entryFiles, readLearning, textOf } from './learning-files.ts'
import { textInput } from './rule-input.ts'
import { readCard } from './story-files.ts'
import { readYaml, words } from './yaml-problem.ts'

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
  const labels = readLabels(root)
  const dictionary = houseDictionary(root)
  if (!card.ok || !learning.ok || !labels.ok || !dictionary.ok) {
    return fail([card, learning, labels, dictionary].flatMap((result) => (result.ok ? [] : result.problem)))
  }
  const sources = compiled.files.map((file) => ({ file, text: textOf(root, file) }))
  const { moves, catalogue } = learning.value
  return ok(
    textInput(
      { compiled, sources, card: card.value, cardFile },
      {
        moves,
        evidence: shownEntries(root, Object.keys(catalogue.entries)),
        labels: labels.value,
        dictionary: dictionary.value,
      },
    ),
  )
}

/** What to say instead of words that label a child, by word. */
export function readLabels(root: string): Result<RuleInput['labels'], readonly Problem[]> {
  const read = readYaml(textOf(root, LABELS), LABELS, v.record(words, words, 'what to say instead, by word'))
  return read.ok ? ok(read.value.value) : read
}

/** Where each entry of the catalogue stands. */
export function shownEntries(root: string, ids: readonly string[]): RuleInput['evidence'] {
  const files = entryFiles(root).map((file) => ({ file, lines: textOf(root, file).split('\n') }))
  return ids.map((id) => {
    const places = files.flatMap(({ file, lines }) => {
      const index = lines.findIndex((line) => line.replace(/^- +id: +/, '').trim() === id)
      return index < 0 ? [] : [{ file, line: index + 1 }]
    })
    return { id, place: places[0] ?? { file: 'stories/evidence', line: 1 } }
  })
}
