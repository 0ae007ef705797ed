// The evidence catalogue and the vocabulary of moves, read from stories/. Reports every mistake of every file at once.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Move, type Moves, RED_LINES } from '../../model/about.ts'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import { practisedBy } from '../../model/evidence/coverage.ts'
import type { Glossary, Term } from '../../model/evidence/term.ts'
import { termFinder } from '../../model/evidence/term-places.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { type EvidenceFile, parseCatalogue } from '../evidence/parse-entries.ts'
import { parseTerms, worksNamedIn } from '../evidence/parse-terms.ts'
import { leaningsIn } from '../ink/leanings.ts'
import { sourceWords } from '../ink/source-words.ts'
import { storyIds } from './story-files.ts'
import { openYaml, readYaml, words } from './yaml-problem.ts'

export interface Learning {
  readonly catalogue: Catalogue
  readonly moves: Moves
  readonly glossary: Glossary
}

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'an id in small letters, as in honest_limits'))
const holds = v.literal(true, 'true, or nothing')
const redLine = v.picklist(RED_LINES, RED_LINES.join(' or '))
const move = v.pipe(
  v.strictObject(
    {
      name: words,
      meaning: words,
      next: words,
      slip: v.optional(holds),
      red_line: v.optional(redLine),
      avoids: v.optional(holds),
      mends: v.optional(holds),
      always_right: v.optional(holds),
    },
    'name, meaning and next',
  ),
  v.transform(
    ({ name, meaning, next, slip, red_line, avoids, mends, always_right }): Move => ({
      name,
      meaning,
      next,
      ...(slip && { slip }),
      ...(red_line && { redLine: red_line }),
      ...(avoids && { avoids }),
      ...(mends && { mends }),
      ...(always_right && { alwaysRight: true }),
    }),
  ),
)
const moves = v.record(id, move, 'moves by id')

const FOLDER = 'stories/evidence'
/** Files of the folder that hold no entries; every other one does. */
const APART = ['themes.yaml', 'works.yaml', 'changes.yaml']
const MOVES = 'stories/moves.yaml'
const GLOSSARY = 'stories/glossary.yaml'

/** For each entry the decisions, by story, in which a reason rests on it (`evidence`) or points to it (`see`). */
export function readPractised(
  root: string,
  tie: 'evidence' | 'see' = 'evidence',
  ids: readonly string[] = storyIds(root),
) {
  const stories = ids.map((story) => ({
    story,
    leanings: leaningsIn(textOf(root, `stories/${story}/story.ink`)),
  }))
  return practisedBy(stories, tie)
}

export function readLearning(root: string): Result<Learning, readonly Problem[]> {
  const known = readYaml(textOf(root, MOVES), MOVES, moves)
  const terms = openTerms(root)
  const catalogue = readCatalogue(root, terms.ok ? worksNamedIn(terms.value) : new Set())
  const glossary = terms.ok
    ? parseTerms(terms.value, catalogue.ok ? catalogue.value.works : undefined)
    : terms
  if (known.ok && catalogue.ok && glossary.ok) {
    const inStories = readTermsIn(root, glossary.value.terms)
    return ok({
      catalogue: catalogue.value,
      moves: known.value.value,
      glossary: { ...glossary.value, inStories },
    })
  }
  return fail([known, catalogue, glossary].flatMap((result) => (result.ok ? [] : result.problem)))
}

/** For each story, the terms that stand in its lines and options. */
function readTermsIn(root: string, terms: readonly Term[]): Glossary['inStories'] {
  const find = termFinder(terms)
  return Object.fromEntries(
    storyIds(root).map((story) => {
      const shown = sourceWords(textOf(root, `stories/${story}/story.ink`), '')
      const ids = new Set(shown.flatMap(({ text }) => find(text).map(({ term }) => term)))
      return [story, terms.flatMap(({ id: term }) => (ids.has(term) ? [term] : []))]
    }),
  )
}

function openTerms(root: string): Result<EvidenceFile, readonly Problem[]> {
  // Stories kept elsewhere may have none.
  if (!existsSync(join(root, GLOSSARY))) return ok({ file: GLOSSARY, value: [] })
  const opened = openFile(root, GLOSSARY)
  return opened.ok ? ok({ ...opened.value, example: 'stories/README.md' }) : opened
}

/** @param citedElsewhere ids of works that the glossary cites */
function readCatalogue(
  root: string,
  citedElsewhere: ReadonlySet<string>,
): Result<Catalogue, readonly Problem[]> {
  const names = [...APART.map((name) => `${FOLDER}/${name}`), ...entryFiles(root)]
  const opened = names.map((file) => openFile(root, file))
  const unreadable = opened.flatMap((file) => (file.ok ? [] : file.problem))
  const [themes, works, changes, ...entries] = opened.flatMap((file) => (file.ok ? [file.value] : []))
  if (unreadable.length > 0 || !themes || !works || !changes) return fail(unreadable)
  return parseCatalogue({ themes, works, changes, entries }, citedElsewhere)
}

function openFile(root: string, file: string): Result<EvidenceFile, readonly Problem[]> {
  const opened = openYaml(textOf(root, file), file)
  return opened.ok ? ok({ file, ...opened.value }) : opened
}

/** Empty where there is no such file. */
export const textOf = (root: string, file: string): string => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

export function entryFiles(root: string): readonly string[] {
  const folder = join(root, FOLDER)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !APART.includes(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`)
}
