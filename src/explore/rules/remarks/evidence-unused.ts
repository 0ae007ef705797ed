// Whether what is known is used: entries of the catalogue that no story leans on.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: pace_of_child, open_and_honest
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: pace_of_child

import type { Found, ShelfRule } from '../../rule.ts'

export const evidenceUnused: ShelfRule = {
  id: 'evidence-unused',
  severity: 'warning',
  about:
    'Every entry of the catalogue is leaned on somewhere in one of the stories. It is a warning until all stories are there.',
  check(all): readonly Found[] {
    const used = new Set(
      all.flatMap(({ tags }) =>
        tags.filter(({ key }) => key === 'evidence').flatMap(({ value }) => value.split(/[\s,]+/)),
      ),
    )
    return (all[0]?.evidence ?? [])
      .filter(({ id }) => !used.has(id))
      .map(({ id, place }) => ({
        message: `Unexpected entry “${id}” that no story leans on, expected one reason at least that does`,
        place,
        hint: 'Use it where a reason says what it found, or leave it for a story to come.',
      }))
  },
}
