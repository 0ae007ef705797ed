// Whether too many replies end on a quip.
//
// passes:
//   * (wait) Wait.
//     Ana: My nan says I can stop there until it is sorted.
//   * (ask) Ask.
//     Ana: I don't know why everybody is on about it.
//
// fails:
//   * (wait) Wait.
//     Ana: My nan says I can stop there. So.
//   * (ask) Ask.
//     Ana: I don't know why everybody is on about it.

import type { Variant } from '../../findings.ts'
import { sentencesOf } from '../../telling-words.ts'
import { measured } from '../measured.ts'

/** Words of a sentence that closes too neatly. */
const SHORT = 7

export const shortReplies = measured({
  id: 'short-replies',
  about:
    'At most one reply in five ends on a sentence of seven words or fewer. Somebody who always has the last word was written by an adult.',
  what: 'replies that end on seven words or fewer',
  unit: 'share',
  most: 0.2,
  remedy:
    'Let the sentence before be the end, let it trail into the next thing, or let somebody do something ordinary.',
  figure({ findings: { points } }) {
    const replies = points.flatMap((point) =>
      point.options.flatMap(({ variants }) =>
        variants.filter(({ answer }) => answer.length > 0).map((variant) => ({ point, variant })),
      ),
    )
    const all = replies.reduce((sum, { variant }) => sum + variant.share, 0)
    if (all === 0) return undefined
    const short = replies.filter(({ variant }) => endsShort(variant))
    return {
      value: short.reduce((sum, { variant }) => sum + variant.share, 0) / all,
      points: [...new Set(short.filter(({ variant }) => variant.share >= 0.5).map(({ point }) => point))],
    }
  },
})

function endsShort({ answer }: Variant): boolean {
  const reply = answer.at(-1)?.text.replace(/["“”]/gu, '').trim() ?? ''
  const last = sentencesOf(reply).at(-1) ?? ''
  return last.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= SHORT
}
