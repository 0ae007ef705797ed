// Whether the stories can be given to anybody: everything that `npm run stories` calls an error and that can be known without walking, and
// whether this version of each story has been walked and came out without one. A draft is part of no release, so it stops none.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, writeProblem } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { judgeText } from '../explore/judge.ts'
import { quoted } from '../explore/rules/say.ts'
import { onlyWarns } from '../ink/includes.ts'
import { sourceWords } from '../ink/source-words.ts'
import { textInputOf } from './checked.ts'
import { readRanges } from './ranges-file.ts'
import { type BuildResult, type BuiltStory, isDraft, storyIds } from './story-files.ts'

/**
 * What stops a release, by file and line, each once.
 *
 * @param built every story but drafts
 */
export function releaseProblems(root: string, built: readonly BuildResult[]): readonly Problem[] {
  const problems = built.flatMap((story) => (story.ok ? problemsIn(root, story.value) : story.problem))
  const once = new Map([...problems, ...onlyDrafts(root)].map((problem) => [writeProblem(problem), problem]))
  return byPlace([...once.values()])
}

/** All of them, one below the other, and how many. */
export const stoppedBy = (problems: readonly Problem[]): string => {
  const [count, verb] = problems.length === 1 ? ['1 error', 'stops'] : [`${problems.length} errors`, 'stop']
  return `\n${problems.map(writeProblem).join('\n')}\n\n${count} ${verb} this release. A story that is not done says draft: true in its story.yaml.`
}

/** By file and line; what has no place comes first. */
const byPlace = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    ({ place: a }, { place: b }) => compare(a?.file ?? '', b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function problemsIn(root: string, { compiled, warnings }: BuiltStory): readonly Problem[] {
  const text = textInputOf(root, compiled)
  return [
    ...warnings.filter((problem) => !onlyWarns(problem)),
    ...unlabelled(root, compiled),
    ...(text.ok
      ? judgeText(compiled.id, text.value).filter(({ severity }) => severity === 'error')
      : text.problem),
    ...walked(root, compiled),
  ]
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

/** What can only be known by walking every run was written down when it was done. */
function walked(root: string, { id, revision }: CompiledStory): readonly Problem[] {
  const ranges = readRanges(root, id, revision)
  if (!ranges.ok) return [ranges.problem]
  const { errors } = ranges.value
  if (errors === 0) return []
  return [
    {
      code: 'release/errors-in-runs',
      message: `Unexpected ${errors === 1 ? '1 error' : `${errors} errors`} when the runs of ${id} were walked, expected none`,
      place: { file: `stories/${id}/ranges.json`, line: 1 },
      hint: `npm run stories -- ${id} lists them, and clears this when they are mended.`,
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
