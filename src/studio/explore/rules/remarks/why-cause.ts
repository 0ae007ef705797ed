// Whether a reason says what did it, and to whom.
//
// passes:
//   * (wait) Wait.
//       # why: You said nothing, so Ana could finish.
//
// fails:
//   * (wait) Wait.
//       # why: There was a minute, and it was quiet.

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
  message(value, { about }) {
    const lacks = [
      ...(YOU.test(value) ? [] : ['you']),
      ...(CHILD.test(value) || value.includes(about.child.name) ? [] : ['the child']),
      ...(CAUSE.test(value) ? [] : ['a cause']),
    ]
    return lacks.length === 0
      ? undefined
      : `Unexpected # why ${quoted(value)} without ${lacks.join(' and ')}, expected what you did and what the child could then do`
  },
  remedy: ({ about }) =>
    `As in: You said what you write down before ${about.child.name} told you anything, so it could be chosen what to say.`,
})
