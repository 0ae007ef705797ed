// The files of the built site by their paths, and for a package of some stories only those that they need. Reads from disk;
// changes nothing there.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export type Files = ReadonlyMap<string, Uint8Array>

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

type BuildList = Readonly<Record<string, { readonly file: string }>>

/** The source of each built file, by the file's path in the site. */
export function madeFrom(folder: string): ReadonlyMap<string, string> {
  const list = JSON.parse(readFileSync(join(folder, BUILD_LIST), 'utf8')) as BuildList
  return new Map(Object.entries(list).map(([source, { file }]) => [file, source]))
}

/** What a story uses: figures, scenes and sounds, by name. */
export interface StoryAssets {
  readonly figures: ReadonlySet<string>
  readonly scenes: ReadonlySet<string>
  readonly sounds: ReadonlySet<string>
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
  // The scene behind every portrait.
  used.scenes.add('interview_room')
  return used
}

const STORY = /^(?:\.\.\/)?virtual:(?:story|opening|plan)\/(.+)$/
const ART = /^(?:\.\.\/)?virtual:art\/(figure|scene)-(.+)$/
const SOUND = /^(?:\.\.\/)?assets\/sound\/(\w+)\.\w+$/

/** The site without what only other stories need. */
export function onlyFor(
  files: Files,
  sources: ReadonlyMap<string, string>,
  stories: readonly string[],
  used: StoryAssets,
): Files {
  const isNeeded = (file: string): boolean => {
    const source = sources.get(file) ?? ''
    const story = STORY.exec(source)?.[1]
    if (story !== undefined) return stories.includes(story)
    const [, kind, name = ''] = ART.exec(source) ?? []
    if (kind === 'figure') return used.figures.has(name)
    if (kind === 'scene') return used.scenes.has(name)
    const sound = SOUND.exec(source)?.[1]
    return sound === undefined || used.sounds.has(sound)
  }
  return new Map([...files].filter(([file]) => isNeeded(file)))
}
