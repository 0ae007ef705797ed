// The shape of three rules: every option has a certain tag, on whatever condition it was taken. No rule itself.

import type { Variant } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { optionRule } from '../option-rule.ts'
import { quoted } from '../say.ts'

export interface MissingTagRule extends Pick<Rule, 'id' | 'about'> {
  readonly tag: string
  readonly isThere: (variant: Variant) => boolean
  readonly remedy: string
}

export const lacking = ({ tag, isThere, ...rule }: MissingTagRule): Rule =>
  optionRule({
    ...rule,
    isWrong: (variant) => !isThere(variant),
    message: ({ option }) =>
      `Unexpected option ${quoted(option.text)} without # ${tag}${option.variants.some(isThere) ? ' on one of its conditions' : ''}, expected one before the next options`,
  })
