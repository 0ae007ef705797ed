// What of the first line after a choice is the trainee's own: the words of the option, as Ink prints them back. The compiler
// gives the wordings that the option itself may print; Ink's lines do not say where its words end and others begin.
// Decision: wordings are looked for piece by piece, never made into regular expressions, since stories come from strangers too.

import { SPEECH } from './speech.ts'

/** In a wording: the option's words as they were offered. */
export const OFFERED = '\uFFFB'
/** In a wording: a value or a function, whose words only a run knows. It may be nothing. */
export const ANY_WORDS = '\uFFFC'
/** At the end of a wording: the option ends in a divert there, so Ink prints what follows on the same line. */
export const DIVERTED = '\uFFFA'

/**
 * `true` where taking the option prints exactly what was offered, `false` where it prints nothing. Otherwise the wordings that
 * it may print, in the order in which to look for them.
 */
export type EchoWordings = boolean | readonly string[]

/** What a choice that was taken may have printed. */
export interface Echo {
  readonly wordings: readonly string[]
  /** The text of the option. */
  readonly offered: string
}

/** The trainee's part of a line, and what follows it there. The first is empty where the line is not the trainee's. */
export function splitEcho(line: string, echo: Echo | undefined): readonly [echoed: string, rest: string] {
  if (!echo) return ['', line]
  const words = evenSpaces(line)
  for (const wording of echo.wordings) {
    const isDiverted = wording.endsWith(DIVERTED)
    const bare = isDiverted ? wording.slice(0, -1) : wording
    if (bare.startsWith(ANY_WORDS) && SPEECH.test(words)) continue
    const end = endOf(evenSpaces(bare.replaceAll(OFFERED, () => echo.offered)), words)
    if (end > 0) return isDiverted ? [words.slice(0, end), words.slice(end).trim()] : [words, '']
  }
  return ['', line]
}

/** Where a wording ends with which a line begins; 0 where it does not. */
function endOf(wording: string, line: string): number {
  const pieces = wording.split(ANY_WORDS).map((piece) => piece.trim())
  if (pieces.every((piece) => piece === '')) return 0
  let end = 0
  for (const [index, piece] of pieces.entries()) {
    const start = index === 0 ? (line.startsWith(piece) ? 0 : -1) : line.indexOf(piece, end)
    if (start < 0) return 0
    end = start + piece.length
  }
  if (pieces.at(-1) === '') return line.length
  return IN_A_WORD.test(line.slice(end - 1, end + 1)) ? 0 : end
}

const IN_A_WORD = /^[\p{L}\p{N}]{2}$/u

/** Spaces as Ink prints them. */
const evenSpaces = (text: string): string => text.replace(/[ \t]+/g, ' ').trim()
