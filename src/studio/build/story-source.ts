// The files of a story, as the compiler asks for them: from disk, below a folder. Node only.

import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '../../model/result.ts'
import type { Source } from '../ink/compile.ts'
import { decode } from '../ink/decode.ts'
import type { StoryFile } from './ink-process.ts'

export function sourceOf({ root, ...rest }: StoryFile): Source {
  const troubles = new Map<string, Problem>()
  return {
    ...rest,
    read: (name) => {
      const path = resolve(root, name)
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
      const decoded = decode(readFileSync(path), name)
      const trouble = decoded.ok ? decoded.value.warning : decoded.problem
      if (trouble) troubles.set(name, trouble)
      else troubles.delete(name)
      return decoded.ok ? decoded.value.text : ''
    },
    troubleIn: (name) => troubles.get(name),
  }
}
