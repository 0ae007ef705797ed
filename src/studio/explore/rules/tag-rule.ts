// The shape of rules that look at the text of one tag wherever it stands. No rule itself.

import type { Rule, RuleInput } from '../rule.ts'

interface TagRule extends Pick<Rule, 'id' | 'about'> {
  readonly tag: RuleInput['tags'][number]['key']
  /** Undefined where nothing is wrong. */
  readonly message: (value: string, checked: RuleInput) => string | undefined
  readonly remedy: (checked: RuleInput) => string
}

export const tagRule = ({ id, about, tag, message, remedy }: TagRule): Rule => ({
  id,
  severity: 'error',
  about,
  check: (checked) =>
    checked.tags.flatMap(({ key, value, place }) => {
      const wrong = key === tag ? message(value, checked) : undefined
      return wrong === undefined ? [] : [{ message: wrong, place, hint: remedy(checked) }]
    }),
})
