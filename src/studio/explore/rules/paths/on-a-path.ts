// The shape of two rules: every run has at least so much of something and at most so much. No rule itself.

import type { Range } from '../../findings.ts'
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts'
import { at, counted } from '../say.ts'

export interface OnAPath extends Pick<Rule, 'id' | 'about'> {
  /** One of them, as in “word”. */
  readonly what: string
  readonly least: number
  readonly most: number
  readonly rangeOf: (checked: RuleInput) => Range
  readonly remedies: {
    readonly tooFew: (checked: RuleInput) => string
    readonly tooMany: string
  }
}

export const onAPath = ({ id, about, what, least, most, rangeOf, remedies }: OnAPath): Rule => ({
  id,
  severity: 'error',
  about,
  check(checked): readonly RuleFinding[] {
    const { min, max } = rangeOf(checked)
    const expected = `expected ${number(least)} to ${number(most)} on any run`
    const tooMuch = max === null ? `no end to its ${what}s` : `as many as ${counted(max, what)}`
    const wrong = [
      ...(min < least ? [[`as few as ${counted(min, what)}`, remedies.tooFew(checked)] as const] : []),
      ...(max === null || max > most ? [[tooMuch, remedies.tooMany] as const] : []),
    ]
    return wrong.map(([length, hint]) => ({
      message: `Unexpected run with ${length}, ${expected}`,
      place: at(checked),
      hint,
    }))
  },
})

const number = (count: number): string => count.toLocaleString('en-GB')
