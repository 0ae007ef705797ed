// Whether what is known is used: entries of the catalogue that no story leans on.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: pace_of_child, open_and_honest
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: pace_of_child

import type { RuleFinding, ShelfRule } from '../../rule.ts'
import { counted } from '../say.ts'

export const evidenceUnused: ShelfRule = {
  id: 'evidence-unused',
  severity: 'warning',
  about:
    'Every entry of the catalogue is named somewhere in one of the stories, as evidence or to see. It is a warning until all stories are there.',
  check(all): readonly RuleFinding[] {
    const used = new Set(
      all.flatMap(({ tags }) =>
        tags
          .filter(({ key }) => key === 'evidence' || key === 'see')
          .flatMap(({ value }) => value.split(/[\s,]+/)),
      ),
    )
    const idle = (all[0]?.evidence ?? []).filter(({ id }) => !used.has(id))
    const [first] = idle
    if (!first) return []
    return [
      {
        message: `Unexpected ${counted(idle.length, 'entry', 'entries')} that no story leans on, expected a reason somewhere that leans on each`,
        place: first.place,
        hint: `Use them where a reason says what they found, or leave them for a story to come: ${idle.map(({ id }) => id).join(', ')}.`,
      },
    ]
  },
}
