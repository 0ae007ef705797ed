// Whether anything was written that nobody can ever see.
//
// passes:
//   VAR late = false
//   * (wait) Wait.
//       ~ late = true
//   * (go) Go.
//   -
//   { late: You are late. }
//
// fails:
//   VAR late = false
//   * (wait) Wait.
//   * (go) Go.
//   -
//   { late:
//       You are late.
//   }

import type { MissedPart } from '../../findings.ts'
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts'
import { isSharedInk } from '../../shared-ink.ts'
import { at } from '../say.ts'

export const unreached: Rule = {
  id: 'unreached',
  severity: 'error',
  about:
    'Every choice, line, knot and ending of the story is reached by some run. Files that several stories share are left out, and nothing is claimed where not every run is known.',
  check(checked): readonly RuleFinding[] {
    const { complete, troubles } = checked.findings
    // What lies behind a run that stops too early only follows from that.
    if (!complete || troubles.some(({ kind }) => kind === 'dead-end')) return []
    return gathered(checked).map(({ first, last }) => ({
      message: `Unexpected ${nameOf(first, last)} that no run reaches, expected a way there`,
      place: at(checked, first.place),
      hint: 'A condition before it may never be true, or nothing leads there. Mend that, or take it away.',
    }))
  },
}

interface Stretch {
  readonly first: MissedPart
  readonly last: MissedPart
}

const ORDER: readonly MissedPart['kind'][] = ['knot', 'ending', 'choice', 'line']

/** One for each place, and one for lines that follow each other. */
function gathered(checked: RuleInput): readonly Stretch[] {
  const folder = checked.file.slice(0, checked.file.lastIndexOf('/') + 1)
  const own = checked.findings.unreached
    .filter(
      ({ place }) => !place || (place.file.startsWith(folder) && !isSharedInk(place.file, checked.file)),
    )
    .sort((a, b) => lineOf(a) - lineOf(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const stretches: Stretch[] = []
  for (const part of own) {
    const before = stretches.at(-1)
    const adjoins =
      before && part.place?.file === before.last.place?.file && lineOf(part) - lineOf(before.last) <= NEAR
    const isNamed = part.kind !== 'line' && lineOf(part) !== lineOf(before?.last ?? part)
    if (before && adjoins && !isNamed) stretches[stretches.length - 1] = { first: before.first, last: part }
    else stretches.push({ first: part, last: part })
  }
  return stretches
}

/** Lines with an empty line or a comment between them still follow each other. */
const NEAR = 2

const lineOf = ({ place }: MissedPart): number => place?.line ?? 0

function nameOf(first: MissedPart, last: MissedPart): string {
  const what = first.kind === 'line' ? 'line' : `${first.kind} “${first.name}”`
  return lineOf(last) > lineOf(first) ? `${what}, with all down to line ${lineOf(last)},` : what
}
