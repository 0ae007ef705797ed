// What the terminal shows while stories are explored: one line that is overwritten, and the problems of random runs where walking
// all of them takes long. A pipe or a file gets neither.

import type { ExploreSetup } from '../../build/explore-process/explore-story.ts'
import type { JudgedProblem } from '../../explore/rule.ts'

/** A walk that ends sooner than this makes the early answer superfluous, so it is held back for so long. */
const EARLY_AFTER_MS = 6000

export interface ProgressDisplay extends Pick<ExploreSetup, 'onEarly' | 'onProgress'> {
  readonly done: () => void
}

/** @param show problems of one story, as text */
export function watching(
  { stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>,
  show: (problems: readonly JudgedProblem[]) => string,
): ProgressDisplay {
  const states = new Map<string, number>()
  const early: NodeJS.Timeout[] = []
  const clear = () => stderr.isTTY && stderr.write('\r\x1b[K')
  return {
    onProgress({ file }, count) {
      if (!stderr.isTTY) return
      states.set(file.id, count)
      const line = [...states].map(([id, seen]) => `${id} ${seen.toLocaleString('en-GB')}`).join(', ')
      stderr.write(`\r\x1b[K${`Walking: ${line} states`.slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    onEarly({ file }, { findings, problems }) {
      const tell = () => {
        clear()
        const runs = 'runs' in findings.counted ? findings.counted.runs.toLocaleString('en-GB') : 'some'
        stdout.write(`${file.id}: a first look, from ${runs} random runs; every run is still being walked.\n`)
        stdout.write(`${problems.length === 0 ? 'No problem in these.' : show(problems)}\n\n`)
      }
      early.push(setTimeout(tell, EARLY_AFTER_MS))
    },
    done() {
      for (const timer of early) clearTimeout(timer)
      clear()
    },
  }
}
