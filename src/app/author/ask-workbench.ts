// The page's side of the workbench: asks its worker one question after another, ends it when it is to stop or has died, and starts a
// new one for the next question. Nothing that was open in an ended worker is open in the next.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { WorkbenchKind, WorkbenchQuestions, WorkbenchReply, WorkbenchRequest } from './workbench.ts'

/** What is used of a worker. */
export interface WorkbenchWorker {
  postMessage(request: WorkbenchRequest): void
  addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(kind: 'error' | 'messageerror', listener: (event: Event) => void): void
  terminate(): void
}

interface AskOptions {
  /** Called with the number of states that were walked so far. */
  readonly onProgress?: (states: number) => void
  /** Ends the worker, whatever it is doing. */
  readonly signal?: AbortSignal
}

export interface Workbench {
  /** Never rejects. Fails with `author/stopped` after `stop` or by the signal, with `author/died`, or with what the worker says. */
  readonly ask: <Kind extends WorkbenchKind>(
    kind: Kind,
    ask: WorkbenchQuestions[Kind]['ask'],
    options?: AskOptions,
  ) => Promise<Result<WorkbenchQuestions[Kind]['answer']>>
  /** Ends the worker; what was asked and not answered fails. */
  readonly stop: () => void
}

/** @param start makes a worker; may throw where the browser refuses one */
export function createWorkbench(start: () => WorkbenchWorker): Workbench {
  let worker: WorkbenchWorker | undefined
  /** Settles the question that the worker has now. */
  let settle: ((result: Result<unknown>) => void) | undefined
  let onProgress: AskOptions['onProgress']
  let stops = 0
  let queue: Promise<unknown> = Promise.resolve()

  const end = (problem: Problem): void => {
    worker?.terminate()
    worker = undefined
    settle?.(fail(problem))
  }

  function started(): WorkbenchWorker {
    const fresh = start()
    // What an ended worker had still sent is no answer to a question of the next.
    const ifCurrent = (act: () => void) => {
      if (worker === fresh) act()
    }
    fresh.addEventListener('message', ({ data }) => ifCurrent(() => heard(data)))
    fresh.addEventListener('error', (event) => ifCurrent(() => end(died(event))))
    fresh.addEventListener('messageerror', (event) => ifCurrent(() => end(died(event))))
    return fresh
  }

  function heard(data: unknown): void {
    const reply = replyIn(data)
    if (reply?.kind === 'progress') onProgress?.(reply.states)
    else if (reply) settle?.(reply.kind === 'answer' ? ok(reply.answer) : fail(reply.problem))
  }

  const asked = (request: WorkbenchRequest, options: AskOptions): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      const { signal } = options
      if (signal?.aborted) return resolve(fail(stopped))
      const abort = () => end(stopped)
      signal?.addEventListener('abort', abort)
      onProgress = options.onProgress
      settle = (result) => {
        settle = undefined
        onProgress = undefined
        signal?.removeEventListener('abort', abort)
        resolve(result)
      }
      try {
        worker ??= started()
        worker.postMessage(request)
      } catch (cause) {
        end(died(cause))
      }
    })

  return {
    ask(kind, ask, options = {}) {
      const before = stops
      const answer = queue.then(() =>
        before === stops ? asked({ kind, ...ask } as unknown as WorkbenchRequest, options) : fail(stopped),
      )
      queue = answer
      return answer as Promise<Result<WorkbenchQuestions[typeof kind]['answer']>>
    },
    stop() {
      stops++
      end(stopped)
    },
  }
}

/** Undefined for anything that no worker of ours would send. */
function replyIn(data: unknown): WorkbenchReply | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  const reply = data as WorkbenchReply
  if (reply.kind === 'progress') return typeof reply.states === 'number' ? reply : undefined
  if (reply.kind === 'answer') return 'answer' in reply ? reply : undefined
  return reply.kind === 'failed' && typeof reply.problem?.code === 'string' ? reply : undefined
}

const stopped: Problem = {
  code: 'author/stopped',
  message: 'Unexpected end of the workbench, which was stopped',
}

const died = (cause: unknown): Problem => ({
  code: 'author/died',
  message: 'Unexpected end of the workbench, expected an answer',
  hint: 'The browser may refuse workers, or the story may need more memory than it has.',
  cause,
})
