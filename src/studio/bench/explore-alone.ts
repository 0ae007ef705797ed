// Explores one story in a process of its own and prints as JSON what that took. The process has no other work, so its greatest memory
// is that of this story. Run by explore.ts.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeProblem } from '../../model/result.ts'
import { findingsOf } from '../explore/figures/findings.ts'
import { walk } from '../explore/walk.ts'
import { compile, type Source } from '../ink/compile.ts'
import { forkable } from '../ink/forkable.ts'
import type { Forkable } from '../ink/turn.ts'
import type { ExploreTiming } from './explore.ts'
import { rawTurns } from './explore-raw.ts'
import { exploredStory } from './explore-story.ts'
import { ROOT } from './measured-story.ts'

const [name = '', seconds = '600', rawSeconds = '2'] = process.argv.slice(2)

const read = (file: string) => {
  if (file === 'made-up.ink') return exploredStory(1)
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function explore(): ExploreTiming {
  const source: Source = {
    id: name,
    file: name === 'made-up' ? 'made-up.ink' : `stories/${name}/story.ink`,
    read,
  }
  const compiled = compile(source)
  if (!compiled.ok) throw new Error(compiled.problem.map(writeProblem).join('\n'))
  const raw = rawTurns(compiled.value.story, Number(rawSeconds))
  const { story, spent } = timed(forkable(compiled.value.story, source))
  const began = performance.now()
  const graph = walk(story, { goOn: () => performance.now() - began < Number(seconds) * 1000 })
  const walked = performance.now()
  findingsOf(graph)
  return {
    name,
    states: graph.states,
    turns: graph.turns,
    isWhole: graph.stoppedBy.length === 0,
    walkSeconds: (walked - began) / 1000,
    countSeconds: (performance.now() - walked) / 1000,
    turnMicroseconds: (1000 * spent()) / graph.turns,
    memory: process.resourceUsage().maxRSS * 1024,
    raw,
  }
}

/** The same story, with the milliseconds that its turns took: restoring Ink's state, running it, and reading the result. */
function timed(story: Forkable): { readonly story: Forkable; readonly spent: () => number } {
  let spent = 0
  const turn: Forkable['turn'] = (...args) => {
    const began = performance.now()
    const result = story.turn(...args)
    spent += performance.now() - began
    return result
  }
  return { story: { ...story, turn }, spent: () => spent }
}

console.log(JSON.stringify(explore()))
