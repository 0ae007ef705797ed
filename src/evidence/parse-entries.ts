// Checks what people wrote in stories/evidence and makes the catalogue of it, or says everything that is wrong at
// once. For the build and the command line only; takes values already read, and knows neither YAML nor files.

import * as v from 'valibot'
import { fail, ok, type Problem, type Result } from '../core/result.ts'
import type { Catalogue } from './catalogue.ts'
import type { Entry, Theme } from './entry.ts'
import { entryOfFile, themesOfFile } from './entry-schema.ts'
import { type EvidenceFile, notAList, problem, problemOf, where } from './evidence-file.ts'

export type { EvidenceFile } from './evidence-file.ts'

/**
 * @param themes the file that lists the themes
 * @param files the files that hold the entries
 */
export function parseCatalogue(
  themes: EvidenceFile,
  files: readonly EvidenceFile[],
): Result<Catalogue, readonly Problem[]> {
  const known = check(themes, themes.value, themesOfFile)
  const read = files.flatMap(entriesOf)
  const sound = read.flatMap(({ result, ...at }) => (result.ok ? [{ ...at, entry: result.value }] : []))
  const problems = [
    ...[known, ...read.map(({ result }) => result)].flatMap((one) => (one.ok ? [] : one.problem)),
    ...repeatedIds(sound),
    ...(known.ok ? unknownThemes(sound, known.value) : []),
  ]
  if (!known.ok || problems.length > 0) return fail(problems.sort(byPlace))
  return ok({
    entries: Object.fromEntries(sound.map(({ entry }) => [entry.id, entry])),
    themes: known.value,
  })
}

interface Read {
  readonly file: EvidenceFile
  readonly index: number
  readonly result: Result<Entry, readonly Problem[]>
}

/** Each entry by itself, so that a mistake in one hides nothing about the others. */
function entriesOf(file: EvidenceFile): readonly Read[] {
  if (!Array.isArray(file.value)) return [{ file, index: 0, result: fail([notAList(file)]) }]
  return Array.from(file.value, (value: unknown, index) => ({
    file,
    index,
    result: check(file, value, entryOfFile, index),
  }))
}

interface Placed {
  readonly file: EvidenceFile
  readonly entry: Entry
  readonly index: number
}

function repeatedIds(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Placed>()
  return placed.flatMap((one) => {
    const before = first.get(one.entry.id)
    if (!before) {
      first.set(one.entry.id, one)
      return []
    }
    return [
      problem(one.file, [one.index, 'id'], {
        code: 'evidence/repeated-id',
        message: `Unexpected second entry “${one.entry.id}”, expected every id once`,
        hint: `The first is in ${where(before.file, [before.index, 'id'])}. Give one of the two another id.`,
      }),
    ]
  })
}

function unknownThemes(
  placed: readonly Placed[],
  themes: Readonly<Record<string, Theme>>,
): readonly Problem[] {
  return placed.flatMap(({ file, entry, index }) =>
    entry.themes.flatMap((theme, at) =>
      Object.hasOwn(themes, theme)
        ? []
        : [
            problem(file, [index, 'themes', at], {
              code: 'evidence/unknown-theme',
              message: `Unexpected theme “${theme}” in entry “${entry.id}”, expected one of ${Object.keys(themes).join(', ')}`,
              hint: 'Themes are a closed list; a new one is added to themes.yaml first.',
            }),
          ],
    ),
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

const byPlace = (a: Problem, b: Problem) =>
  (a.place?.file ?? '').localeCompare(b.place?.file ?? '') || (a.place?.line ?? 0) - (b.place?.line ?? 0)
