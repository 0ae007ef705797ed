// Vite plugin: the service worker of the built site, with the list of every file that it caches. Runs after every other plugin that
// writes into the build. Does nothing in development, where nothing should be cached.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { buildTarget, oldestBrowsers } from './browsers/oldest.ts'
import { SANDBOXED } from './sandboxed/sandboxed-plugin.ts'

const NAME = 'service-worker.js'
/** Files with the hash of their content in their name: they need no revision. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/
/** Not in the list: fetched from the network where there is one. */
const OWN = ['support.json']
/** Older forms of typefaces, which no browser with service workers asks for. */
const OLDER = /\.woff$/

export function offline(root: string): Plugin {
  return {
    name: 'alongside:offline',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      this.emitFile({ type: 'asset', fileName: NAME, source: await worker(root, filesOf(bundle)) })
    },
  }
}

const filesOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle)
    .filter(({ fileName }) => !fileName.startsWith('.') && !OWN.includes(fileName) && !OLDER.test(fileName))
    // A page in a sandbox has no worker.
    .filter(({ fileName }) => !SANDBOXED.test(fileName))
    .map((file) => ({ url: file.fileName, revision: HASHED.test(file.fileName) ? null : revisionOf(file) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))

const revisionOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string =>
  createHash('sha256')
    .update(file.type === 'chunk' ? file.code : file.source)
    .digest('hex')
    .slice(0, 16)

async function worker(root: string, files: readonly object[]): Promise<string> {
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
