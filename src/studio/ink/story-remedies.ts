// What an author can do about a story that fails while it is told. The model only says what happened: remedies are no use to a
// trainee, whose page loads the model first.

import type { Problem } from '../../model/result.ts'

const REMEDIES: Readonly<Record<string, string>> = {
  'story/never-stops': 'Two diverts lead to each other, or a -> stands inside a tag.',
  'story/too-long': 'It may go round in circles, or it is long: break it with a choice.',
  'story/runtime': 'Play it in Inky up to here.',
  'story/unreadable': 'Build the story again from its .ink file.',
}

export function withRemedy(problem: Problem): Problem {
  const hint = problem.hint ?? REMEDIES[problem.code]
  // Ink says that of all its messages.
  const message = problem.message.replace(': RUNTIME ERROR: ', ': ')
  return { ...problem, message, ...(hint && { hint }) }
}
