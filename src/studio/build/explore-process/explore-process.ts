// Explores a story in a process of its own, one for each question, which can be stopped and which may crash alone.
// Decision: a process, not a worker thread, since an Ink story that doubles a text ends the whole process it is in.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import type { AnswerTo, ChildMessage, ExploreQuestion, News } from './explored.ts'

export interface ExploreRequest<Q extends ExploreQuestion> {
  readonly question: Q
  /** Of the process, in megabytes. */
  readonly memory: number
  /** After which it is ended, whatever it is doing. */
  readonly seconds: number
  readonly onNews?: (news: News) => void
  /** Ends the process; the answer is then a problem with the code `explore/cancelled`. */
  readonly signal?: AbortSignal
}

export function ask<Q extends ExploreQuestion>(request: ExploreRequest<Q>): Promise<Result<AnswerTo<Q>>> {
  const { question, memory, seconds, onNews, signal } = request
  const { file } = question.file
  if (signal?.aborted) return Promise.resolve(fail(cancelled(file)))
  const child = start(memory)
  return new Promise((resolve) => {
    const settle = (result: Result<AnswerTo<Q>>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      child.removeAllListeners()
      // An `error` event without a listener is thrown, and the channel may still break as the process ends.
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      resolve(result)
    }
    const stop = () => settle(fail(cancelled(file)))
    const timer = setTimeout(() => settle(fail(late(file, seconds))), seconds * 1000)
    signal?.addEventListener('abort', stop)
    child.once('exit', () => settle(fail(died(file, memory))))
    child.once('error', (cause) => settle(fail({ ...died(file, memory), cause })))
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'ready') child.send(question)
      else if (message.kind === 'failed') settle(fail(message.problem))
      else if (message.kind === 'done') settle(ok(message.value as AnswerTo<Q>))
      else onNews?.(message)
    })
  })
}

function start(memory: number): ChildProcess {
  return fork(fileURLToPath(new URL('./explore-child.mjs', import.meta.url)), {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    // What V8 prints when it runs out of memory would only confuse an author.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

const cancelled = (file: string): Problem => ({
  code: 'explore/cancelled',
  message: `Unexpected change of ${file} while it was explored, expected it to stay`,
  place: { file, line: 1 },
})

const late = (file: string, seconds: number): Problem => ({
  code: 'explore/never-stops',
  message: `Unexpected endless exploring of ${file}, expected an end within ${seconds} seconds`,
  place: { file, line: 1 },
  hint: 'One of its beats may go round for ever: look for diverts that lead to each other, or a function that calls itself.',
})

const died = (file: string, memory: number): Problem => ({
  code: 'explore/died',
  message: `Unexpected growth of ${file} beyond ${memory} MB, expected a story that can be held in memory`,
  place: { file, line: 1 },
  hint: 'A text or a list grows each time round a loop: look for a variable that is added to itself. A story that is merely large takes more with --memory.',
})
