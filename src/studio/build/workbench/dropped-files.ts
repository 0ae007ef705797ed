// The files that somebody dropped, as the compiler asks for them: which of them count, what they say, and which of them is meant where
// folders were lost on the way. Pure.

import { type DroppedFile, isNamed, isWanted, MAX_BYTES, MAX_FILES } from '../../../app/author/workbench.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import { withoutComments } from '../../ink/check-tags.ts'
import { decode } from '../../ink/decode.ts'
import { resolveInclude } from '../../ink/includes.ts'
import { type ZippedFile, zippedFiles } from './dropped-zip.ts'

export interface Drop {
  /** In the order of the alphabet. */
  readonly paths: readonly string[]
  /** With the warning of a file that was read as something else than UTF-8. Undefined where there is no such file. */
  readonly read: (path: string) => Result<{ readonly text: string; readonly warning?: Problem }> | undefined
  /** Files beside them that cannot be part of a story, by their paths. */
  readonly named: readonly string[]
  /** What was read as something else than its name says. */
  readonly warnings: readonly Problem[]
}

/** Fails where there are too many, or too large ones, or where a zip among them cannot be read. */
export function wantedFiles(files: readonly DroppedFile[]): Result<Drop> {
  const wanted = new Map<string, Uint8Array>()
  for (const { path, bytes } of files) if (isWanted(path)) wanted.set(tidy(path), bytes)
  const named = files.map(({ path }) => tidy(path)).filter(isNamed)
  const refusal = tooMuch([...wanted.values()].map(({ length }) => length))
  if (refusal) return fail(refusal)
  const zips = [...wanted].filter(([path]) => isZip(path)).map(([path, bytes]) => ({ path, bytes }))
  for (const { path } of zips) wanted.delete(path)
  // A zip beside a story is a copy that its author put aside.
  if (zips.length > 0 && ![...wanted.keys()].map(withoutTxt).some(isStory)) {
    const unpacked = unpackAll(zips, [...wanted.values()])
    if (!unpacked.ok) return unpacked
    for (const { path, bytes } of unpacked.value.files) wanted.set(path, bytes)
    named.push(...unpacked.value.named)
  }
  const warnings = takeOffTxt(wanted)
  return ok({ ...dropOf([...wanted.keys()], (path) => wanted.get(path)), named: named.sort(), warnings })
}

/** `story.ink` of `story.ink.txt`, which is what Notepad makes of it. */
const withoutTxt = (path: string): string => path.replace(/(\.(?:ink|ya?ml))\.txt$/i, '$1')

/** Gives files the names that they are meant to have. One that is there as well is what counts, and the other a copy. */
function takeOffTxt(files: Map<string, Uint8Array>): readonly Problem[] {
  return [...files].flatMap(([path, bytes]) => {
    const meant = withoutTxt(path)
    if (meant === path) return []
    const isCopy = [...files.keys()].some((other) => other.toLowerCase() === meant.toLowerCase())
    files.delete(path)
    if (isCopy) return []
    files.set(meant, bytes)
    return [
      {
        code: 'author/txt-ending',
        message: `Unexpected name ${baseOf(path)}, expected ${baseOf(meant)}: it was read as that`,
        hint: `Take .txt off its name. ${SHOW_ENDINGS}`,
      },
    ]
  })
}

/** Windows and macOS leave out the last part of a name. */
export const SHOW_ENDINGS =
  'Windows shows the ending of a name once View, Show, File name extensions is ticked in its Explorer; a Mac shows it under File, Get Info.'

/** @param sizes of all files, in bytes */
function tooMuch(sizes: readonly number[]): Problem | undefined {
  if (sizes.length > MAX_FILES) {
    return {
      code: 'author/too-many',
      message: `Unexpected number of files, ${sizes.length}, expected at most ${MAX_FILES}`,
      hint: ONE_STORY,
    }
  }
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (bytes <= MAX_BYTES) return undefined
  return {
    code: 'author/too-large',
    message: `Unexpected size of the files, ${megabytes(bytes)}, expected at most ${megabytes(MAX_BYTES)}`,
    hint: ONE_STORY,
  }
}

const ONE_STORY = 'Drop the folder of one story alone.'

/** @param beside what was dropped with them, which counts too */
function unpackAll(
  zips: readonly DroppedFile[],
  beside: readonly Uint8Array[],
): Result<{ readonly files: readonly DroppedFile[]; readonly named: readonly string[] }> {
  const chosen: { readonly path: string; readonly file: ZippedFile }[] = []
  const named: string[] = []
  for (const zip of zips) {
    const files = filesIn(zip)
    if (!files.ok) return files
    // Several may have files of the same names.
    const folder = zips.length > 1 ? zip.path.replace(/\.zip$/i, '') : folderOf(zip.path)
    for (const file of files.value.wanted) chosen.push({ path: inFolder(folder, file.path), file })
    named.push(...files.value.named.map((path) => inFolder(folder, path)))
  }
  const refusal = tooMuch([...beside.map(({ length }) => length), ...chosen.map(({ file }) => file.size)])
  if (refusal) return fail(refusal)
  const unpacked: DroppedFile[] = []
  for (const { path, file } of chosen) {
    const content = file.unpack()
    if (!content.ok) return content
    unpacked.push({ path, bytes: content.value })
  }
  return ok({ files: unpacked, named })
}

interface FilesInZip {
  readonly wanted: readonly ZippedFile[]
  readonly named: readonly string[]
}

function filesIn(zip: DroppedFile): Result<FilesInZip> {
  const all = zippedFiles(zip)
  if (!all.ok) return all
  const wanted = all.value.filter(({ path }) => isWanted(path))
  const files = wanted.filter(({ path }) => !isZip(path))
  if (files.some(({ isLocked }) => isLocked)) {
    return fail({
      code: 'author/locked-zip',
      message: `Unexpected password on ${zip.path}, expected none`,
      hint: 'Save it without a password, or unpack it and put the folder in.',
    })
  }
  const inner = wanted.find(({ path }) => isZip(path))
  if (inner && !files.some(({ path }) => isStory(withoutTxt(path)) || endsWith('.json', '.js')(path))) {
    return fail({
      code: 'author/zip-in-zip',
      message: `Unexpected zip within ${zip.path}, ${inner.path}, expected the files of a story`,
      hint: 'Unpack it, and put in the one that is in it.',
    })
  }
  return ok({ wanted: files, named: all.value.map(({ path }) => path).filter(isNamed) })
}

/** Files whose texts are known already, such as those in a story file. */
export const dropOfTexts = (texts: Readonly<Record<string, string>>): Drop => ({
  paths: Object.keys(texts).sort(),
  read: (path) => (Object.hasOwn(texts, path) ? ok({ text: texts[path] ?? '' }) : undefined),
  named: [],
  warnings: [],
})

function dropOf(
  paths: readonly string[],
  bytesOf: (path: string) => Uint8Array | undefined,
): Pick<Drop, 'paths' | 'read'> {
  const known = new Map<string, NonNullable<ReturnType<Drop['read']>>>()
  return {
    paths: [...paths].sort(),
    read(path) {
      const bytes = bytesOf(path)
      if (!bytes) return undefined
      const read = known.get(path) ?? decode(bytes, path)
      known.set(path, read)
      return read
    },
  }
}

const tidy = (path: string): string => path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '')

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`

export const endsWith =
  (...endings: readonly string[]): ((path: string) => boolean) =>
  (path) =>
    endings.some((ending) => path.toLowerCase().endsWith(ending))

const isInk = endsWith('.ink')
const isZip = endsWith('.zip')
/** One that alone is a story. What an editor exports is not known by its name. */
const isStory = endsWith('.ink', '.alongside')

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/**
 * The dropped file that is meant by a path: the one with this path, also in other letters for the same name, as Windows and macOS take
 * it; or else, since a drop may have lost its folders, the only one with this name.
 */
export function meantBy({ paths }: Drop, wanted: string): string | undefined {
  const path = wanted.replaceAll('\\', '/')
  if (paths.includes(path)) return path
  const inks = paths.filter(isInk)
  const only = (found: readonly string[]) => (found.length === 1 ? found[0] : undefined)
  return (
    only(inks.filter((other) => alike(other) === alike(path))) ??
    only(inks.filter((other) => alike(baseOf(other)) === alike(baseOf(path))))
  )
}

/** A Mac may write é as two signs, which nobody sees. */
const alike = (path: string): string => path.normalize('NFC').toLowerCase()

/** Whether a file lies neither where it is wanted nor above, as where folders were lost: it may be another of the same name. */
export function isElsewhere(meant: string, wanted: string): boolean {
  const [folder, wantedFolder] = [meant, wanted].map((path) => alike(folderOf(path.replaceAll('\\', '/'))))
  return !isShared(wanted) && folder !== '' && !`${wantedFolder}/`.startsWith(`${folder}/`)
}

/** The file that every story of the house includes. */
export const isShared = (path: string): boolean => baseOf(path).toLowerCase() === 'practice.ink'

/**
 * The dropped Ink files, and the shared one, which the house has where it was not dropped. Files that were chosen one by one have lost
 * their folders, and the shared one stands above the story's.
 */
export function inksBeside({ paths }: Drop, main: string): readonly string[] {
  const inks = paths.filter(isInk)
  const shared = inks.find(isShared)
  const above = resolveInclude(folderOf(main), '../practice.ink')
  const isFlat = folderOf(main) === '' && (shared === undefined || folderOf(shared) === '')
  if (shared === undefined || isFlat) return [...inks.filter((path) => path !== shared), above]
  return inks
}

/** The files in which a story may begin, never the shared one: the only `story.ink`, or else whatever no other file INCLUDEs. */
export function mainsOf(drop: Drop): readonly string[] {
  const all = drop.paths.filter(isInk)
  const own = all.filter((path) => !isShared(path))
  const inks = own.length > 0 ? own : all
  const stories = inks.filter((path) => baseOf(path).toLowerCase() === 'story.ink')
  if (stories.length > 0) return stories
  const included = new Set(inks.flatMap((path) => includedBy(drop, path)))
  const mains = inks.filter((path) => !included.has(path))
  // Files that include each other in a ring: any of them may be it.
  return mains.length > 0 ? mains : inks
}

/** What stands after each INCLUDE of a text, with its line; in small letters too, which is a slip of its own, and says what is meant. */
export const includesIn = (text: string): readonly { readonly name: string; readonly line: number }[] =>
  withoutComments(text)
    .split('\n')
    .flatMap((words, index) => {
      const [, name] = /^\s*INCLUDE\s+(\S.*?)\s*(?:\/\/.*)?$/i.exec(words) ?? []
      return name === undefined ? [] : [{ name, line: index + 1 }]
    })

function includedBy(drop: Drop, path: string): readonly string[] {
  const read = drop.read(path)
  if (!read?.ok) return []
  return includesIn(read.value.text)
    .map(({ name }) => meantBy(drop, resolveInclude(folderOf(path), name)))
    .filter((meant): meant is string => meant !== undefined && meant !== path)
}
