// A /* that is never closed: Ink reads nothing of the file after it, and says so only by what is then missing.

import type { Place, Problem } from '../../model/result.ts'
import { COMMENT } from './check-tags.ts'
import { givenBy, unknownIn } from './includes.ts'
import { isError } from './ink-problem.ts'
import { isLooseEnd } from './story-remedies.ts'

interface OpenComment {
  readonly place: Place
  /** What Ink does not read, from the sign on. */
  readonly hidden: string
  /** The last head of a knot before it, 0 where there is none. */
  readonly knot: number
}

const HEAD = /^[ \t]*==/

/** Undefined also where no further line is lost by it. */
function openComment(file: string, text: string): OpenComment | undefined {
  for (const { 0: comment, index } of text.matchAll(COMMENT)) {
    if (!comment.startsWith('/*') || comment.endsWith('*/')) continue
    if (!/\n\s*\S/.test(comment)) return undefined
    const lines = text.slice(0, index).split('\n')
    const knot = lines.length - [...lines].reverse().findIndex((line) => HEAD.test(line))
    return { place: { file, line: lines.length }, hidden: comment, knot: knot > lines.length ? 0 : knot }
  }
  return undefined
}

/** One problem for each, in place of all that follows from it: names that stand after it, and that nothing leads on before it. */
export function withOpenComments(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] {
  const comments = [...texts].flatMap(([file, text]) => openComment(file, text) ?? [])
  if (comments.length === 0) return problems
  const hidden = comments.flatMap((comment) => [...givenBy(comment.place.file, comment.hidden.slice(2))])
  const follows = (problem: Problem): boolean => {
    const name = unknownIn(problem)
    if (name !== undefined) return hidden.includes(name) || hidden.includes(name.split('.').at(-1) ?? '')
    return isLooseEnd(problem.message) && comments.some((comment) => isBefore(problem, comment))
  }
  // It is only a warning where the story can be read without what comes after it.
  const code = problems.some((problem) => follows(problem) && isError(problem)) ? 'ink/error' : 'ink/warning'
  return [
    ...comments.map(({ place }) => ({
      code,
      message:
        'Unexpected /* without its */, expected it to be closed: Ink reads nothing of this file after it',
      place,
      hint: `The /* stands on line ${place.line}: write */ where the comment ends, or // before each of its lines.`,
    })),
    ...problems.filter((problem) => !follows(problem)),
  ]
}

const isBefore = ({ place }: Problem, { place: open, knot }: OpenComment): boolean =>
  place?.file === open.file && place.line >= knot && place.line <= open.line
