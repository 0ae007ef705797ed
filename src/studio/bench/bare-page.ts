// Builds the page that ours is compared with: the smallest one that can tell the same compiled story with inkjs. Any page with this
// story costs at least as much on this machine at this moment; what ours costs beyond it is our own. Its source is in bare/.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { asModule } from '../build/module-text.ts'

export interface BarePage {
  readonly folder: string
  readonly dispose: () => void
}

const SOURCE = join(import.meta.dirname, 'bare')

export async function buildBarePage({ ink }: CompiledStory): Promise<BarePage> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bare-'))
  const dispose = () => rmSync(folder, { recursive: true, force: true })
  // The folder is removed where somebody stops the bench, too.
  process.once('exit', dispose)
  try {
    await build({
      configFile: false,
      root: SOURCE,
      base: './',
      logLevel: 'warn',
      publicDir: false,
      plugins: [
        { name: 'bare:story', load: (id) => (id === join(SOURCE, 'story.ts') ? asModule({ ink }) : null) },
      ],
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    })
    return { folder, dispose }
  } catch (cause) {
    dispose()
    throw cause
  }
}
