// Whether a reason says what did it, and to whom.
//
// passes:
//   * (wait) Wait.
//       # why: You said nothing, so Ana could finish.
//
// fails:
//   * (wait) Wait.
//       # why: There was a minute, and it was quiet.

import type { TextInput } from '../../rule.ts'
import { quoted } from '../say.ts'
import { tagRule } from '../tag-rule.ts'

/** What joins a cause to what came of it. */
const CAUSE =
  /\b(?:so|because|since|which|that|until|before|could(?:n[’']t)?|can(?:not|[’']t)?|let|lets|left|made|gave|kept|told|meant|showed|took|knew|knows|without)\b/iu
const YOU = /\byou(?:r|rs|[’'](?:d|ve|re|ll))?\b/iu
const CHILD = /\b(?:he|she|him|her|his|hers|they|them|their)\b/iu

export const whyCause = tagRule({
  id: 'why-cause',
  about:
    'A # why gives a cause: what you said or did, and what the child could then do, or could not. It names you and the child, and joins the two.',
  tag: 'why',
  message(value, checked) {
    const lacks = lackingIn(value, checked)
    return lacks.length === 0
      ? undefined
      : `Unexpected # why ${quoted(value)} without ${lacks.join(' and ')}, expected what you did and what the child could then do`
  },
  remedy(value, checked) {
    const [first = 'a cause'] = lackingIn(value, checked)
    return REMEDIES[first](checked.about.child.name)
  },
})

type Lack = 'you' | 'the child' | 'a cause'

/** In the order in which a reason is best mended. */
const lackingIn = (value: string, { about }: Pick<TextInput, 'about'>): readonly Lack[] => [
  ...(YOU.test(value) ? [] : (['you'] as const)),
  ...(CHILD.test(value) || value.includes(about.child.name) ? [] : (['the child'] as const)),
  ...(CAUSE.test(value) ? [] : (['a cause'] as const)),
]

const REMEDIES: Readonly<Record<Lack, (child: string) => string>> = {
  you: (child) =>
    `Begin with what you said or did. For example: You put your phone away, so ${child} went on with the story.`,
  'the child': (child) =>
    `Say what ${child} could then do, or could not. For example: You let the silence last, so ${child} could begin.`,
  'a cause': (child) =>
    `Join what you did and what came of it with so, because or until. For example: You said who reads the file, so ${child} could decide what to tell you.`,
}
