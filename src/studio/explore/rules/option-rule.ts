// The shape of rules that hold for every option, on whatever condition it was taken: what is wrong with it, and the shortest log that
// shows it. No rule itself.

import type { OptionFigures, Variant } from '../findings.ts'
import type { Rule, RuleInput } from '../rule.ts'
import { at } from './say.ts'
import { type Offer, optionsWhere } from './situations.ts'

interface OptionRule extends Pick<Rule, 'id' | 'about'> {
  readonly isWrong: (variant: Variant, checked: RuleInput) => boolean
  /** True where something else that is told says it already. */
  readonly isTold?: (option: OptionFigures, checked: RuleInput) => boolean
  readonly message: (offer: Offer) => string
  readonly remedy: string
}

export const optionRule = ({ id, about, isWrong, isTold, message, remedy }: OptionRule): Rule => ({
  id,
  severity: 'error',
  about,
  check: (checked) =>
    optionsWhere(checked.findings, (variant) => isWrong(variant, checked))
      .filter(({ option }) => !isTold?.(option, checked))
      .map((offer) => ({
        message: message(offer),
        place: at(checked, offer.option.place),
        hint: remedy,
        log: offer.variant.log,
      })),
})
