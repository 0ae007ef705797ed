// Programs that the journeys start: each in a process group of its own, so that what it starts ends with it, also where this
// process ends early.

import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

const groups = new Set<number>()
process.on('exit', () => {
  for (const group of groups) killGroup(group)
})

export interface Program {
  readonly child: ChildProcess
  readonly end: () => void
}

export function startProgram(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Program {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  })
  // Where it could not be started there is no pid, and whoever waits for the program says so.
  child.on('error', () => {})
  return { child, end: child.pid ? endOf(child.pid) : () => {} }
}

/** For a process that leads a group and was started by somebody else. */
export function endOf(group: number): () => void {
  groups.add(group)
  return () => {
    if (groups.delete(group)) killGroup(group)
  }
}

function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL')
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** A screen that nobody sees, on a display that Xvfb finds free itself. */
export async function startDisplay(): Promise<{ readonly display: string; readonly end: () => void }> {
  const { child, end } = startProgram('Xvfb', [
    ...['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
  ])
  const number = await new Promise<string>((resolve, reject) => {
    const wire = child.stdio[3] as Readable
    let text = ''
    wire.on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(text.trim())
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  return { display: `:${number}`, end }
}
