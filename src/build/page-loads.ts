// What each story's own address loads besides the program: its chunk, and the chunks a talk starts with. The page
// asks for them at once, and the budget counts them.

import type { Rolldown } from 'vite'

/** Files relative to the site, by story. */
export type Loads = Readonly<Record<string, readonly string[]>>

/** Where the build notes them for the budget; in a folder that is never served. */
export const LOADS = '.vite/loads.json'

const STORY = '\0virtual:story/'

/** @param talk ends of the paths of modules that are loaded when a talk starts */
export function loadsByStory(chunks: readonly Rolldown.OutputChunk[], talk: readonly string[]): Loads {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = (chunk: Rolldown.OutputChunk, found = new Set<string>()): ReadonlySet<string> => {
    if (found.has(chunk.fileName)) return found
    found.add(chunk.fileName)
    for (const file of chunk.imports) {
      const imported = byFile.get(file)
      if (imported) needed(imported, found)
    }
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css)
    return found
  }
  const already = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => [...needed(chunk)]))
  const talking = chunks.filter(({ facadeModuleId }) => talk.some((end) => facadeModuleId?.endsWith(end)))
  const told = chunks.filter(({ facadeModuleId }) => facadeModuleId?.startsWith(STORY))
  return Object.fromEntries(
    told.map((chunk) => {
      const files = new Set([chunk, ...talking].flatMap((one) => [...needed(one)]))
      return [chunk.facadeModuleId?.slice(STORY.length), [...files].filter((file) => !already.has(file))]
    }),
  )
}

/** A script for the page: starts loading what the story in the address needs. */
export const loadEarly = (loads: Loads): string =>
  `{const m=/^#\\/talk\\/([\\w-]+)/.exec(location.hash),f=new Map(${JSON.stringify(Object.entries(loads)).replace(/</g, '\\u003c')});` +
  `for(const h of m&&f.get(m[1])||[]){const l=document.createElement('link'),c=h.endsWith('.css');` +
  `l.rel=c?'preload':'modulepreload';if(c)l.as='style';else l.crossOrigin='';l.href='./'+h;document.head.append(l)}}`
