// The files of a story, as the compiler asks for them: from disk, below a folder. Node only.

import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
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
    beside: () => filesBeside(root, rest.file),
    troubleIn: (name) => troubles.get(name),
  }
}

/** Folders of a story lie in its own, and not below another. */
const DEEP = 1

/** Ink files in the folder of a story and in those within it, and what lies in the folder above, such as practice.ink. */
function filesBeside(root: string, file: string): readonly string[] {
  const folder = dirname(resolve(root, file))
  return [...inkFiles(folder, DEEP), ...inkFiles(dirname(folder), 0)].map((path) =>
    relative(root, path).replaceAll(sep, '/'),
  )
}

function inkFiles(folder: string, deep: number): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return deep > 0 ? inkFiles(path, deep - 1) : []
    return entry.name.toLowerCase().endsWith('.ink') ? [path] : []
  })
}

/** None where nobody may look into the folder, which only takes a remedy away. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
