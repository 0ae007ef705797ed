// Live reload of stories: compiles a saved file at once and sends it to the open page, which replays the same run on it. A mistake
// is shown over the page, with file, line and remedy, until it is mended.

import { relative, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { writeProblem } from '../../model/result.ts'
import { AUDIT_WANTED } from './audit-message.ts'
import { overlayOf } from './dev-overlay.ts'
import type { Audits } from './story-audit.ts'
import type { BuildResult } from './story-files.ts'

export interface Stories {
  readonly root: string
  readonly ids: () => readonly string[]
  /** The last build of it; builds it where there is none. */
  readonly build: (id: string) => Promise<BuildResult>
  readonly rebuild: (id: string) => Promise<BuildResult>
  readonly isStoryModule: (id: string) => boolean
  readonly audits: Audits
}

export function watchStories(server: ViteDevServer, stories: Stories): void {
  server.watcher.add(`${stories.root}/stories`)
  const waiting = new Set<string>()
  let under = false
  // One after another, so that the page never gets an older story after a newer one; what is saved meanwhile is then taken together,
  // so that a burst of saves costs two builds and not one for each.
  async function takeSaved(): Promise<void> {
    if (under) return
    under = true
    while (waiting.size > 0) {
      const files = [...waiting]
      waiting.clear()
      await onSaved(server, stories, files).catch((error) => server.config.logger.error(error))
    }
    under = false
  }
  const saved = (path: string) => {
    const file = relative(stories.root, path).split(sep).join('/')
    if (!isStoryFile(file)) return
    waiting.add(file)
    void takeSaved()
  }
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, saved)
  // Shows the mistakes to a page that is opened later, too.
  server.ws.on('connection', () => void showProblems(server, stories))
  // Not on connection, since the panel that shows them is loaded later.
  server.ws.on(AUDIT_WANTED, () => stories.audits.repeat())
}

const isStoryFile = (file: string): boolean => /^stories\/.*\.ink$|^stories\/[^/]+\/story\.yaml$/.test(file)

async function onSaved(server: ViteDevServer, stories: Stories, files: readonly string[]): Promise<void> {
  const ids = stories.ids()
  const before = new Map(await Promise.all(ids.map(async (id) => [id, await stories.build(id)] as const)))
  const usersOf = (file: string) => ids.filter((id) => usesFile(id, before.get(id), file))
  const touched = [...new Set(files.flatMap(usersOf))]
  for (const id of touched) stories.audits.stop(id)
  const after = new Map(
    await Promise.all(touched.map(async (id) => [id, await stories.rebuild(id)] as const)),
  )
  forgetModules(server, stories)

  // The page reads the shelf once, when it starts; a card that has changed needs a reload.
  const shelfChanged = touched.some((id) => cardOf(before.get(id)) !== cardOf(after.get(id)))
  const gone = files.some((file) => file.endsWith('.yaml') && usersOf(file).length === 0)
  // Vite would clear its overlay with an update of its own, and the first of those reloads the page.
  if (!(await showProblems(server, stories))) server.ws.send('alongside:mended', {})
  for (const story of after.values()) {
    if (!story.ok) continue
    for (const warning of story.value.warnings) server.config.logger.warn(writeProblem(warning))
    server.ws.send('alongside:story', story.value.compiled)
    stories.audits.begin(story.value.about.id)
  }
  if (gone || (shelfChanged && [...after.values()].every(({ ok }) => ok)))
    server.ws.send({ type: 'full-reload' })
}

/** True of every story that does not compile: which files it includes is not known, so any may mend it. */
function usesFile(id: string, story: BuildResult | undefined, file: string): boolean {
  if (file.startsWith(`stories/${id}/`)) return true
  return !story?.ok || story.value.compiled.files.includes(file)
}

const cardOf = (story: BuildResult | undefined): string =>
  story?.ok ? JSON.stringify(story.value.about) : ''

async function showProblems(server: ViteDevServer, stories: Stories): Promise<boolean> {
  const all = await Promise.all(stories.ids().map(stories.build))
  const problems = all.flatMap((story) => (story.ok ? [] : story.problem))
  if (problems.length === 0) return false
  for (const problem of problems) server.config.logger.error(writeProblem(problem))
  server.ws.send(overlayOf(problems, stories.root))
  return true
}

function forgetModules(server: ViteDevServer, stories: Stories): void {
  const { moduleGraph } = server.environments.client
  for (const module of moduleGraph.idToModuleMap.values()) {
    if (module.id && stories.isStoryModule(module.id)) moduleGraph.invalidateModule(module)
  }
}
