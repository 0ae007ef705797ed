// What an author can do about a story that fails while it is told. The model only says what happened: remedies are no use to a
// trainee, whose page loads the model first.

import type { Problem } from '../../model/result.ts'

const REMEDIES: Readonly<Record<string, string>> = {
  'story/never-stops': 'Two diverts lead to each other, or a -> stands inside a tag.',
  'story/too-long': 'It may go round in circles, or it is long: break it with a choice.',
  'story/runtime': 'Play it in Inky up to here.',
  'story/unreadable': 'Build the story again from its .ink file.',
}

/** What is said of a loose end, whether the compiler sees it or a run comes to it. */
export const LOOSE_END = {
  message: 'Unexpected loose end: the story stops here, expected -> and where it goes on',
  hint: 'Write -> and the name of what comes next on a line below, gather the options with a dash (-), or close with -> END.',
} as const

/** @param message of Ink's compiler or of its engine, or the one above */
export const isLooseEnd = (message: string): boolean => /loose end|ran out of content/i.test(message)

export function withRemedy(problem: Problem): Problem {
  if (problem.code === 'story/runtime' && isLooseEnd(problem.message))
    return { ...problem, ...LOOSE_END, code: 'story/loose-end' }
  const hint = problem.hint ?? REMEDIES[problem.code]
  // Ink says that of all its messages.
  const message = problem.message.replace(': RUNTIME ERROR: ', ': ')
  return { ...problem, message, ...(hint && { hint }) }
}
