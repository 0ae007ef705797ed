// What each story's own address loads besides the program. A new reader gets the opening first and the story and the code that
// tells it after; where a run is saved, which will go on, those come at once. The budget counts all of it.

import type { Rolldown } from 'vite'

/** Files relative to the site, by story: what shows the first options, and what goes on from there. */
export type Loads = Readonly<
  Record<string, { readonly opening: readonly string[]; readonly telling: readonly string[] }>
>

/** Where the build notes them for the budget; in a folder that is never served. */
export const LOADS = '.vite/loads.json'

const STORY = '\0virtual:story/'
const OPENING = '\0virtual:opening/'
/** How the keys of open runs in localStorage begin; see src/app/saves. */
const KEPT = 'alongside:open:'

/**
 * @param talk ends of the paths of modules that are loaded when a talk starts
 * @throws where one of them is in no chunk: it was renamed, and would be neither loaded early nor weighed
 */
export function loadsByStory(chunks: readonly Rolldown.OutputChunk[], talk: readonly string[]): Loads {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = (chunk: Rolldown.OutputChunk, files = new Set<string>()): ReadonlySet<string> => {
    if (files.has(chunk.fileName)) return files
    files.add(chunk.fileName)
    for (const file of chunk.imports) {
      const imported = byFile.get(file)
      if (imported) needed(imported, files)
    }
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css)
    return files
  }
  const already = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => [...needed(chunk)]))
  // By all their modules: a chunk that several parts share has no module of its own to be named by.
  const talking = talk.map((end) => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)))
    if (!found) throw new Error(`Unexpected build without ${end}, expected it in a chunk`)
    return found
  })
  const filesOf = (some: readonly Rolldown.OutputChunk[]) =>
    [...new Set(some.flatMap((chunk) => [...needed(chunk)]))].filter((file) => !already.has(file))
  const startingWith = (start: string) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.startsWith(start))
  return Object.fromEntries(
    startingWith(STORY).map((chunk) => {
      const id = chunk.facadeModuleId?.slice(STORY.length) ?? ''
      const opening = startingWith(OPENING).filter(({ facadeModuleId }) => facadeModuleId === OPENING + id)
      return [id, { opening: filesOf(opening), telling: filesOf([chunk, ...talking]) }]
    }),
  )
}

/** A script for the page, which starts to load the files that the story in the address needs first. */
export function loadEarly(loads: Loads): string {
  const files = JSON.stringify(Object.entries(loads)).replace(/</g, '\\u003c')
  return (
    `{const m=/^#\\/talk\\/([\\w-]+)/.exec(location.hash),f=m&&new Map(${files}).get(m[1]);let k=!1;` +
    `try{k=Object.keys(localStorage).some(n=>n.startsWith('${KEPT}'))}catch{}` +
    `for(const h of f?k?f.telling:f.opening:[]){const l=document.createElement('link'),c=h.endsWith('.css');` +
    `l.rel=c?'preload':'modulepreload';if(c)l.as='style';else l.crossOrigin='';l.href='./'+h;document.head.append(l)}}`
  )
}
