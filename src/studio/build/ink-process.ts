// Compiles and tells stories in a process of its own, which can be stopped. A slip can keep Ink's compiler busy for ever,
// and a story can grow until the engine dies; neither may end the build, the dev server or the terminal.
// Decision: a process, not a worker thread, since running out of string space ends the whole process it is in.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Beat } from '../../model/beat.ts'
import { fail, type Problem, type Result } from '../../model/result.ts'
import type { Run } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { Compilation } from '../ink/compile.ts'

export interface StoryFile {
  /** Folder against which `file` and its INCLUDEs are read. */
  readonly root: string
  readonly id: string
  readonly file: string
  /** Text that is part of the revision besides the Ink, such as that of story.yaml. */
  readonly besides?: string
}

/** A replay without what cannot leave its process. */
export interface PortableReplay {
  readonly run: Run
  readonly beats: readonly Beat[]
  readonly lost?: Problem
}

export type Question =
  | { readonly kind: 'compile'; readonly file: StoryFile }
  | { readonly kind: 'tell'; readonly compiled: CompiledStory; readonly run: Run; readonly file: StoryFile }

export interface Answers {
  readonly compile: Result<Compilation, readonly Problem[]>
  readonly tell: Result<PortableReplay>
}

export interface InkProcess {
  /** Compiles and tells the opening. `ink/never-stops` or `story/died` where it had to be given up. */
  readonly compile: (file: StoryFile) => Promise<Answers['compile']>
  /** Replays a run. `story/never-stops` or `story/died` where it had to be given up. */
  readonly tell: (compiled: CompiledStory, run: Run, file: StoryFile) => Promise<Answers['tell']>
  readonly dispose: () => void
}

/** Far more than any story needs: it is measured by the clock, and a busy machine may be ten times slower than an idle one. */
const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 512

/** Starts its process with the first question, and again after one that had to be stopped. */
export function createInkProcess(timeLimit = TIME_LIMIT_MS): InkProcess {
  let child: Promise<ChildProcess> | undefined
  // One question at a time, so that the process is never stopped for one question while it answers another.
  let queue: Promise<unknown> = Promise.resolve()

  async function ask(question: Question): Promise<unknown> {
    child ??= start()
    const process = await child
    const answer = await answerOf(process, question, timeLimit)
    if (answer === 'late' || answer === 'died') {
      process.kill('SIGKILL')
      child = undefined
    }
    return answer
  }

  function inTurn(question: Question): Promise<unknown> {
    const answer = queue.then(() => ask(question))
    queue = answer.catch(() => undefined)
    return answer
  }

  return {
    async compile(file) {
      const answer = await inTurn({ kind: 'compile', file })
      if (answer === 'late') return fail([compilesForEver(file, timeLimit)])
      return answer === 'died' ? fail([died(file)]) : (answer as Answers['compile'])
    },
    async tell(compiled, run, file) {
      const answer = await inTurn({ kind: 'tell', compiled, run, file })
      if (answer === 'late') return fail(tellsForEver(file, timeLimit))
      return answer === 'died' ? fail(died(file)) : (answer as Answers['tell'])
    },
    dispose() {
      void child?.then((process) => process.kill('SIGKILL'))
      child = undefined
    },
  }
}

function start(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./ink-child.mjs', import.meta.url))
  const child = fork(file, {
    execArgv: [`--max-old-space-size=${MEMORY_LIMIT_MB}`],
    serialization: 'advanced',
    // What V8 prints when it runs out of memory would only confuse an author.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners()
      rest(child)
      resolve(child)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The process that compiles stories ended (${code})`)))
  })
}

/** While it has no question, the child process does not keep this one alive. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function answerOf(child: ChildProcess, question: Question, timeLimit: number): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (answer: unknown) => {
      clearTimeout(timer)
      child.removeAllListeners()
      rest(child)
      resolve(answer)
    }
    const timer = setTimeout(() => settle('late'), timeLimit)
    child.once('message', settle)
    child.once('exit', () => settle('died'))
    child.once('error', () => settle('died'))
    child.ref()
    child.channel?.ref()
    child.send(question, (error) => error && settle('died'))
  })
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
