// What the options of a story are called in a report, with their words: for the page in each package by which a trainer reads
// letters. Ids and letters come from the code that sends them to an LMS; words come from the story's source.

import { idInReport, letterOf, plainId } from '../../../app/lms/interaction.ts'
import type { StoryId } from '../../../model/run.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { type DecisionPoint, decisionPoints } from '../../../model/story/decision-points.ts'
import { parts, withoutMarks, wordings } from '../../ink/source-logic.ts'
import { sourceWords } from '../../ink/source-words.ts'

export interface KeyOption {
  readonly letter: string
  /** The name that SCORM 2004 reports give it. */
  readonly name: string
  /** More than one where the words depend on what happened before. */
  readonly words: readonly string[]
}

export interface KeyDecision {
  /** As it stands in a report, but for the number of the decision. */
  readonly id: string
  readonly scene: string
  /** What is said last before it in every run, where there is such a thing. */
  readonly asked?: string
  readonly options: readonly KeyOption[]
}

export interface StoryKey {
  readonly title: string
  /** Undefined where the words are not known, since the story came without its source. */
  readonly decisions: readonly KeyDecision[] | undefined
}

/** In place of the number of a decision in its run. */
export const NUMBER = 'N'

/**
 * @param story its name on the shelf
 * @param textOf text of a file of the story; undefined where there is none, and where an option stands in such a file so is the key
 */
export function decisionsOf(
  story: StoryId,
  compiled: Pick<CompiledStory, 'choices' | 'files'>,
  textOf: (file: string) => string | undefined,
): readonly KeyDecision[] | undefined {
  const sources = compiled.files.map((file) => ({ file, text: textOf(file) ?? '' }))
  const points = decisionPoints(compiled)
  const isKnown = points.every(({ options }) => options.every(({ file }) => sources[file]?.text))
  return isKnown ? points.map((point) => decisionOf(story, point, sources)) : undefined
}

interface Source {
  readonly file: string
  readonly text: string
}

function decisionOf(story: StoryId, point: DecisionPoint, sources: readonly Source[]): KeyDecision {
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

/** Within a line it chooses what is said, or leaves it out. */
const LOGIC = /(^|[^\\])[{}]/

/** The last line before an option that stands under no condition and has none in it, so that every run shows it as it is. */
function askedBefore({ file, text }: Source, option: number): string | undefined {
  const lines = text.split('\n')
  let depth = 0
  const free = new Set<number>()
  for (const [index, line] of lines.slice(0, option - 1).entries()) {
    // No block reaches over a heading.
    if (HEADING.test(line)) depth = 0
    if (depth === 0 && BEGINS.test(line)) free.clear()
    const bare = withoutTail(line)
    if (depth === 0 && !LOGIC.test(bare)) free.add(index + 1)
    for (const { brace } of parts(bare)) {
      if (brace === 'opens') depth++
      else if (brace === 'closed-next') depth--
    }
  }
  const said = sourceWords(text, file).filter(({ kind, place }) => kind !== 'option' && free.has(place.line))
  const last = said.at(-1)
  return last && (last.speaker ? `${last.speaker}: ${last.text}` : last.text)
}

/** The words of the option in `* (label) { condition } before[only in the option]after  # tags`; several where they depend on a condition. */
export function optionWords(line: string): readonly string[] {
  const bare = cut(line, '//')
    .replace(/^\s*([*+]\s*)+/, '')
    .replace(/^\(\s*\w+\s*\)/, '')
  // A bracket behind a backslash is one of the words. One that is none ends a tag.
  const [, before = '', inside = ''] = /^((?:\\.|[^[\\])*)(?:\[((?:\\.|[^\]\\])*)\])?/.exec(bare) ?? []
  const offered = cut(before, '#') + cut(inside, '#')
  return [...new Set(wordings(offered).map(withoutMarks))].filter((words) => words !== '')
}

/** Without its tags and its comment. */
const withoutTail = (line: string): string => cut(cut(line, '//'), '#')

/** What stands before a mark that no backslash stands before. A look-behind would be newer than some browsers that pack. */
const cut = (line: string, mark: '#' | '//'): string =>
  line.replace(new RegExp(`(^|[^\\\\])${mark}[^]*`), '$1')
