// Whether a beat can go on for ever without anything to choose.
//
// passes:
//   * (wait) Wait.
//       -> END
//
// fails:
//   * (wait) Wait.
//       -> round
//   === round ===
//   You go round.
//   -> round

import { troubleRule } from './trouble.ts'

export const neverStops = troubleRule({
  id: 'never-stops',
  about:
    'Every beat comes to a choice or an end. One that leads back to itself would hold the page for ever. Until then nothing is said of how long runs are and what they score.',
  kind: 'never-stops',
  message: ({ problem }) =>
    `Unexpected ${problem?.code === 'story/too-long' ? 'more than 1,000 lines before a choice' : 'beat without an end'}, expected a choice or an ending`,
  remedy: 'Find the -> that leads back without a choice in between. A -> inside a tag diverts, too.',
})
