// The shape of rules that look at the text of one tag wherever it stands. No rule itself.

import type { TextInput, TextRule } from '../rule.ts'

interface TagRule extends Pick<TextRule, 'id' | 'about'> {
  readonly tag: TextInput['tags'][number]['key']
  /** Undefined where nothing is wrong. */
  readonly message: (value: string, checked: TextInput) => string | undefined
  /** What to do about this value. */
  readonly remedy: (value: string, checked: TextInput) => string
}

export const tagRule = ({ id, about, tag, message, remedy }: TagRule): TextRule => ({
  id,
  severity: 'error',
  about,
  check: (checked) =>
    checked.tags.flatMap(({ key, value, place }) => {
      const wrong = key === tag ? message(value, checked) : undefined
      return wrong === undefined ? [] : [{ message: wrong, place, hint: remedy(value, checked) }]
    }),
})
