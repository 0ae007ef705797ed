// The shape of three rules: what crosses a red line raises no score. No rule itself.

import type { RedLine } from '../../../../model/about.ts'
import { SCORES } from '../../../../model/score.ts'
import type { Rule } from '../../rule.ts'
import { optionRule } from '../option-rule.ts'
import { effectsIn, quoted } from '../say.ts'
import { redLineOf } from '../situations.ts'

export interface CrossedLine extends Pick<Rule, 'id' | 'about'> {
  readonly line: RedLine
  /** As in “promises secrecy”. */
  readonly does: string
  readonly remedy: string
}

export const crossedLine = ({ line, does, ...rule }: CrossedLine): Rule =>
  optionRule({
    ...rule,
    isWrong: (variant, checked) =>
      redLineOf(checked, variant) === line && SCORES.some((score) => variant.effects[score] > 0),
    message: ({ option, variant }) =>
      `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which ${does}, expected no score to rise`,
  })
