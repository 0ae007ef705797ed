// `npm run stories` as a process in a folder of its own.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './stories.ts'

export interface RanStories {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

export function runStories(folder: string, ...args: readonly string[]): Promise<RanStories> {
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(root, 'tsconfig.json')]
  const program = [...tsx, join(root, 'src/studio/commands/stories.ts'), ...args]
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  let [out, said] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })))
}
