// What of the first line after a choice is the trainee's own: the words of the option, as Ink prints them back. The compiler
// gives the wordings that the option itself may print; Ink's lines do not say where its words end and others begin.
// Decision: wordings are looked for piece by piece, never made into regular expressions, since stories come from strangers too.

import type { OfferedChoice } from './compiled.ts'

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
): readonly [echoed: string, rest: string] {
  if (!taken?.echo) return ['', line]
  const { echo, text } = taken
  for (const wording of echo === true ? [OFFERED + DIVERTED] : echo) {
    // Ink prints one space for several, but offers them all.
    const pieces = wording.replace(OFFERED, () => text.replace(/\s+/g, ' ')).split(/[\uFFFC\uFFFA]/)
    let end = line.startsWith(pieces[0] as string) ? 0 : -1
    for (const piece of pieces) {
      const start = end < 0 ? -1 : line.indexOf(piece, end)
      end = start < 0 ? start : start + piece.length
    }
    // Not in the middle of a word.
    if (end <= 0 || /^[\p{L}\p{N}]{2}/u.test(line.slice(end - 1))) continue
    return wording.endsWith(DIVERTED) ? [line.slice(0, end), line.slice(end).trim()] : [line, '']
  }
  return ['', line]
}
