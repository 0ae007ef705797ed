// The Ink compiler's own messages as Problems an author can act on.

import type { Problem } from '../../model/result.ts'

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /loose end|Apparent loose end/i,
    'Lead on with a divert (-> knot), gather with a dash (-), or close with -> END.',
  ],
  [
    /target not found|not found: '->/i,
    'Check the spelling of the knot, stitch or label that the divert names.',
  ],
  [/Cannot find the included file/i, 'INCLUDE paths start from the folder of the main story file.'],
  [
    /unresolved variable|Unresolved/i,
    'Declare it with VAR or LIST, or check its spelling. Labels are seen from other knots as knot.label.',
  ],
  [
    /expected|Expected/,
    'A { } or [ ] may be left open, or a | or -> may stand inside a tag: write it with a backslash before it.',
  ],
  [/already exists|already been|duplicate/i, 'Give one of the two another name.'],
]

/** `ERROR: 'story.ink' line 12: words` as a Problem; `file` where the message names none. */
export function problemOf(message: string, file: string): Problem {
  const parts =
    /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?(.*)$/s.exec(
      message,
    )
  const [kind, named, line, words] = parts ? parts.slice(1) : ['ERROR', undefined, undefined, message]
  const hint = REMEDIES.find(([pattern]) => pattern.test(words ?? ''))?.[1]
  return {
    code: kind === 'WARNING' || kind === 'TODO' ? 'ink/warning' : 'ink/error',
    message: (words ?? message).trim(),
    ...(line ? { place: { file: named || file, line: Number(line) } } : {}),
    ...(hint ? { hint } : {}),
  }
}

export const isError = ({ code }: Problem): boolean => code !== 'ink/warning' && code !== 'tag/comment'
