// How long it takes to walk every turn of a story, beside what inkjs alone needs for a turn in the same process. For a real story,
// and for a made-up one that a plain script was measured on too.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface ExploreTiming {
  readonly name: string
  readonly states: number
  /** Turns that the engine ran. */
  readonly turns: number
  readonly isWhole: boolean
  readonly walkSeconds: number
  /** Working out the findings from the walk. */
  readonly countSeconds: number
  /** Of one turn of the engine, with restoring Ink's state before it and reading the result after it. */
  readonly turnMicroseconds: number
  /** Greatest of its process, in bytes. */
  readonly memory: number
  /** Turns a second of inkjs alone, and with saving and loading at each turn. */
  readonly raw: { readonly alone: number; readonly saving: number }
}

const STORIES = ['tyler', 'made-up'] as const
const ALONE = join(import.meta.dirname, 'explore-alone.ts')

/** @throws where a story could not be explored */
export function exploreAll(isQuick: boolean, say: (progress: string) => void): readonly ExploreTiming[] {
  return STORIES.map((name) => {
    say(`exploring ${name}`)
    const [walk, raw] = isQuick ? ['20', '0.5'] : ['600', '3']
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', ALONE, name, walk, raw],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    )
    if (status !== 0) throw new Error(`exploring ${name} failed: ${stderr}`)
    return JSON.parse(stdout) as ExploreTiming
  })
}
