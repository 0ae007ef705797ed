// Compiles a story from disk and runs its opening, where both can be stopped.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem, Result } from '../core/result.ts'
import { type Compilation, compile } from '../story/compile.ts'

export interface StoryFile {
  /** Folder against which `file` and its INCLUDEs are read. */
  readonly root: string
  readonly id: string
  readonly file: string
  readonly besides?: string
}

export async function compileStory({
  root,
  ...source
}: StoryFile): Promise<Result<Compilation, readonly Problem[]>> {
  return compile({
    ...source,
    read: (name) => {
      const path = resolve(root, name)
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    },
  })
}
