// The files of a story, as the compiler asks for them: from disk, below a folder. Node only.

import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Source } from '../ink/compile.ts'
import type { StoryFile } from './ink-process.ts'

export const sourceOf = ({ root, ...rest }: StoryFile): Source => ({
  ...rest,
  read: (name) => {
    const path = resolve(root, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
    // Ink would take a byte order mark for text of the story.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  },
})
