// The shape of three rules: every option has a certain tag, on whatever condition it was taken. No rule itself.

import type { Variant } from '../../findings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

export interface MissingTagRule extends Pick<Rule, 'id' | 'about'> {
  readonly tag: string
  readonly isThere: (variant: Variant) => boolean
  readonly remedy: string
}

export const lacking = ({ id, about, tag, isThere, remedy }: MissingTagRule): Rule => ({
  id,
  severity: 'error',
  about,
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(checked.findings, (variant) => !isThere(variant)).map(({ option, variant }) => {
      const somewhere = option.variants.some(isThere) ? ' on one of its conditions' : ''
      return {
        message: `Unexpected option ${quoted(option.text)} without # ${tag}${somewhere}, expected one before the next options`,
        place: at(checked, option.place),
        hint: remedy,
        log: variant.log,
      }
    }),
})
