// Whether the stories can be given to anybody: everything that `npm run stories` calls an error and that can be known without walking, and
// whether this version of each story has been walked and came out without one. A draft is part of no release, so it stops none.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Problem, writeProblem } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { judgeText } from '../explore/judge.ts'
import type { JudgedProblem } from '../explore/rule.ts'
import { quoted } from '../explore/rules/say.ts'
import { onlyWarns } from '../ink/includes.ts'
import { sourceWords } from '../ink/source-words.ts'
import { textInputOf } from './checked.ts'
import { codeHash, diskCache } from './explore-process/explore-cache.ts'
import { readFigures, readFindings } from './explore-process/explore-story.ts'
import { judgeStory } from './explore-process/judge-stories.ts'
import { houseSubject } from './explore-process/subject.ts'
import { readLearning } from './learning-files.ts'
import { readRanges } from './ranges-file.ts'
import { type BuildResult, type BuiltStory, isDraft, storyIds } from './story-files.ts'

export interface ReleaseProblem extends Problem {
  /** Where it stands for errors that only a walk lists: how many. */
  readonly errors?: number
}

/**
 * What stops a release, by file and line, each once.
 *
 * @param built every story but drafts
 */
export function releaseProblems(root: string, built: readonly BuildResult[]): readonly ReleaseProblem[] {
  const whole = built.flatMap((story) => (story.ok ? [story.value] : []))
  const problems = built.flatMap((story) => (story.ok ? problemsIn(root, story.value, whole) : story.problem))
  return byPlace(eachOnce([...problems, ...onlyDrafts(root)]))
}

const eachOnce = <P extends Problem>(problems: readonly P[]): readonly P[] => [
  ...new Map(problems.map((problem) => [writeProblem(problem), problem])).values(),
]

/** Vite prints it as what it says: an author needs the places in the story, and not where in the build it was found. */
export class ReleaseStopped extends Error {
  override readonly name = 'ReleaseStopped';

  [inspect.custom](): string {
    return this.message
  }
}

/** All of them, one below the other, and how many. */
export const stoppedBy = (problems: readonly ReleaseProblem[]): string => {
  const count = problems.reduce((sum, { errors = 1 }) => sum + errors, 0)
  const stops = count === 1 ? '1 error stops' : `${count} errors stop`
  return `\n${problems.map(writeProblem).join('\n')}\n\n${stops} this release. A story that is not done says draft: true in its story.yaml.`
}

/** By file and line; what has no place comes first. */
const byPlace = (problems: readonly ReleaseProblem[]): readonly ReleaseProblem[] =>
  [...problems].sort(
    ({ place: a }, { place: b }) => compare(a?.file ?? '', b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** @param shelf every story that is to be released */
function problemsIn(
  root: string,
  story: BuiltStory,
  shelf: readonly BuiltStory[],
): readonly ReleaseProblem[] {
  const { compiled, warnings } = story
  const text = textInputOf(root, compiled)
  const known = [
    ...warnings.filter((problem) => !onlyWarns(problem)),
    ...unlabelled(root, compiled),
    ...(text.ok ? errorsIn(judgeText(compiled.id, text.value)) : text.problem),
  ]
  const ranges = readRanges(root, compiled.id, compiled.revision)
  if (!ranges.ok) return [...known, ranges.problem]
  const { errors } = ranges.value
  if (errors === 0) return known
  const listed = eachOnce([...known, ...keptErrors(root, story, shelf)])
  return [...listed, ...unlisted(compiled.id, errors, listed.length)]
}

const errorsIn = (problems: readonly JudgedProblem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error')

/** What the rules say of the runs of this very version, where they are still kept; nothing is walked for it. */
function keptErrors(root: string, story: BuiltStory, shelf: readonly BuiltStory[]): readonly Problem[] {
  const code = codeHash()
  const setup = {
    cache: diskCache(join(root, '.cache/explore')),
    effort: { seconds: 0, memory: 0, early: false },
    learning: readLearning(root),
  }
  const subjectOf = ({ compiled }: BuiltStory) => ({ ...houseSubject(root, compiled.id), compiled })
  const others = shelf
    .filter((other) => other !== story)
    .flatMap((other) => readFindings(subjectOf(other), code, setup)?.value ?? [])
  const figures = readFigures(subjectOf(story), others, code, setup)
  return figures ? errorsIn(judgeStory(subjectOf(story), figures)) : []
}

/** The rule is one of runs, which know what an option comes to; this says it from the source alone. */
function unlabelled(root: string, { choices, files }: CompiledStory): readonly Problem[] {
  const options = files.flatMap((file) =>
    sourceWords(readFileSync(join(root, file), 'utf8'), file).filter(({ kind }) => kind === 'option'),
  )
  return Object.values(choices).flatMap(({ id, file, line }) => {
    // Only ids made from words hold a colon. One without words is what happens where nothing can be taken.
    const option = options.find(({ place }) => place.file === files[file] && place.line === line)
    if (!option || !id.includes(':')) return []
    return [
      {
        code: 'release/no-label',
        message: `Unexpected option ${quoted(option.text)} without a label, expected one in brackets before its words`,
        place: option.place,
        hint: 'Write * (a_name) first, then the condition, then the words.',
      },
    ]
  })
}

/** What was counted when every run was walked, and is not among what can be listed without walking. */
function unlisted(id: string, errors: number, listed: number): readonly ReleaseProblem[] {
  const more = errors - listed
  if (more <= 0) return []
  const count = `${more}${listed > 0 ? ' more' : ''} ${more === 1 ? 'error' : 'errors'}`
  return [
    {
      code: 'release/errors-in-runs',
      message: `Unexpected ${count} when the runs of ${id} were walked, expected none`,
      place: { file: `stories/${id}/ranges.json`, line: 1 },
      hint: `npm run stories -- ${id} lists them, and clears this when they are mended.`,
      errors: more,
    },
  ]
}

/** A site without a story is no use to anybody. */
function onlyDrafts(root: string): readonly Problem[] {
  const ids = storyIds(root)
  if (ids.length === 0 || !ids.every((id) => isDraft(root, id))) return []
  return [
    {
      code: 'release/only-drafts',
      message: `Unexpected drafts only (${ids.join(', ')}), expected a story that can be released`,
      hint: 'Take draft: true out of the story.yaml of one that is done; npm run dev shows drafts.',
    },
  ]
}
