// Whether every option says what it did, with every past it can have.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own, and used it.
//
// fails:
//   * (wait) Wait.
//       ~ change(trust, 1)

import { lacking } from './lacking.ts'

export const needsReason = lacking({
  id: 'needs-reason',
  about:
    'Every option has a # why on every condition: one or two sentences on what it did here, to this child.',
  tag: 'why',
  isThere: ({ reason }) => Boolean(reason),
  remedy: 'Name the child, the moment and the effect. Say nothing of what the trainee meant.',
})
