// What of the first line after a choice is the trainee's own: the words of the option, as Ink prints them back. The compiler
// gives the wordings that the option itself may print; Ink's lines do not say where its words end and others begin.
// Decision: wordings are looked for piece by piece, never made into regular expressions, since stories come from strangers too.

import type { OfferedChoice } from './compiled.ts'
import { SPEECH } from './speech.ts'

/** In a wording: the option's words as they were offered. */
export const OFFERED = '\uFFFB'
/** In a wording: a value or a function, whose words only a run knows. It may be nothing. */
export const ANY_WORDS = '\uFFFC'
/** At the end of a wording: the option ends in a divert there, so Ink prints what follows on the same line. */
export const DIVERTED = '\uFFFA'

/**
 * `false` where taking the option prints nothing of its own, `true` where it prints what was offered, and what follows it on its line
 * is not its own. Otherwise the wordings that it may print, in the order in which to look for them.
 */
export type EchoWordings = boolean | readonly string[]

/** The trainee's part of a line as Ink prints it, and what follows that. The first is empty where the line is not the trainee's. */
export function splitEcho(
  line: string,
  taken?: Pick<OfferedChoice, 'echo' | 'text'>,
): readonly [string, string] {
  const { echo = false, text = '' } = taken ?? {}
  for (const wording of echo === true ? [OFFERED + DIVERTED] : echo || []) {
    const [words = '', diverted] = wording.split(DIVERTED)
    if (words.startsWith(ANY_WORDS) && SPEECH.test(line)) continue
    // Ink prints one space for several, but offers them all.
    const end = endOf(
      words.replace(OFFERED, () => text.replace(/[ \t]+/g, ' ')),
      line,
    )
    if (end) return diverted === undefined ? [line, ''] : [line.slice(0, end), line.slice(end).trim()]
  }
  return ['', line]
}

/** Where a wording ends with which a line begins; 0 where it does not. */
function endOf(wording: string, line: string): number {
  const pieces = wording.split(ANY_WORDS).map((piece) => piece.trim())
  if (!line.startsWith(pieces[0] ?? '')) return 0
  let end = 0
  for (const piece of pieces) {
    const start = line.indexOf(piece, end)
    if (start < 0) return 0
    end = start + piece.length
  }
  if (pieces.at(-1) === '') return end && line.length
  return /^[\p{L}\p{N}]{2}/u.test(line.slice(end - 1)) ? 0 : end
}
