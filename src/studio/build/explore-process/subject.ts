// A story that is to be explored: one of the house, with its card, or any Ink file. Built before it is explored; problems of
// the build are reported with the others.

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { About } from '../../../model/about.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { JudgedProblem } from '../../explore/rule.ts'
import type { InkProcess, StoryFile } from '../ink-process.ts'
import { buildStory } from '../story-files.ts'
import { shortHash } from './code-hash.ts'
import { judgedAs } from './judged.ts'

export interface Subject {
  readonly file: StoryFile
  /** It stands in stories/ with a card, and the rules of the house hold for it. */
  readonly house: boolean
}

export interface BuiltSubject extends Subject {
  /** Only of a house story. */
  readonly about?: About
  /** Missing where the story cannot be played. */
  readonly compiled?: CompiledStory
  readonly problems: readonly JudgedProblem[]
}

export const houseSubject = (root: string, id: string): Subject => ({
  file: {
    root,
    id,
    file: `stories/${id}/story.ink`,
    besides: readFileSync(join(root, 'stories', id, 'story.yaml'), 'utf8'),
  },
  house: true,
})

/** @param path seen from `here`; a house story may be named by its file too */
export function subjectAt(root: string, here: string, path: string): Subject {
  const full = resolve(here, path)
  const id = basename(dirname(full))
  const isHouse =
    full === join(root, 'stories', id, 'story.ink') && existsSync(join(dirname(full), 'story.yaml'))
  if (isHouse) return houseSubject(root, id)
  const file = relative(here, full).split(sep).join('/')
  return { file: { root: here, id: basename(full, '.ink'), file }, house: false }
}

/** A name for the cache. Outside the house it has a hash of the path, since two files may have the same name. */
export const nameOf = ({ file, house }: Subject): string =>
  house ? file.id : `${file.id}@${shortHash([resolve(file.root, file.file)])}`

export async function built(subject: Subject, ink: InkProcess): Promise<BuiltSubject> {
  const { file, house } = subject
  const all = (problems: Parameters<typeof judgedAs>[0][], severity: JudgedProblem['severity']) =>
    problems.map((problem) => judgedAs(problem, file.id, severity))
  if (!house) {
    const compilation = await ink.compile(file)
    if (!compilation.ok) return { ...subject, problems: all([...compilation.problem], 'error') }
    const { story, warnings: inkWarnings } = compilation.value
    return { ...subject, compiled: story, problems: all([...inkWarnings], 'warning') }
  }
  const result = await buildStory(file.root, file.id, ink)
  if (!result.ok) return { ...subject, problems: all([...result.problem], 'error') }
  const { about, compiled, warnings } = result.value
  // In a story of the house warnings count as errors.
  return { ...subject, about, compiled, problems: all([...warnings], 'error') }
}
