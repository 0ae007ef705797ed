// Whether every reason rests on something that can be opened and read, or points to it.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own, and used it. # evidence: pace_of_child
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own, and used it.

import { lacking } from './lacking.ts'

export const needsEvidence = lacking({
  id: 'needs-evidence',
  about:
    'Every option has # evidence or # see on every condition: an entry that says what its reason says, or one about the same subject.',
  tag: 'evidence',
  or: 'see',
  isThere: ({ evidence, see }) => evidence.length + see.length > 0,
  remedy:
    'Name an entry of stories/evidence: as evidence if it says the same, as see if it is about the same.',
})
