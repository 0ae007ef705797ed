// Vite plugin: `virtual:workbench`, which starts the worker of the workbench, and in that worker `virtual:house`, what it knows of the
// house. The worker is a classic script, since Firefox 98 has no worker that is a module.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { writeProblem } from '../../model/result.ts'
import { BRITISH_LICENCE, BRITISH_WORDS } from './dictionary-file.ts'
import { readHouse } from './house-data.ts'
import { asModule } from './module-text.ts'

const WORKBENCH = 'virtual:workbench'
const HOUSE = 'virtual:house'
const resolved = (id: string): string => `\0${id}`

/** @param inline whether the worker is part of the page's script, for a page that has no file beside it */
export function workbench(root: string, inline = false): Plugin {
  let inDevelopment = false
  return {
    name: 'alongside:workbench',
    config: (): UserConfig => ({
      worker: {
        format: 'iife',
        plugins: () => [...workerPlugins(root)],
        // By this name the offline copy and the packages know it.
        rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
      },
    }),
    configResolved({ command }) {
      inDevelopment = command === 'serve'
    },
    resolveId: (id) => (id === WORKBENCH ? resolved(id) : undefined),
    generateBundle() {
      // The licence of the dictionary goes where the dictionary goes.
      if (!inline)
        this.emitFile({
          type: 'asset',
          fileName: 'assets/workbench-dictionary-licence.txt',
          source: readFileSync(BRITISH_LICENCE, 'utf8'),
        })
    },
    async load(id) {
      if (id !== resolved(WORKBENCH)) return undefined
      if (inDevelopment) return startingText(await bundled(root))
      return startingFile(`${workerFile(root)}${inline ? '?worker&inline' : '?worker'}`)
    },
  }
}

const workerFile = (root: string): string =>
  join(root, 'src/studio/build/workbench/workbench-worker.ts').replaceAll('\\', '/')

const startingFile = (file: string): string =>
  `import Workbench from ${JSON.stringify(file)}\nexport const startWorkbench = () => new Workbench()\n`

const startingText = (script: string): string =>
  `const script = URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' }))
export const startWorkbench = () => new Worker(script)
`

/**
 * In development too the worker is one script: served part by part, Ink's parts would come in an order in which they cannot start.
 * A change of the worker's own code shows when the dev server is started again.
 */
async function bundled(root: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root: join(root, 'src'),
    logLevel: 'error',
    publicDir: false,
    plugins: [...workerPlugins(root)],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      // With the dictionary in it: there is no file beside a script that is only text.
      assetsInlineLimit: () => true,
      rolldownOptions: { input: workerFile(root), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}

const workerPlugins = (root: string): readonly Plugin[] => [houseModule(root), oneInk(), withoutRequire()]

function houseModule(root: string): Plugin {
  return {
    name: 'alongside:house',
    resolveId: (id) => (id === HOUSE ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(HOUSE)) return undefined
      const house = readHouse(root)
      if (!house.ok) this.error(house.problem.map(writeProblem).join('\n'))
      const british = JSON.stringify(`${BRITISH_WORDS.replaceAll('\\', '/')}?url`)
      return `export { default as britishWords } from ${british}\n${asModule({ house: house.value })}`
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
