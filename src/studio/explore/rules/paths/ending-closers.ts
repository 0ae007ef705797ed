// Whether every ending is closed by the same voice.
//
// passes:
//   * (wait) Wait.
//     Ana: Right. # ending: one
//     -> END
//   * (ask) Ask.
//     Dawn: I'll drive her. # ending: two
//     -> END
//   * (go) Go.
//     The bus is on time. # ending: three
//     -> END
//
// fails:
//   * (wait) Wait.
//     Ros: Right. # ending: one
//     -> END
//   * (ask) Ask.
//     Ros: I'll drive her. # ending: two
//     -> END
//   * (go) Go.
//     The bus is on time. # ending: three
//     -> END

import type { Line } from '../../../../model/passage.ts'
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts'
import { at, counted } from '../say.ts'

const WAYS = 3
const MANAGER_AT_MOST = 1 / 3

export const endingClosers: Rule = {
  id: 'ending-closers',
  severity: 'error',
  about: `The last lines of a story’s endings are spoken, or told, in at least ${WAYS} ways: by the child, by somebody else, by the manager, by the trainee, by the narrator. The manager closes a third of them at the most.`,
  check(checked): readonly RuleFinding[] {
    const closers = closersOf(checked)
    if (closers.length < WAYS) return []
    const ways = new Set(closers.map(({ by }) => by))
    const byManager = closers.filter(({ by }) => by === 'the manager')
    const place = at(checked)
    return [
      ...(ways.size >= WAYS
        ? []
        : [
            {
              message: `Unexpected ${counted(ways.size, 'way', 'ways')} in which ${closers.length} endings close (${[...ways].join(', ')}), expected at least ${WAYS}`,
              place,
              hint: 'Let one end on what the child says, one on what is seen, one on somebody who was there.',
            },
          ]),
      ...(byManager.length <= closers.length * MANAGER_AT_MOST
        ? []
        : [
            {
              message: `Unexpected ${byManager.length} of ${closers.length} endings closed by the manager, expected a third at most`,
              place,
              hint: `It is so in ${byManager.map(({ ending }) => ending).join(', ')}.`,
            },
          ]),
    ]
  },
}

/** By whom each ending closes on most of the runs that come to it. */
function closersOf({ findings, about }: RuleInput) {
  const last = new Map<string, { readonly line: Line; readonly share: number }>()
  for (const { visits, options } of findings.points) {
    for (const { share: taken, variants } of options) {
      for (const { ending, answer, share } of variants) {
        const line = answer.at(-1)
        const all = visits * taken * share
        if (ending && line && all > (last.get(ending)?.share ?? -1)) last.set(ending, { line, share: all })
      }
    }
  }
  const manager = about.manager?.name
  return [...last].map(([ending, { line }]) => ({ ending, by: closedBy(line, about.child.name, manager) }))
}

function closedBy({ kind, speaker, text }: Line, child: string, manager: string | undefined): string {
  if (manager && (speaker === manager || (kind === 'narration' && named(text, manager)))) return 'the manager'
  if (kind === 'narration') return 'the narrator'
  if (kind === 'trainee' || speaker === 'You') return 'the trainee'
  return speaker === child ? 'the child' : 'somebody else'
}

const named = (text: string, name: string): boolean => text.split(/[^\p{L}\p{N}]+/u).includes(name)
