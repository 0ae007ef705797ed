// Whether a promise of secrecy is ever worth something.
//
// passes:
//   * (secret) "It stays in here."
//       ~ change(trust, -2)
//       # move: secrecy_promise
//
// fails:
//   * (secret) "It stays in here."
//       ~ change(trust, 1)
//       # move: secrecy_promise

import { crossedLine } from './red-line.ts'

export const secrecyScores = crossedLine({
  id: 'secrecy-scores',
  about:
    'An option that promises secrecy raises no score, however warm it is. Its move has red_line: secrecy in stories/moves.yaml.',
  line: 'secrecy',
  does: 'promises secrecy',
  remedy: 'Take the rise away, or let the words say where the limits are and give them another move.',
})
