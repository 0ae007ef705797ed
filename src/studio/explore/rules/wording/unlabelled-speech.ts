// Whether everybody who speaks can be told.
//
// passes:
//   Dawn: She'll be ten minutes.
//   The note says "Back at four" and nothing else.
//
// fails:
//   Dawn puts her head round the door. "She'll be ten minutes," she says.

import type { RuleFinding, TextRule } from '../../rule.ts'
import { quoted } from '../say.ts'

/** Fewer words between quotation marks are taken for a quoted expression and not for speech. */
const SPEECH = 4

export const unlabelledSpeech: TextRule = {
  id: 'unlabelled-speech',
  severity: 'error',
  about: `Everybody who speaks has a label, and speech stands in lines of its own: narration holds less than ${SPEECH} words between quotation marks at a stretch.`,
  check: ({ words, cardFile }): readonly RuleFinding[] =>
    words.flatMap(({ kind, text, place }) => {
      if (kind !== 'narration' || place.file === cardFile) return []
      const speech = [...text.matchAll(/["“]([^"“”]*)["”]/gu)].find(
        ([, inner = '']) => inner.split(/\s+/u).filter(Boolean).length >= SPEECH,
      )?.[1]
      if (speech === undefined) return []
      return [
        {
          message: `Unexpected ${quoted(speech)} within narration, expected speech in a line of its own with its speaker`,
          place,
          hint: 'Write Name: and the words in a line of their own. What is read from paper or a screen is told without quotation marks.',
        },
      ]
    }),
}
