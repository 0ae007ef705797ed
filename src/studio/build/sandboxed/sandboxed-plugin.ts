// Vite plugin: a second build of the program, as one classic script, for a page in a sandbox without an origin of its own. It
// is loaded there and nowhere else, and shares stories and drawings with the first. Has no sounds, which such a page may not
// fetch, and no typefaces; captions stay.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { type ClassicBuild, classicBuild } from '../classic-build.ts'
import { loadingPiecesBy, VIRTUAL } from '../module-text.ts'
import { phaserCore } from '../phaser-core.ts'
import { startScript } from './start-script.ts'

const START = 'start.js'
/** Matches the files of the second build: its script and its styles. */
export const SANDBOXED = /^assets\/sandboxed-[\w-]+\.(js|css)$/

const RESOLVED = `\0${VIRTUAL}`
const PIECE = /^\0virtual:((?:story|opening|plan|art)\/.+)$/

export function sandboxed(root: string): Plugin {
  /** Code of the modules that the first build made of stories and assets, by id, so that the second need not make them again. */
  const modules = new Map<string, string>()
  return {
    name: 'alongside:sandboxed',
    apply: 'build',
    transform(code, id) {
      if (id.startsWith(RESOLVED) && !PIECE.test(id)) modules.set(id, code)
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: `./${START}`, defer: true }, injectTo: 'head' },
    ],
    async generateBundle(_, bundle) {
      const { script, styles } = await secondBuild(root, modules)
      const emit = (ending: string, source: string) => {
        const fileName = `assets/sandboxed-${hashOf(source)}.${ending}`
        this.emitFile({ type: 'asset', fileName, source })
        return fileName
      }
      const files = { script: emit('js', script), style: emit('css', styles), pieces: piecesIn(bundle) }
      this.emitFile({ type: 'asset', fileName: START, source: startScript(files) })
    },
  }
}

/** @throws where a piece has an import or an export, and so could not be loaded as a classic script */
function piecesIn(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const pieces: Record<string, string> = {}
  for (const file of Object.values(bundle)) {
    const name = file.type === 'chunk' && PIECE.exec(file.facadeModuleId ?? '')?.[1]
    if (!name) continue
    if (file.imports.length + file.exports.length > 0)
      throw new Error(`Unexpected import or export in ${file.fileName}, expected a script`)
    pieces[name] = file.fileName
  }
  return pieces
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const secondBuild = (root: string, modules: ReadonlyMap<string, string>): Promise<ClassicBuild> =>
  classicBuild(root, [madeBefore(root, modules), withoutFetching(root), phaserCore()])

function madeBefore(root: string, modules: ReadonlyMap<string, string>): Plugin {
  const fetching = `import { fetchPiece } from ${JSON.stringify(join(root, 'src/app/sandboxed.ts'))}\n`
  return {
    name: 'alongside:made-before',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined
      const code = modules.get(id)
      if (code === undefined) throw new Error(`Unexpected ${id}, expected what the first build used`)
      return fetching + loadingPiecesBy(code, 'fetchPiece')
    },
  }
}

/** By path from the root: what stands in for modules that would only make requests that fail in a sandbox. */
const STAND_INS: ReadonlyMap<string, (code: string) => string> = new Map([
  [
    'src/app/sound/howler-player.ts',
    () => "export const howlerPlayer = () => { throw new Error('No sound in a sandbox') }",
  ],
  // A page without an origin may start no worker, so nobody writes a story in it, nor makes a package.
  [
    'src/app/author/author-screen.tsx',
    () => "export { HomeScreen as AuthorScreen } from '../home/home-screen.tsx'",
  ],
  ['src/app/get/pack-form.tsx', () => 'export const PackForm = () => null'],
  ['src/app/keep-offline.ts', () => 'export const keepOffline = async () => undefined'],
  ['src/app/style/dress.css', (code: string) => code.replace(/@font-face\s*\{[^}]*\}/g, '')],
])

/** @throws where a module that is to be replaced is not part of the build, as when it has another name now */
function withoutFetching(root: string): Plugin {
  const replaced = new Set<string>()
  return {
    name: 'alongside:without-fetching',
    enforce: 'pre',
    load(id) {
      for (const [path, standIn] of STAND_INS) {
        if (id !== join(root, path)) continue
        replaced.add(path)
        return standIn(readFileSync(id, 'utf8'))
      }
      return undefined
    },
    buildEnd(error) {
      const missing = [...STAND_INS.keys()].filter((path) => !replaced.has(path))
      if (!error && missing.length > 0) throw new Error(`Unexpected build without ${missing.join(', ')}`)
    },
  }
}
