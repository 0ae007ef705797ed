// Vite plugin: the service worker of the built site, with the list of what it keeps from the start, and the list of all other files by
// story, for the worker and for the page. Runs after every other plugin that writes into the build. Does nothing in development,
// where nothing should be cached.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { BUILD_FILES, type BuildFiles } from '../../app/offline/parts.ts'
import { buildTarget, oldestBrowsers } from './browsers/oldest.ts'
import { onlyFor, usedBy } from './packages/site-files.ts'
import { SANDBOXED } from './sandboxed/sandboxed-plugin.ts'
import { releasedIds } from './story-files.ts'

const NAME = 'service-worker.js'
/** Files with the hash of their content in their name: they need no revision. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/
/** Fetched from the network where there is one: an employer's lists, what a device takes to install the page, and a licence. */
const NEVER_KEPT = /^(support\.json|stories\.json|icon-\d+\.png|assets\/workbench-dictionary-licence\.txt)$/
/** Screens that are there without a network from the start, beside the program itself: the way to a story. */
const SHELL = /\/(home-screen|before-screen|settings-screen|keep-offline|later)\.tsx?$/
const SHELL_STYLES = /^assets\/dress-[\w-]+\.css$/
/** What an LMS needs, and so never this site. */
const FOR_AN_LMS = /^assets\/launched-[\w-]+\.(js|css)$/
/** What no story needs to be played alone, or to be looked back on: kept once it was fetched, or when everything is. */
const NOT_OF_A_STORY = /^assets\/(group|phaser-stage|get-screen)-[\w-]+\.(js|css)$/
/** The screen on which a story is written, its workbench and its dictionary. */
const OF_AUTHORS =
  /^assets\/((author-screen|author-guide|workbench-worker)-[\w-]+\.(js|css)|\w+\.trie-[\w-]+\.gz)$/

type Files = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

export function offline(root: string): Plugin {
  return {
    name: 'alongside:offline',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = filesOf(bundle)
      const known = buildFiles(root, files)
      const parts = new Set(known.parts)
      const list = JSON.stringify(known)
      const shell = files
        .filter(({ fileName }) => !parts.has(fileName))
        .map((file) => ({
          url: file.fileName,
          revision: HASHED.test(file.fileName) ? null : revisionOf(contentOf(file)),
        }))
      this.emitFile({ type: 'asset', fileName: BUILD_FILES, source: list })
      const kept = { shell: [...shell, { url: BUILD_FILES, revision: revisionOf(list) }], build: known }
      this.emitFile({ type: 'asset', fileName: NAME, source: await worker(root, kept) })
    },
  }
}

const filesOf = (bundle: Rolldown.OutputBundle): Files =>
  Object.values(bundle)
    .filter(
      ({ fileName }) => !fileName.startsWith('.') && !NEVER_KEPT.test(fileName) && !FOR_AN_LMS.test(fileName),
    )
    // A page in a sandbox has no worker.
    .filter(({ fileName }) => !SANDBOXED.test(fileName))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))

function buildFiles(root: string, files: Files): BuildFiles {
  const shell = shellOf(files)
  const parts = files.map(({ fileName }) => fileName).filter((name) => HASHED.test(name) && !shell.has(name))
  const sources = new Map(files.map((file) => [file.fileName, sourceOf(file)]))
  const authors = parts.filter((name) => OF_AUTHORS.test(name) || isGuidePicture(sources.get(name)))
  const isOfAuthors = new Set(authors)
  const alone = parts.filter((name) => !NOT_OF_A_STORY.test(name) && !isOfAuthors.has(name))
  const stories = releasedIds(root).map((id) => {
    const needed = onlyFor(alone, sources, [id], usedBy(root, [id]))
    return [id, needed.filter((name) => !isPlan(sources.get(name)))] as const
  })
  const isAsked = new Set(parts.filter((name) => !isOfAuthors.has(name) && !name.endsWith('.mp3')))
  const bytes = files
    .filter(({ fileName }) => isAsked.has(fileName))
    .reduce((sum, file) => sum + weightOf(file), 0)
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? ''
  return { entry, parts, authors, stories: Object.fromEntries(stories), bytes }
}

/** The program and the way to a story, each with all that it cannot start without, and what the page wears. */
function shellOf(files: Files): ReadonlySet<string> {
  const chunks = new Map(
    files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk] as const),
  )
  const shell = new Set(
    files
      .map(({ fileName }) => fileName)
      .filter((name) => SHELL_STYLES.test(name) || name.endsWith('.woff2') || name.endsWith('.svg')),
  )
  const add = (name: string): void => {
    const chunk = chunks.get(name)
    if (!chunk || shell.has(name)) return
    shell.add(name)
    for (const css of chunk.viteMetadata?.importedCss ?? []) shell.add(css)
    for (const imported of chunk.imports) add(imported)
  }
  for (const chunk of chunks.values()) {
    if (chunk.isEntry || SHELL.test(chunk.facadeModuleId ?? '')) add(chunk.fileName)
  }
  return shell
}

/** As in Vite's list of sources. */
const sourceOf = (file: Files[number]): string =>
  (file.type === 'chunk' ? (file.facadeModuleId ?? '') : (file.originalFileNames[0] ?? '')).replace(/^\0/, '')

const isPlan = (source = ''): boolean => source.startsWith('virtual:plan/')

/** Of the guide for authors. */
const isGuidePicture = (source = ''): boolean => /(^|\/)stories\/pictures\//.test(source)

const contentOf = (file: Files[number]): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source

const weightOf = (file: Files[number]): number =>
  /\.(ogg|png|woff2)$/.test(file.fileName) ? contentOf(file).length : gzipSync(contentOf(file)).length

const revisionOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

async function worker(root: string, files: object): Promise<string> {
  const built = (await build({
    configFile: false,
    root: join(root, 'src/app/offline'),
    logLevel: 'error',
    publicDir: false,
    define: {
      __FILES__: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: buildTarget(oldestBrowsers(root)),
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/app/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: NAME },
      },
    },
  })) as Rolldown.RolldownOutput
  const [script] = built.output
  return script.code
}
