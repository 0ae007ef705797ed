// Checks what people wrote in stories/evidence and makes the catalogue of it, or reports all mistakes at once. For the build and the
// command line only; takes values already read, and knows neither YAML nor files.

import * as v from 'valibot'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import type { Citation, Theme } from '../../model/evidence/entry.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { changesOfFile, entryOfFile, themesOfFile, workOfFile } from './entry-schema.ts'
import { type EvidenceFile, notAList, problem, problemOf, where } from './evidence-file.ts'

export type { EvidenceFile } from './evidence-file.ts'

export interface CatalogueFiles {
  readonly themes: EvidenceFile
  readonly works: EvidenceFile
  readonly changes: EvidenceFile
  /** Those that hold the entries. */
  readonly entries: readonly EvidenceFile[]
}

/** @param citedElsewhere ids of works that something else than the catalogue cites, so that they do not stand idle */
export function parseCatalogue(
  files: CatalogueFiles,
  citedElsewhere: ReadonlySet<string> = new Set(),
): Result<Catalogue, readonly Problem[]> {
  const themes = check(files.themes, files.themes.value, themesOfFile)
  const works = listed([files.works], workOfFile)
  const law = check(files.changes, files.changes.value, changesOfFile)
  const changes = law.ok ? law.value.changes : []
  const changesPlaced = changes.map((value, index) => ({
    file: files.changes,
    path: ['changes', index],
    value,
  }))
  const entries = listed(files.entries, entryOfFile)
  const problems = [
    ...(themes.ok ? [] : themes.problem),
    ...(law.ok ? [] : law.problem),
    ...works.problems,
    ...entries.problems,
    ...[works.sound, changesPlaced, entries.sound].flatMap(repeatedIds),
    ...unknownIds(works, changesPlaced, entries, themes.ok ? themes.value : undefined, files.themes),
    ...(law.ok && entries.problems.length === 0
      ? idleWorks(works.sound, [...changesPlaced, ...entries.sound], citedElsewhere)
      : []),
  ]
  if (!themes.ok || !law.ok || problems.length > 0) return fail(problems.sort(byPlace))
  return ok({
    entries: byId(entries.sound),
    themes: themes.value,
    works: byId(works.sound),
    law: {
      lookedAt: law.value.looked_at,
      changes: [...changes].sort((left, right) => right.on.localeCompare(left.on)),
    },
  })
}

type Path = readonly (string | number)[]

export interface ValueAtPath<T> {
  readonly file: EvidenceFile
  readonly path: Path
  readonly value: T
}

export interface List<T> {
  readonly sound: readonly ValueAtPath<T>[]
  readonly problems: readonly Problem[]
}

/** Checks each entry by itself, so that a mistake in one does not hide mistakes in others. */
export function listed<T>(files: readonly EvidenceFile[], schema: v.GenericSchema<unknown, T>): List<T> {
  const sound: ValueAtPath<T>[] = []
  const problems: Problem[] = []
  for (const file of files) {
    if (!Array.isArray(file.value)) {
      problems.push(notAList(file))
      continue
    }
    for (const [index, value] of Array.from<unknown>(file.value).entries()) {
      const checked = check(file, value, schema, index)
      if (checked.ok) sound.push({ file, path: [index], value: checked.value })
      else problems.push(...checked.problem)
    }
  }
  return { sound, problems }
}

const byId = <T extends { readonly id: string }>(
  placed: readonly ValueAtPath<T>[],
): Readonly<Record<string, T>> => Object.fromEntries(placed.map(({ value }) => [value.id, value]))

type WithId = { readonly id: string }

export function repeatedIds(placed: readonly ValueAtPath<WithId>[]): readonly Problem[] {
  const first = new Map<string, ValueAtPath<WithId>>()
  return placed.flatMap((entry) => {
    const before = first.get(entry.value.id)
    if (!before) {
      first.set(entry.value.id, entry)
      return []
    }
    return [
      problem(entry.file, [...entry.path, 'id'], {
        code: 'evidence/repeated-id',
        message: `Unexpected second “${entry.value.id}”, expected every id once`,
        hint: `The first is in ${where(before.file, [...before.path, 'id'])}. Give one of the two another id.`,
      }),
    ]
  })
}

type WithSource = WithId & { readonly source: Citation; readonly also?: readonly Citation[] | undefined }

const cited = ({ source, also = [] }: WithSource): readonly (readonly [path: Path, work: string])[] => [
  [['source', 'work'], source.work],
  ...also.map(({ work }, at) => [['also', at, 'work'], work] as const),
]

type PlacedEntry = ValueAtPath<
  WithSource & { readonly themes: readonly string[]; readonly see?: readonly string[] | undefined }
>
type PlacedChange = ValueAtPath<WithSource & { readonly touches: readonly string[] }>

/**
 * A problem for every id that is named and not in its list. Skips a list that has mistakes itself: an entry with a mistake is not in
 * it, and each mention of that entry would be reported as another mistake.
 */
function unknownIds(
  works: List<WithId>,
  changes: readonly PlacedChange[],
  entries: List<PlacedEntry['value']>,
  themes: Readonly<Record<string, Theme>> | undefined,
  themesFile: EvidenceFile,
): readonly Problem[] {
  const idsOf = ({ sound, problems }: List<WithId>) =>
    problems.length > 0 ? undefined : new Set(sound.map(({ value }) => value.id))
  const knownWorks = idsOf(works)
  const knownEntries = idsOf(entries)
  const knownThemes = themes && new Set(Object.keys(themes))
  return [
    ...[...changes, ...entries.sound].flatMap((placed) =>
      cited(placed.value).flatMap(([path, work]) => unknownId(placed, path, work, 'work', knownWorks)),
    ),
    ...entries.sound.flatMap((placed) => [
      ...unknownAmong(placed, 'themes', placed.value.themes, 'theme', knownThemes),
      ...unknownAmong(placed, 'see', placed.value.see ?? [], 'entry', knownEntries),
    ]),
    ...changes.flatMap((placed) =>
      unknownAmong(placed, 'touches', placed.value.touches, 'entry', knownEntries),
    ),
    ...Object.entries(themes ?? {}).flatMap(([theme, { founding }]) => {
      const bearing = entries.sound.filter(({ value }) => value.themes.includes(theme))
      const known = knownEntries && new Set(bearing.map(({ value }) => value.id))
      return unknownId({ file: themesFile, path: [theme] }, ['founding'], founding, 'entry', known)
    }),
  ]
}

type Named = 'theme' | 'work' | 'entry'

/** @param known undefined where it cannot be said, since that list has mistakes itself */
export function unknownId(
  { file, path }: Pick<ValueAtPath<unknown>, 'file' | 'path'>,
  below: Path,
  id: string,
  what: Named,
  known: ReadonlySet<string> | undefined,
): readonly Problem[] {
  if (!known || known.has(id)) return []
  return [
    problem(file, [...path, ...below], {
      code: `evidence/unknown-${what}`,
      message: `Unexpected ${what} “${id}”, expected one of ${what === 'theme' ? [...known].join(', ') : 'those in the catalogue'}`,
      hint: HINTS[what],
    }),
  ]
}

const unknownAmong = (
  placed: ValueAtPath<unknown>,
  key: string,
  ids: readonly string[],
  what: Named,
  known: ReadonlySet<string> | undefined,
): readonly Problem[] => ids.flatMap((id, at) => unknownId(placed, [key, at], id, what, known))

const HINTS: Readonly<Record<Named, string>> = {
  theme: 'Themes are a closed list; a new one is added to themes.yaml first.',
  work: 'Works stand in works.yaml, each once.',
  entry: 'It may be misspelt, or bear another theme.',
}

/** A problem for every work that nothing cites and that has no note on why it is there. */
function idleWorks(
  works: readonly ValueAtPath<WithId & { readonly note?: string | undefined }>[],
  citing: readonly ValueAtPath<WithSource>[],
  citedElsewhere: ReadonlySet<string>,
): readonly Problem[] {
  const used = new Set([
    ...citedElsewhere,
    ...citing.flatMap(({ value }) => cited(value).map(([, work]) => work)),
  ])
  return works
    .filter(({ value }) => !used.has(value.id) && value.note === undefined)
    .map(({ file, path, value }) =>
      problem(file, [...path, 'id'], {
        code: 'evidence/idle-work',
        message: `Unexpected work “${value.id}” that nothing cites, expected a note on why it stands here`,
      }),
    )
}

function check<T>(
  file: EvidenceFile,
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
  index?: number,
): Result<T, readonly Problem[]> {
  const parsed = v.safeParse(schema, value)
  return parsed.success
    ? ok(parsed.output)
    : fail(parsed.issues.map((issue) => problemOf(issue, file, value, index)))
}

export const byPlace = (a: Problem, b: Problem) =>
  (a.place?.file ?? '').localeCompare(b.place?.file ?? '') || (a.place?.line ?? 0) - (b.place?.line ?? 0)
