// Whether a run has enough to decide, and not too much.
//
// passes:
//   - (again)
//   + (wait) Wait.
//   + (ask) "How long is it now?"
//   -
//   { again < 10: -> again }
//
// fails:
//   * (wait) Wait.
//   * (ask) "How long is it now?"

import { orOwed } from '../say.ts'
import { ENOUGH, isTooLittle } from '../too-little.ts'
import { onAPath } from './on-a-path.ts'

export const decisionsOnAPath = onAPath({
  id: 'decisions-on-a-path',
  about: 'A run has 10 to 15 decisions.',
  what: 'decision',
  least: 10,
  most: 15,
  rangeOf: ({ findings }) => findings.decisions,
  remedies: {
    tooFew: (checked) =>
      `The report shows the shortest run. Give it another decision where something hangs on it.${isTooLittle(checked.findings) ? ` Before a run has ${ENOUGH}, the balance of its options and scores is not judged.` : ''}${orOwed(checked, 'decisions-on-a-path')}`,
    tooMany: 'The report shows the longest run. Tell on without a choice where little hangs on it.',
  },
})
