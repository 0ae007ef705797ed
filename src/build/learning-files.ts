// The evidence catalogue and the vocabulary of moves, read from stories/. Every mistake of every file at once.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Move, type Moves, RED_LINES } from '../core/about.ts'
import { fail, ok, type Problem, type Result } from '../core/result.ts'
import { type Catalogue, onlyShown } from '../evidence/catalogue.ts'
import { type Practised, practisedBy } from '../evidence/coverage.ts'
import { type EvidenceFile, parseCatalogue } from '../evidence/parse-entries.ts'
import { leaningsIn } from '../story/leanings.ts'
import { storyIds } from './story-files.ts'
import { openYaml, readYaml } from './yaml-problem.ts'

export interface Learning {
  /** Verified entries only. */
  readonly catalogue: Catalogue
  readonly moves: Moves
  /** Ids of all entries, those that are merely recalled included: a story may point at one, and nothing is shown. */
  readonly entries: readonly string[]
}

const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'an id in small letters, as in honest_limits'))
const redLine = v.picklist(RED_LINES, RED_LINES.join(' or '))
const move = v.pipe(
  v.strictObject({ name: words, meaning: words, red_line: v.optional(redLine) }, 'name and meaning'),
  v.transform(({ red_line, ...rest }): Move => ({ ...rest, ...(red_line && { redLine: red_line }) })),
)
const moves = v.record(id, move, 'moves by id')

const THEMES = 'stories/evidence/themes.yaml'
const MOVES = 'stories/moves.yaml'

/** In which decisions of which stories a reason leans on each entry. */
export const readPractised = (root: string): Readonly<Record<string, readonly Practised[]>> =>
  practisedBy(
    storyIds(root).map((story) => ({
      story,
      leanings: leaningsIn(textOf(root, `stories/${story}/story.ink`)),
    })),
  )

export function readLearning(root: string): Result<Learning, readonly Problem[]> {
  const [known, themes, ...entries] = [
    readYaml(textOf(root, MOVES), MOVES, moves),
    ...[THEMES, ...entryFiles(root)].map((file) => openFile(root, file)),
  ] as const
  const unreadable = [themes, ...entries].flatMap((one) => (!one || one.ok ? [] : one.problem))
  const files = [themes, ...entries].flatMap((one) => (one?.ok ? [one.value] : []))
  const [first, ...rest] = files
  const parsed = unreadable.length === 0 && first ? parseCatalogue(first, rest) : fail(unreadable)
  const problems = [...(known.ok ? [] : known.problem), ...(parsed.ok ? [] : parsed.problem)]
  if (!known.ok || !parsed.ok || problems.length > 0) return fail(problems)
  const catalogue = onlyShown(parsed.value)
  return ok({ catalogue, moves: known.value.value, entries: Object.keys(parsed.value.entries) })
}

function openFile(root: string, file: string): Result<EvidenceFile, readonly Problem[]> {
  const opened = openYaml(textOf(root, file), file)
  return opened.ok ? ok({ file, ...opened.value }) : opened
}

const textOf = (root: string, file: string): string => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

export function entryFiles(root: string): readonly string[] {
  const folder = join(root, 'stories/evidence')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'themes.yaml')
    .sort()
    .map((name) => `stories/evidence/${name}`)
}
