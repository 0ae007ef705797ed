// Whether every option has a name that stays when its words change.
//
// passes:
//   * (wait) Wait.
//   * (ask) "Shall I go?"
//
// fails:
//   * (wait) Wait.
//   * "Shall I go?"

import type { Place } from '../../../../model/result.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'

export const decisionNeedsLabel: Rule = {
  id: 'decision-needs-label',
  severity: 'error',
  about:
    'Every option has a label in brackets. A saved run holds labels, so without one a new word loses the run.',
  check(checked): readonly RuleFinding[] {
    const { points, unreached } = checked.findings
    const named = [
      ...points.flatMap(({ options }) => options),
      ...unreached
        .filter(({ kind }) => kind === 'choice')
        .map((choice) => ({ ...choice, id: choice.name, text: choice.name })),
    ]
    const unlabelled = new Map<string, { readonly text: string; readonly place?: Place }>()
    // Only ids made from words hold a colon; repeats of one end in ~2, ~3.
    for (const option of named) {
      if (option.id.includes(':')) unlabelled.set(option.id.replace(/~\d+$/, ''), option)
    }
    return [...unlabelled.values()].map(({ text, place }) => ({
      message: `Unexpected option ${quoted(text)} without a label, expected one in brackets before its words`,
      place: at(checked, place),
      hint: 'Write * (a_name) first, then the condition, then the words.',
    }))
  },
}
