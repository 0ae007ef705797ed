// What the options of a story are called in a report, with their words: for the page in each package by which a trainer reads
// letters. Ids and letters come from the code that sends them to an LMS; words come from the story's source.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { idInReport, letterOf, plainId } from '../../../app/lms/interaction.ts'
import type { About } from '../../../model/about.ts'
import { type DecisionPoint, decisionPoints } from '../../../model/story/decision-points.ts'
import { compile } from '../../ink/compile.ts'
import { parts, withoutMarks, wordings } from '../../ink/source-logic.ts'
import { sourceWords } from '../../ink/source-words.ts'
import { readCard } from '../story-files.ts'
import { sourceOf } from '../story-source.ts'

export interface KeyOption {
  readonly letter: string
  /** The name that SCORM 2004 reports give it. */
  readonly name: string
  /** More than one where the words depend on what happened before. */
  readonly words: readonly string[]
}

interface KeyDecision {
  /** As it stands in a report, but for the number of the decision. */
  readonly id: string
  readonly scene: string
  /** What is said last before it in every run, where there is such a thing. */
  readonly asked?: string
  readonly options: readonly KeyOption[]
}

export interface StoryKey {
  readonly title: string
  readonly decisions: readonly KeyDecision[]
}

/** In place of the number of a decision in its run. */
export const NUMBER = 'N'

/**
 * Compiles in this process, unlike elsewhere: packages are made of a built site, so the story is known to compile and to stop.
 *
 * @throws where a story does not compile, so that no site can have been made of it
 */
export function storyKey(root: string, id: string): StoryKey {
  const card = readCard(root, id)
  const compiled = compile(sourceOf({ root, id, file: `stories/${id}/story.ink` }))
  if (!card.ok || !compiled.ok)
    throw new Error(`Unexpected mistakes in ${id}, expected the story that was built`)
  const { story } = compiled.value
  const { about } = card.value
  const sources = story.files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  return {
    title: about.title,
    decisions: decisionPoints(story).map((point) => decisionOf(about, point, sources)),
  }
}

interface Source {
  readonly file: string
  readonly text: string
}

function decisionOf({ id: story }: About, point: DecisionPoint, sources: readonly Source[]): KeyDecision {
  const first = point.options[0]
  const source = sources[first?.file ?? 0]
  const asked = source && first && askedBefore(source, first.line)
  return {
    id: idInReport(story, NUMBER, point),
    scene: point.scene,
    ...(asked && { asked }),
    options: point.options.map(({ id, file, line }) => ({
      letter: letterOf(point, id),
      name: plainId(id).toLowerCase(),
      words: optionWords(sources[file]?.text.split('\n')[line - 1] ?? ''),
    })),
  }
}

/** A knot or a stitch. */
const HEADING = /^\s*={1,}\s*\w/
/** Where the text before an option begins: at a heading, or at a gather, where the options before come together. */
const BEGINS = /^\s*(={1,}\s*\w|-(?!>))/

/** The last line before an option that stands under no condition, so that every run shows it. */
function askedBefore({ file, text }: Source, option: number): string | undefined {
  const lines = text.split('\n')
  let depth = 0
  let from = 0
  const free = new Set<number>()
  for (const [index, line] of lines.slice(0, option - 1).entries()) {
    // No block reaches over a heading.
    if (HEADING.test(line)) depth = 0
    if (depth === 0 && BEGINS.test(line)) {
      from = index + 1
      free.clear()
    }
    const before = depth
    for (const { brace } of parts(line.replace(/(?<!\\)(#|\/\/).*$/, ''))) {
      if (brace === 'opens') depth++
      else if (brace === 'closed-next') depth--
    }
    if (before === 0 && depth === 0) free.add(index + 1)
  }
  const said = sourceWords(text, file).filter(
    ({ kind, place: { line = 0 } }) => kind !== 'option' && line >= from && line < option && free.has(line),
  )
  const last = said.at(-1)
  return last && (last.speaker ? `${last.speaker}: ${last.text}` : last.text)
}

/** The words of the option in `* (label) { condition } before[only in the option]after  # tags`; several where they depend on a condition. */
export function optionWords(line: string): readonly string[] {
  const bare = line
    .replace(/(?<!\\)(#|\/\/).*$/, '')
    .replace(/^\s*([*+]\s*)+/, '')
    .replace(/^\(\s*\w+\s*\)\s*/, '')
  const offered = bare.replace(/^([^[]*)(?:\[([^\]]*)\].*)?$/, '$1$2')
  return [...new Set(wordings(offered).map(withoutMarks))].filter((words) => words !== '')
}
