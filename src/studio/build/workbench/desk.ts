// Answers what the workbench asks, one question after another, and remembers the story that was opened last. Between the worker, which
// only passes messages on, and the parts that know files and stories.

import type { WorkbenchReply, WorkbenchRequest } from '../../../app/author/workbench.ts'
import type { Problem } from '../../../model/result.ts'
import type { House } from './house.ts'
import { type OpenedStory, openFiles } from './open-files.ts'
import { templateZip } from './template.ts'
import { walkStory } from './walk-story.ts'

/** Gives any number of replies, the last of which is the answer or says why there is none. Never throws. */
export type Desk = (request: WorkbenchRequest, reply: (reply: WorkbenchReply) => void) => void

export function createDesk(house: House): Desk {
  let opened: OpenedStory | undefined

  function answerTo(request: WorkbenchRequest, reply: (reply: WorkbenchReply) => void): WorkbenchReply {
    if (request.kind === 'template') return answer(templateZip(house, request.name))
    if (request.kind === 'open') {
      opened = undefined
      const opening = openFiles(request, house)
      if (!opening.ok) return failed(opening.problem)
      opened = opening.value.opened
      return answer(opening.value.answer)
    }
    if (!opened) return failed(nothingOpen)
    const { seconds } = request
    return answer(
      walkStory(opened, house, {
        seconds,
        onProgress: (states) => reply({ kind: 'progress', states }),
      }),
    )
  }

  return (request, reply) => {
    try {
      reply(answerTo(request, reply))
    } catch (cause) {
      // A file can be so strange that the program, Ink's compiler or the browser's memory gives in; the page must hear of it.
      reply(failed(givenIn(cause)))
    }
  }
}

const answer = (value: unknown): WorkbenchReply => ({ kind: 'answer', answer: value })

/** Without its cause, which may be of a kind that cannot leave a worker. */
const failed = ({ cause: _, ...problem }: Problem): WorkbenchReply => ({ kind: 'failed', problem })

const nothingOpen: Problem = {
  code: 'author/nothing-open',
  message: 'Unexpected question about a story, expected one to be open',
  hint: 'Drop its files again.',
}

const givenIn = (cause: unknown): Problem => ({
  code: 'author/failed',
  message: `Unexpected failure in the workbench, expected it to manage any file: ${cause instanceof Error ? cause.message : String(cause)}`,
  hint: 'What was changed last in the files may show what it stumbles over.',
})
