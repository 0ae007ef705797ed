// Whether contact that somebody who was harmed did not ask for is ever worth something.
//
// passes:
//   * (wave) "Give her a wave, then."
//       ~ change(trust, -2)
//       # move: contact_unasked
//
// fails:
//   * (wave) "Give her a wave, then."
//       ~ change(trust, 1)
//       # move: contact_unasked

import { crossedLine } from './red-line.ts'

export const contactScores = crossedLine({
  id: 'contact-scores',
  about:
    'An option that lets somebody who was harmed be approached without their yes raises no score, however small it is. Its move has red_line: contact in stories/moves.yaml.',
  line: 'contact',
  does: 'approaches somebody who was harmed and has not said yes',
  remedy:
    'Take the rise away, or let the words wait for what that person has chosen and give them another move.',
})
