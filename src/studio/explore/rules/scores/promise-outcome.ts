// The shape of two rules: each promise that can be made can come to a certain end. No rule itself.

import type { PromiseFigures } from '../../findings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, placeOf } from '../say.ts'

export interface PromiseOutcome extends Pick<Rule, 'id' | 'about'> {
  readonly end: 'kept' | 'broken'
  readonly remedy: (promise: string) => string
}

export const promiseOutcome = ({ id, about, end, remedy }: PromiseOutcome): Rule => ({
  id,
  severity: 'error',
  about: `${about} Nothing is claimed where not every run is known.`,
  check(checked): readonly RuleFinding[] {
    if (!checked.findings.complete) return []
    const wrong = (promise: PromiseFigures) => promise.made !== undefined && promise[end] === undefined
    return checked.findings.promises.filter(wrong).map(({ id: promise, made = [] }) => ({
      message: `Unexpected promise “${promise}” that can be made and is never ${end}, expected a run in which it is`,
      place: at(checked, placeOf(checked.findings, made.at(-1))),
      hint: remedy(promise),
      log: made,
    }))
  },
})
