// Vite plugin: `virtual:learning`, the evidence catalogue and the vocabulary of moves as data, and `virtual:glossary`, the words of the
// work. In development a saved file reloads the page, which comes back at the same point of its run.

import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { overdue } from '../../model/evidence/catalogue.ts'
import { overdueTerms } from '../../model/evidence/term.ts'
import { writeProblem } from '../../model/result.ts'
import { overlayOf } from './dev-overlay.ts'
import { readLearning, readPractised } from './learning-files.ts'
import { asModule } from './module-text.ts'
import { releasedIds, storyIds } from './story-files.ts'

const LEARNING = 'virtual:learning'
const GLOSSARY = 'virtual:glossary'
const resolved = (id: string): string => `\0${id}`

export function learning(root: string): Plugin {
  let release = false
  return {
    name: 'alongside:learning',
    configResolved({ command }) {
      release = command === 'build'
    },
    resolveId: (id) => (id === LEARNING || id === GLOSSARY ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(LEARNING) && id !== resolved(GLOSSARY)) return undefined
      const read = readLearning(root)
      if (!read.ok) this.error(read.problem.map(writeProblem).join('\n'))
      const { catalogue, moves, glossary } = read.value
      const shown = release ? releasedIds(root) : storyIds(root)
      const today = new Date().toISOString().slice(0, 10)
      if (id === resolved(GLOSSARY)) {
        for (const { id: term, review_by } of overdueTerms(glossary, today)) {
          this.warn(`The term ${term} of stories/glossary.yaml was to be looked at again by ${review_by}`)
        }
        const inStories = Object.fromEntries(
          Object.entries(glossary.inStories).filter(([story]) => shown.includes(story)),
        )
        return asModule({ ...glossary, inStories })
      }
      for (const { id: entry, review_by } of overdue(catalogue, today)) {
        this.warn(`The entry ${entry} of stories/evidence was to be looked at again by ${review_by}`)
      }
      return asModule({
        catalogue,
        moves,
        practised: readPractised(root, 'evidence', shown),
        seen: readPractised(root, 'see', shown),
      })
    },
    configureServer(server) {
      const changed = (path: string) => {
        if (!isLearningFile(root, path)) return
        const read = readLearning(root)
        if (!read.ok) return server.ws.send(overlayOf(read.problem, root))
        const { moduleGraph } = server.environments.client
        for (const id of [LEARNING, GLOSSARY]) {
          const module = moduleGraph.getModuleById(resolved(id))
          if (module) moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      }
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed)
    },
  }
}

const isLearningFile = (root: string, path: string): boolean =>
  /^stories\/(evidence\/.*|moves|glossary)\.yaml$/.test(relative(root, path).split(sep).join('/'))
