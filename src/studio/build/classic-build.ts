// The program as one classic script and its styles, for pages that cannot load modules. Callers change what goes into it with
// plugins of their own.

import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { buildTarget, oldestBrowsers } from './browsers/oldest.ts'

export interface ClassicBuild {
  readonly script: string
  readonly styles: string
}

/** @throws where the build fails, or makes more than one script, or a file beside it */
export async function classicBuild(root: string, plugins: readonly Plugin[]): Promise<ClassicBuild> {
  // Vite keeps a NODE_ENV that is set already, and so would build for development under a test runner.
  process.env.NODE_ENV = 'production'
  const built = (await build({
    configFile: false,
    root: join(root, 'src'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: {
      write: false,
      target: buildTarget(oldestBrowsers(root)),
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const chunks = built.output.filter((file) => file.type === 'chunk')
  const [script, ...others] = chunks
  if (!script || others.length > 0) throw new Error(`Unexpected ${chunks.length} scripts, expected one`)
  const assets = built.output.filter((file) => file.type === 'asset')
  const styles = assets
    .filter(({ fileName }) => fileName.endsWith('.css'))
    .map(({ source }) => textOf(source))
  // The page brings the icon of the browser's tab itself, so that file is expected and not used.
  const stray = assets
    .map(({ fileName }) => fileName)
    .filter((name) => !/\.(css|html)$/.test(name) && !/\/mark-[\w-]+\.svg$/.test(name))
  if (stray.length > 0) throw new Error(`Unexpected files beside the one: ${stray.join(', ')}`)
  // The first sheet that names layers decides their order, and the sheets arrive here in any order.
  return { script: script.code, styles: `${LAYERS}\n${styles.join('\n')}` }
}

/** As in src/app/style/tokens.css. */
const LAYERS = '@layer tokens, base, parts, screens, wishes;'

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)
