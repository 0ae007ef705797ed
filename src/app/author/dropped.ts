// Files that were dropped on the page or chosen, as their paths and bytes. A folder is read with everything in it; the browser says
// how in three ways. What is too much to read is refused before it is read.

import { fail, ok, type Result } from '../../model/result.ts'
import type { DroppedFile } from './workbench.ts'

/** Beyond these no story of anybody is lost, and no page stops. */
const MOST_FILES = 400
const MOST_BYTES = 8_000_000

/** Folders that hold no story, and may hold ten thousand files. */
const PASSED_OVER = /^(node_modules|\..*)$/

interface FileAtPath {
  readonly path: string
  readonly file: File
}

/** What an input of files or of a folder holds. */
export const chosenFiles = (list: FileList): readonly FileAtPath[] =>
  [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(
      ({ path }) =>
        !path
          .split('/')
          .slice(0, -1)
          .some((folder) => PASSED_OVER.test(folder)),
    )

/** What was dropped. To be called while the drop is heard: later the browser has forgotten it. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly FileAtPath[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(files)
  const found: FileAtPath[] = []
  for (const entry of entries) await collect(entry, found)
  return found
}

async function collect(entry: FileSystemEntry, found: FileAtPath[]): Promise<void> {
  // One more than may be read is enough to know that there are too many.
  if (found.length > MOST_FILES) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    found.push({ path: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  if (PASSED_OVER.test(entry.name)) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // A browser gives a hundred at a time, and none when there are no more.
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return
    for (const inner of some) await collect(inner, found)
  }
}

/** Fails with `author/too-many` or `author/unread`. */
export async function readFiles(found: readonly FileAtPath[]): Promise<Result<readonly DroppedFile[]>> {
  const bytes = found.reduce((sum, { file }) => sum + file.size, 0)
  if (found.length > MOST_FILES || bytes > MOST_BYTES) {
    return fail({
      code: 'author/too-many',
      message: `Unexpected ${found.length} files of ${bytes} bytes, expected at most ${MOST_FILES} of ${MOST_BYTES} together`,
    })
  }
  try {
    return ok(
      await Promise.all(
        found.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    )
  } catch (cause) {
    // A browser no longer reads a file that was saved after it was chosen.
    return fail({ code: 'author/unread', message: `Unexpected failure to read the files: ${cause}`, cause })
  }
}
