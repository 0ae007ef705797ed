// The shape of three rules: every option has a certain tag, on whatever condition it was taken. No rule itself.

import type { Variant } from '../../findings.ts'
import type { Rule, SourceTag } from '../../rule.ts'
import { isMisspelt } from '../misspelt.ts'
import { optionRule } from '../option-rule.ts'
import { quoted } from '../say.ts'

export interface MissingTagRule extends Pick<Rule, 'id' | 'about'> {
  readonly tag: SourceTag['key']
  /** Another tag that would do. */
  readonly or?: SourceTag['key']
  readonly isThere: (variant: Variant) => boolean
  readonly remedy: string
}

export const lacking = ({ tag, or = tag, isThere, ...rule }: MissingTagRule): Rule =>
  optionRule({
    ...rule,
    isWrong: (variant) => !isThere(variant),
    isTold: (option, checked) => isMisspelt(checked, [tag, or], option, (variant) => !isThere(variant)),
    message: ({ option }) =>
      `Unexpected option ${quoted(option.text)} without # ${tag}${option.variants.some(isThere) ? ' on one of its conditions' : ''}, expected one before the next options`,
  })
