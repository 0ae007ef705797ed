import { type About, promiseInWords } from '../../model/about.ts'
import type { Question } from '../../model/reflection.ts'
import { later } from '../wording/later.ts'

/** A question about a run, as the manager of its story asks it. */
export const questionText = (about: About, { id, number = 0, promise = '' }: Question): string =>
  later.reflection.questions[id]({
    child: about.child.name,
    number,
    promise: promiseInWords(about, promise),
  })
