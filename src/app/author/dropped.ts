// Files that were dropped on the page or chosen, as their paths and bytes. A folder is read with everything in it; the browser says
// how in three ways. What is too much to read is refused before it is read.

import { fail, ok, type Result } from '../../model/result.ts'
import { type DroppedFile, isNamed, isWanted, MAX_BYTES, MAX_FILES } from './workbench.ts'

interface FileAtPath {
  readonly path: string
  /** Absent where its name is enough. */
  readonly file?: File
}

/** What an input of files or of a folder holds. */
export const chosenFiles = (list: FileList): readonly FileAtPath[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

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
  if (found.filter(({ file }) => file).length > MAX_FILES) return
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    if (isNamed(path)) found.push({ path })
    if (!isWanted(path)) return
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    found.push({ path, file })
    return
  }
  // A folder that is passed over may hold ten thousand files.
  if (!isWanted(`${path}/story.ink`)) return
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

/**
 * Reads those that may belong to a story; a photo or a document beside it is only named. Fails with `author/too-many` or
 * `author/unread`, and never rejects.
 */
export async function readFiles(
  finding: Promise<readonly FileAtPath[]>,
): Promise<Result<readonly DroppedFile[]>> {
  try {
    const all = await finding
    const found = all.flatMap(({ path, file }) => (file && isWanted(path) ? [{ path, file }] : []))
    const named = all.filter(({ path }) => isNamed(path)).slice(0, MAX_FILES)
    const bytes = found.reduce((sum, { file }) => sum + file.size, 0)
    if (found.length > MAX_FILES || bytes > MAX_BYTES) {
      return fail({
        code: 'author/too-many',
        message: `Unexpected ${found.length} files of ${bytes} bytes, expected at most ${MAX_FILES} of ${MAX_BYTES} together`,
      })
    }
    const read = await Promise.all(
      found.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    return ok([...read, ...named.map(({ path }) => ({ path, bytes: new Uint8Array() }))])
  } catch (cause) {
    // A browser no longer reads a file that was saved after it was chosen, nor a folder that is gone.
    return fail({ code: 'author/unread', message: `Unexpected failure to read the files: ${cause}`, cause })
  }
}
