// Vite plugin: stories/ as modules. `virtual:stories` is the shelf, `virtual:story/<id>` one compiled story in
// a chunk of its own. In development a saved file reaches the open page, and a mistake its overlay.

import { join, relative, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type Problem, type Result, writeProblem } from '../core/result.ts'
import { type BuiltStory, buildStory, storyIds } from './story-files.ts'

const SHELF = 'virtual:stories'
const STORY = 'virtual:story/'
const resolved = (id: string) => `\0${id}`

export function stories(root: string): Plugin {
  const built = new Map<string, Promise<Result<BuiltStory, readonly Problem[]>>>()
  const build = (id: string) => {
    const known = built.get(id) ?? buildStory(root, id)
    built.set(id, known)
    return known
  }
  let strict = false

  return {
    name: 'alongside:stories',
    configResolved(config) {
      strict = config.command === 'build'
    },
    buildStart() {
      if (strict) built.clear()
    },
    resolveId: (id) => (id === SHELF || id.startsWith(STORY) ? resolved(id) : undefined),
    async load(id) {
      if (id === resolved(SHELF)) {
        const all = await Promise.all(storyIds(root).map(build))
        const problems = all.flatMap((one) => (one.ok ? [] : one.problem))
        if (problems.length > 0 && strict) this.error(problems.map(writeProblem).join('\n'))
        const shelf = all
          .flatMap((one) => (one.ok ? [one.value.about] : []))
          .sort((a, b) => a.order - b.order)
        return shelfModule(shelf)
      }
      if (!id.startsWith(resolved(STORY))) return undefined
      const story = await build(id.slice(resolved(STORY).length))
      if (!story.ok) this.error(story.problem.map(writeProblem).join('\n'))
      return `export const story = ${parsed(story.value.compiled)}`
    },
    configureServer(server) {
      server.watcher.add(join(root, 'stories'))
      const changed = (path: string) => {
        if (isStoryFile(root, path)) built.clear()
        if (isStoryFile(root, path)) reload(server)
      }
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed)
    },
  }
}

function shelfModule(shelf: readonly BuiltStory['about'][]): string {
  const loaders = shelf.map(
    ({ id }) => `${JSON.stringify(id)}: () => import('${STORY}${id}').then(({ story }) => story),`,
  )
  return `export const shelf = ${parsed(shelf)}
export const loadStory = {
${loaders.join('\n')}
}
export function onStoryChanged(listener) {
  import.meta.hot?.on('alongside:story', listener)
}`
}

/** A JSON text inside a JavaScript string: browsers parse it faster than the same object written as code. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

function isStoryFile(root: string, path: string): boolean {
  const [folder] = relative(root, path).split(sep)
  return folder === 'stories' && /\.(ink|yaml)$/.test(path)
}

function reload(server: ViteDevServer): void {
  for (const module of server.environments.client.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith(resolved('virtual:stor')))
      server.environments.client.moduleGraph.invalidateModule(module)
  }
  server.ws.send({ type: 'full-reload' })
}
