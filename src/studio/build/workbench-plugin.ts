// Vite plugin: `virtual:workbench`, which starts the worker of the workbench, and `virtual:house`, what that worker knows of the house.
// The worker is a classic script, since Firefox 98 has no worker that is a module.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { writeProblem } from '../../model/result.ts'
import { readHouse } from './house-data.ts'
import { asModule } from './module-text.ts'

const WORKBENCH = 'virtual:workbench'
const HOUSE = 'virtual:house'
const resolved = (id: string): string => `\0${id}`

/** How the worker's file is called in a built site. */
export const WORKBENCH_FILE = /^assets\/workbench-worker-[\w-]+\.js$/

const ofEngine = (part: string): string => `inkjs/engine/${part}`

/** Packages that the worker takes parts of. */
const NEEDED = [
  'automated-readability',
  'fflate',
  'flesch-kincaid',
  ...['ControlCommand', 'JsonSerialisation', 'NativeFunctionCall', 'PushPop', 'SimpleJson'].map(ofEngine),
  ...['Story', 'StoryState', 'Value', 'VariablesState'].map(ofEngine),
  'inkjs/full',
  'preact-render-to-string',
  'syllable',
  'yaml',
]

/** @param inline whether the worker is part of the page's script, for a page that has no file beside it */
export function workbench(root: string, inline = false): Plugin[] {
  const worker = join(root, 'src/studio/build/workbench/workbench-worker.ts')
  const starting: Plugin = {
    name: 'alongside:workbench',
    config: (_, { command }): UserConfig => ({
      // Found late, they would reload the page in development.
      ...(command === 'serve' && { optimizeDeps: { include: [...NEEDED] } }),
      worker: {
        format: 'iife',
        plugins: () => [houseModule(root), oneInk(), withoutRequire()],
        rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
      },
    }),
    resolveId: (id) => (id === WORKBENCH ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(WORKBENCH)) return undefined
      const query = inline ? '?worker&inline' : '?worker'
      return `import Workbench from ${JSON.stringify(worker + query)}\nexport const startWorkbench = () => new Workbench()\n`
    },
  }
  // In a build a worker has plugins of its own; in development it has those of the page.
  return [starting, houseModule(root)]
}

function houseModule(root: string): Plugin {
  return {
    name: 'alongside:house',
    resolveId: (id) => (id === HOUSE ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(HOUSE)) return undefined
      const house = readHouse(root)
      if (!house.ok) this.error(house.problem.map(writeProblem).join('\n'))
      return asModule({ house: house.value })
    },
  }
}

/** Ink's package has its engine three times; in the worker all parts take the one that exploring takes. */
function oneInk(): Plugin {
  const { resolve } = createRequire(import.meta.url)
  const parts: Readonly<Record<string, string>> = {
    inkjs: resolve('inkjs/engine/Story'),
    'inkjs/full': resolve('inkjs/compiler/Compiler'),
  }
  return { name: 'alongside:one-ink', enforce: 'pre', resolveId: (id) => parts[id] }
}

/** The package that counts syllables needs one that is no module where there is no `require`, which a browser never has. */
const withoutRequire = (): Plugin => ({
  name: 'alongside:without-require',
  transform: (code, id) =>
    /\/pluralize\/pluralize\.js$/.test(id)
      ? code.replace("typeof require === 'function' && ", '')
      : undefined,
})
