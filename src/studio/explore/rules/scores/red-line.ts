// The shape of three rules: what crosses a red line raises no score. No rule itself.

import type { RedLine } from '../../../../model/about.ts'
import { SCORES } from '../../../../model/score.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere, redLineOf } from '../situations.ts'

export interface CrossedLine extends Pick<Rule, 'id' | 'about'> {
  readonly line: RedLine
  /** As in “promises secrecy”. */
  readonly does: string
  readonly remedy: string
}

export const crossedLine = ({ id, about, line, does, remedy }: CrossedLine): Rule => ({
  id,
  severity: 'error',
  about,
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(
      checked.findings,
      (variant) => redLineOf(checked, variant) === line && SCORES.some((score) => variant.effects[score] > 0),
    ).map(({ option, variant }) => ({
      message: `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which ${does}, expected no score to rise`,
      place: at(checked, option.place),
      hint: remedy,
      log: variant.log,
    })),
})
