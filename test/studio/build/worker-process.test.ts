import { constants, getPriority } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startWorker } from '../../../src/studio/build/worker-process.ts'

const PROGRAM = new URL('../../../src/studio/build/ink-worker.ts', import.meta.url)

function priorityOf(behind?: boolean): number {
  const worker = startWorker(PROGRAM, 64, behind)
  onTestFinished(() => void worker.kill('SIGKILL'))
  return getPriority(worker.pid)
}

describe('a worker process', () => {
  it('has the same right to the processor as whoever starts it', () => {
    expect(priorityOf()).toBe(getPriority())
  })

  it('lets every other process go first where nobody waits for it', () => {
    expect(priorityOf(true)).toBe(constants.priority.PRIORITY_LOW)
  })
})
