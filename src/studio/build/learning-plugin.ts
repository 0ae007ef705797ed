// Vite plugin: `virtual:learning`, the evidence catalogue and the vocabulary of moves as data. In development a
// saved file reloads the page, which comes back at the same point of its run.

import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { overdue } from '../../model/evidence/catalogue.ts'
import { writeProblem } from '../../model/result.ts'
import { overlayOf } from './dev-overlay.ts'
import { readLearning, readPractised } from './learning-files.ts'
import { asModule } from './module-text.ts'

const LEARNING = 'virtual:learning'
const RESOLVED = `\0${LEARNING}`

export function learning(root: string): Plugin {
  return {
    name: 'alongside:learning',
    resolveId: (id) => (id === LEARNING ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const read = readLearning(root)
      if (!read.ok) this.error(read.problem.map(writeProblem).join('\n'))
      const { catalogue, moves } = read.value
      for (const { id: entry, review_by } of overdue(catalogue, new Date().toISOString().slice(0, 10))) {
        this.warn(`The entry ${entry} of stories/evidence was to be looked at again by ${review_by}`)
      }
      return asModule({ catalogue, moves, practised: readPractised(root), seen: readPractised(root, 'see') })
    },
    configureServer(server) {
      const changed = (path: string) => {
        if (!isLearningFile(root, path)) return
        const read = readLearning(root)
        if (!read.ok) return server.ws.send(overlayOf(read.problem, root))
        const { moduleGraph } = server.environments.client
        const module = moduleGraph.getModuleById(RESOLVED)
        if (module) moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      }
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed)
    },
  }
}

const isLearningFile = (root: string, path: string): boolean =>
  /^stories\/(evidence\/.*|moves)\.yaml$/.test(relative(root, path).split(sep).join('/'))
