// Checks what people wrote in stories/glossary.yaml, or reports all mistakes at once. A term is sourced and dated like an entry of
// evidence, and its works stand in the same list. Knows neither YAML nor files.

import type { Glossary, Term } from '../../model/evidence/term.ts'
import { formsOf } from '../../model/evidence/term.ts'
import type { Work } from '../../model/evidence/work.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { termOfFile } from './entry-schema.ts'
import { type EvidenceFile, problem, where } from './evidence-file.ts'
import { byPlace, listed, repeatedIds, unknownId, type ValueAtPath } from './parse-entries.ts'

/** @param works of the catalogue; undefined where that has mistakes itself, and it cannot be said which are there */
export function parseTerms(
  file: EvidenceFile,
  works: Readonly<Record<string, Work>> | undefined,
): Result<Omit<Glossary, 'inStories'>, readonly Problem[]> {
  const { sound, problems } = listed([file], termOfFile)
  const known = works && new Set(Object.keys(works))
  const all = [
    ...problems,
    ...repeatedIds(sound),
    ...repeatedForms(sound),
    ...sound.flatMap((placed) =>
      unknownId(placed, ['source', 'work'], placed.value.source.work, 'work', known),
    ),
  ]
  if (all.length > 0 || !works) return fail(all.sort(byPlace))
  const terms = sound.map(({ value }) => value)
  const cited = new Set(terms.map(({ source }) => source.work))
  return ok({ terms, works: Object.fromEntries(Object.entries(works).filter(([id]) => cited.has(id))) })
}

/** Ids of works that a file of terms names, whether or not it is right in other ways. */
export function worksNamedIn({ value }: EvidenceFile): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const works = items.map((item) => (item as Partial<Term> | null)?.source?.work)
  return new Set(works.filter((work) => typeof work === 'string'))
}

/** A problem for every term or form that stands a second time, whatever its case: nobody could say which is meant. */
function repeatedForms(placed: readonly ValueAtPath<Term>[]): readonly Problem[] {
  const first = new Map<string, { readonly id: string; readonly at: string }>()
  return placed.flatMap(({ file, path, value }) =>
    formsOf(value).flatMap((form, index) => {
      const place = [...path, ...(index === 0 ? ['term'] : ['also', index - 1])]
      const before = first.get(form.toLowerCase())
      if (!before) {
        first.set(form.toLowerCase(), { id: value.id, at: where(file, place) })
        return []
      }
      return [
        problem(file, place, {
          code: 'evidence/repeated-term',
          message: `Unexpected second “${form}” in entry “${value.id}”, expected every term and form once`,
          hint: `The first is in entry “${before.id}”, ${before.at}.`,
        }),
      ]
    }),
  )
}
