// Runs a program in a process of its own, which can be stopped and may crash alone. Ink needs that: a slip can keep its compiler
// busy for ever, and a story can grow until the engine dies; neither may end the build, the dev server or the terminal.
// Knows nothing of stories: what is asked and answered is between the caller and its program.
// Decision: a process, not a worker thread, since running out of string space ends the whole process it is in.

import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fail, ok, type Result } from '../../model/result.ts'

/** Any number of news, then one answer to each question. */
type WorkerMessage<Answer, News> =
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** Why there was no answer. `exitCode` where the process ended, `cause` where it could not be reached. */
export interface WorkerFailure {
  readonly kind: 'late' | 'died' | 'cancelled'
  readonly exitCode?: number | null
  readonly cause?: unknown
}

export interface AskOptions<News> {
  /** From now on, starting the process included. Without a limit if not given. */
  readonly milliseconds?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly onNews?: ((news: News) => void) | undefined
}

/** Lets Node read TypeScript. Resolved from this file, since the current folder may be an author's, without node_modules. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * @param program address of a TypeScript file that calls `answerQuestions`
 * @param memory in megabytes
 * @param behind whether every other process goes before it: for what nobody waits for
 */
export function startWorker(program: URL, memory: number, behind = false): ChildProcess {
  const worker = fork(fileURLToPath(program), {
    execArgv: ['--import', TSX, `--max-old-space-size=${memory}`],
    serialization: 'advanced',
    // What V8 prints when it runs out of memory would only confuse an author.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Without an id it could not be started, and whoever asks it is told so.
  if (behind && worker.pid !== undefined) setPriority(worker.pid, constants.priority.PRIORITY_LOW)
  return worker
}

/**
 * Asks one question; the next may be asked when this is answered. A worker that failed must be killed by the caller: it may still
 * be busy. One that is still starting gets the question once it listens.
 */
export function askWorker<Answer, News = never>(
  worker: ChildProcess,
  question: object,
  { milliseconds, signal, onNews }: AskOptions<News> = {},
): Promise<Result<Answer, WorkerFailure>> {
  return new Promise((resolve) => {
    const settle = (result: Result<Answer, WorkerFailure>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.removeAllListeners()
      // An `error` event without a listener is thrown, and the channel may still break as the process ends.
      worker.on('error', () => undefined)
      // A worker without a question does not keep this process alive.
      worker.unref()
      worker.channel?.unref()
      resolve(result)
    }
    const cancel = () => settle(fail({ kind: 'cancelled' }))
    const timer =
      milliseconds === undefined ? undefined : setTimeout(() => settle(fail({ kind: 'late' })), milliseconds)
    signal?.addEventListener('abort', cancel)
    worker.once('exit', (exitCode) => settle(fail({ kind: 'died', exitCode })))
    worker.once('error', (cause) => settle(fail({ kind: 'died', cause })))
    worker.on('message', (message: WorkerMessage<Answer, News>) => {
      if (message.kind === 'news') onNews?.(message.news)
      else settle(ok(message.answer))
    })
    worker.ref()
    worker.channel?.ref()
    worker.send(question, (cause) => cause && settle(fail({ kind: 'died', cause })))
  })
}

/** For the program that runs in the worker. */
export function answerQuestions<Question>(answer: (question: Question) => unknown): void {
  process.on('message', (question: Question) => send({ kind: 'answer', answer: answer(question) }))
}

/** For the program that runs in the worker: before its answer, and only to a caller that listens to news. */
export const sendNews = (news: unknown): void => send({ kind: 'news', news })

function send(message: WorkerMessage<unknown, unknown>): void {
  process.send?.(message)
}
