// Whether every reason leans on something that can be opened and read.
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
    'Every option has # evidence on every condition: the entry of the catalogue that its reason leans on.',
  tag: 'evidence',
  isThere: ({ evidence }) => evidence.length > 0,
  remedy: 'Name an entry of stories/evidence. If none says it, the reason says too much.',
})
