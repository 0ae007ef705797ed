// Compiles and tells stories in a worker process, which is stopped where a story keeps it busy for ever or makes it grow too large.
// The same process answers question after question; starting it takes about as long as compiling a story.

import type { ChildProcess } from 'node:child_process'
import { fail, type Problem, type Result } from '../../model/result.ts'
import type { Run } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { Opened, PortableReplay } from './tell-story.ts'
import { askWorker, startWorker, type WorkerFailure } from './worker-process.ts'

export interface StoryFile {
  /** Folder against which `file` and its INCLUDEs are read. */
  readonly root: string
  readonly id: string
  readonly file: string
  /** Text that is part of the revision besides the Ink, such as that of story.yaml. */
  readonly besides?: string
}

export type Question =
  /** Answered as soon as the process can answer. */
  | { readonly kind: 'start' }
  | { readonly kind: 'compile'; readonly file: StoryFile }
  | { readonly kind: 'tell'; readonly compiled: CompiledStory; readonly run: Run; readonly file: StoryFile }

export interface Answers {
  readonly start: undefined
  readonly compile: Result<Opened, readonly Problem[]>
  readonly tell: Result<PortableReplay>
}

export interface InkProcess {
  /** Compiles and tells the opening. `ink/never-stops` or `story/died` where it had to be given up. */
  readonly compile: (file: StoryFile) => Promise<Answers['compile']>
  /** Replays a run. `story/never-stops` or `story/died` besides the story's own trouble, where it had to be given up. */
  readonly tell: (compiled: CompiledStory, run: Run, file: StoryFile) => Promise<Answers['tell']>
  readonly dispose: () => void
}

/** Far more than any story needs: it is measured by the clock, and a busy machine may be ten times slower than an idle one. */
const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 512

/** Starts its process with the first question, and again after one that had to be stopped. */
export function createInkProcess(timeLimit = TIME_LIMIT_MS): InkProcess {
  let worker: Promise<ChildProcess> | undefined
  // One question at a time, so that the process is never stopped for one question while it answers another.
  let queue: Promise<unknown> = Promise.resolve()

  async function ask<A>(question: Question): Promise<Result<A, WorkerFailure>> {
    worker ??= start()
    const process = await worker
    const answer = await askWorker<A>(process, question, { milliseconds: timeLimit })
    if (!answer.ok) {
      process.kill('SIGKILL')
      worker = undefined
    }
    return answer
  }

  function inTurn<A>(question: Question): Promise<Result<A, WorkerFailure>> {
    const answer = queue.then(() => ask<A>(question))
    queue = answer.catch(() => undefined)
    return answer
  }

  return {
    async compile(file) {
      const answer = await inTurn<Answers['compile']>({ kind: 'compile', file })
      if (answer.ok) return answer.value
      return fail([answer.problem.kind === 'late' ? compilesForEver(file, timeLimit) : died(file)])
    },
    async tell(compiled, run, file) {
      const answer = await inTurn<Answers['tell']>({ kind: 'tell', compiled, run, file })
      if (answer.ok) return answer.value
      return fail(answer.problem.kind === 'late' ? tellsForEver(file, timeLimit) : died(file))
    },
    dispose() {
      void worker?.then((process) => process.kill('SIGKILL'))
      worker = undefined
    },
  }
}

/** The time that the process needs to start is not taken from the time for a story. */
async function start(): Promise<ChildProcess> {
  const worker = startWorker(new URL('./ink-worker.ts', import.meta.url), MEMORY_LIMIT_MB)
  const started = await askWorker<Answers['start']>(worker, { kind: 'start' })
  if (started.ok) return worker
  // The program is at fault here, not a story.
  const { exitCode, cause } = started.problem
  throw cause ?? new Error(`The process that compiles stories ended (${exitCode})`)
}

const seconds = (ms: number) => (ms === 1000 ? '1 second' : `${ms / 1000} seconds`)

const compilesForEver = ({ file }: StoryFile, limit: number): Problem => ({
  code: 'ink/never-stops',
  message: `Unexpected endless compiling of ${file}, expected an end within ${seconds(limit)}`,
  place: { file, line: 1 },
  hint: 'Look at what was changed last for quotes or braces that open inside each other and are not closed.',
})

const tellsForEver = ({ file }: StoryFile, limit: number): Problem => ({
  code: 'story/never-stops',
  message: `Unexpected endless telling of ${file}, expected a choice or an end within ${seconds(limit)}`,
  place: { file, line: 1 },
  hint: 'Two diverts lead to each other, or a function calls itself.',
})

const died = ({ file }: StoryFile): Problem => ({
  code: 'story/died',
  message: `Unexpected growth of ${file} beyond all memory, expected a choice or an end`,
  place: { file, line: 1 },
  hint: 'A text or a list grows each time round a loop: look for a variable that is added to itself.',
})
