// Whether promising what others decide is ever worth something.
//
// passes:
//   * (fine) "The panel will be fine."
//       # move: promise_outcome
//
// fails:
//   * (fine) "The panel will be fine."
//       ~ change(empathy, 1)
//       # move: promise_outcome

import { crossedLine } from './red-line.ts'

export const outcomeScores = crossedLine({
  id: 'outcome-scores',
  about:
    'An option that promises an outcome which others decide raises no score. Its move has red_line: outcome in stories/moves.yaml.',
  line: 'outcome',
  does: 'promises an outcome',
  remedy:
    'Take the rise away, or let the words promise only what is in the worker’s gift and give them another move.',
})
