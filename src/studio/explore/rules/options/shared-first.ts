// Whether good is told from better.
//
// passes:
//   * (ask) "What happened on Sunday?"
//       ~ change(trust, 1)
//   * (limits) "Before you tell me: I write things down."
//       ~ change(trust, 2)
//
// fails:
//   * (ask) "What happened on Sunday?"
//       ~ change(trust, 1)
//   * (limits) "Before you tell me: I write things down."
//       ~ change(trust, 1)

import { measured } from '../measured.ts'
import { howOften, strongest } from '../situations.ts'

export const sharedFirst = measured({
  id: 'shared-first',
  about:
    'In at most half of the decisions in which something is scored do two options share the first place. Otherwise a careful reader learns only that everything sensible is alike.',
  what: 'decisions in which two options share the first place',
  unit: 'share',
  most: 0.5,
  remedy: 'Ask which of the two the child would still know next week, and let it weigh 2.',
  figure({ findings }) {
    const { share, mostly, any } = howOften(findings, ({ offers }) => strongest(offers) === undefined)
    return any ? { value: share, points: mostly } : undefined
  },
})
