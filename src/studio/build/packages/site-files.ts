// The files of the built site as they lie on disk, what each was made from, and what each story of the house uses. Reads; changes
// nothing there.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Files } from './package-files.ts'
import type { ListedFile, StoryAssets } from './packing-list.ts'
import { neededFiles } from './packing-list.ts'

/** Vite's list of the source of each file; not part of the site. */
const BUILD_LIST = '.vite/manifest.json'
/**
 * What LMSs and their web servers are known to serve under the right type. The older form of a typeface is left out: every
 * browser that runs the rest takes the newer.
 */
export const SAFE = /\.(js|css|html|json|png|jpg|svg|mp3|m4a|ogg|woff2)$/

/** With forward slashes, in the order of their names. */
export function readSite(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')) && SAFE.test(name))
    .sort()
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}

interface BuiltFile {
  readonly file: string
  readonly isEntry?: boolean
  /** Keys of the list. */
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

export type BuildList = Readonly<Record<string, BuiltFile>>

export const readBuildList = (folder: string): BuildList =>
  JSON.parse(readFileSync(join(folder, BUILD_LIST), 'utf8')) as BuildList

/** The source of each built file, by the file's path in the site. */
export const madeFrom = (list: BuildList): ReadonlyMap<string, string> =>
  new Map(Object.entries(list).map(([source, { file }]) => [file, source]))

/** Screens on which a service writes its own stories, or packs them; nobody is led to them from a package. */
const WORKBENCH = /^(\.\.\/)?(src\/)?(app\/author\/|app\/get\/(?!get-screen\.)|studio\/)/
/** Scripts that are built apart, so that the list does not name them. */
const WORKBENCH_FILE = /^assets\/(workbench|author)[\w.]*-[\w-]+\.(js|css)$/

/** Whether a file of the site is there for the workbench alone, and so never in a package. */
export function workbenchFiles(list: BuildList): (file: string) => boolean {
  const reached = (isOpened: (source: string) => boolean): ReadonlySet<string> => {
    const seen = new Set<string>()
    const files = new Set<string>()
    const follow = (source: string): void => {
      const built = list[source]
      if (!built || seen.has(source)) return
      seen.add(source)
      for (const file of [built.file, ...(built.css ?? []), ...(built.assets ?? [])]) files.add(file)
      // Only a part that is fetched when it is opened can be missing; without an import of its own no other part starts.
      for (const next of built.imports ?? []) follow(next)
      for (const next of (built.dynamicImports ?? []).filter(isOpened)) follow(next)
    }
    for (const [source, { isEntry }] of Object.entries(list)) if (isEntry) follow(source)
    return files
  }
  const all = reached(() => true)
  const played = reached((source) => !WORKBENCH.test(source))
  return (file) => WORKBENCH_FILE.test(file) || (all.has(file) && !played.has(file))
}

const TAG = /#\s*(scene|with|sound)\s*:\s*([\w]+)/g

/** From the tags in the stories' sources and the figure on their cards. */
export function usedBy(root: string, stories: readonly string[]): StoryAssets {
  const used = { figures: new Set<string>(), scenes: new Set<string>(), sounds: new Set<string>() }
  for (const id of stories) {
    const card = readFileSync(join(root, 'stories', id, 'story.yaml'), 'utf8')
    used.figures.add(/^figure:\s*(\w+)/m.exec(card)?.[1] ?? id)
    for (const file of ['story.ink', '../practice.ink']) {
      const path = join(root, 'stories', id, file)
      if (!existsSync(path)) continue
      for (const [, kind, name = ''] of readFileSync(path, 'utf8').matchAll(TAG)) {
        if (kind === 'scene') used.scenes.add(name)
        else if (kind === 'with') used.figures.add(name)
        else used.sounds.add(name)
      }
    }
  }
  // The scene behind a portrait of somebody without a place of their own.
  used.scenes.add('interview_room')
  return { figures: [...used.figures], scenes: [...used.scenes], sounds: [...used.sounds] }
}

const STORY = /^(?:\.\.\/)?virtual:(?:story|opening|plan)\/(.+)$/
const ART = /^(?:\.\.\/)?virtual:art\/(figure|scene)-(.+)$/
const SOUND = /^(?:\.\.\/)?assets\/sound\/(\w+)\.\w+$/

/** What a file is a part of, by what it was made from. */
export function pieceOf(source = ''): ListedFile['of'] {
  const story = STORY.exec(source)?.[1]
  if (story !== undefined) return { kind: 'story', name: story }
  const [, kind, name] = ART.exec(source) ?? []
  if (name !== undefined) return { kind: kind === 'figure' ? 'figure' : 'scene', name }
  const sound = SOUND.exec(source)?.[1]
  return sound === undefined ? undefined : { kind: 'sound', name: sound }
}

/** Of these files those that are needed for some stories of the house, by what each was made from. */
export function onlyFor(
  files: readonly string[],
  sources: ReadonlyMap<string, string>,
  stories: readonly string[],
  used: StoryAssets,
): readonly string[] {
  const listed = files.map((name): ListedFile => {
    const of = pieceOf(sources.get(name))
    return { name, bytes: 0, hash: '', ...(of && { of }) }
  })
  return neededFiles({ files: listed }, stories, [used]).map(({ name }) => name)
}
