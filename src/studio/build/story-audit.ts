// Explores a story that was saved in development, in a process of its own, and sends the open page its problems: first those of
// some random runs, then those of all runs. It never makes an author wait who saves again: it begins once nothing was saved for a
// moment, builds no story anew, lets every other process go first, and is given up as soon as its story is saved once more.

import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Exploration } from '../explore/exploration.ts'
import { AUDIT, type AuditMessage } from './audit-message.ts'
import { diskCache } from './explore-process/explore-cache.ts'
import type { exploreStories } from './explore-process/explore-stories.ts'
import { houseSubject } from './explore-process/subject.ts'
import type { InkProcess } from './ink-process.ts'
import { readLearning } from './learning-files.ts'
import type { BuildResult } from './story-files.ts'

/** Limit for walking one story; the author goes on writing meanwhile. */
const SECONDS = 90
const MEMORY_MB = 4096
/** Without a save, before a story is explored: who saves while typing seldom stops for as long. */
export const QUIET_MS = 700

export interface Audits {
  /** Explores a story once nothing was saved for a moment. */
  readonly begin: (story: string) => void
  /** Gives up what is explored of a story: it was saved again. */
  readonly stop: (story: string) => void
  /** Sends the last results again, for a page that was opened since. */
  readonly repeat: () => void
}

export interface AuditSetup {
  readonly root: string
  readonly ids: () => readonly string[]
  /** The last build of a story, which the page has as well. */
  readonly build: (id: string) => Promise<BuildResult>
  readonly ink: InkProcess
  readonly explore: typeof exploreStories
}

export function createAudits(
  server: Pick<ViteDevServer, 'ws' | 'config'>,
  { root, ids, build, ink, explore }: AuditSetup,
): Audits {
  const last = new Map<string, AuditMessage>()
  const under = new Map<string, AbortController>()
  /** Saved, and not explored before nothing is saved for a moment. */
  const waiting = new Set<string>()
  let quiet: NodeJS.Timeout | undefined
  const tell = (message: AuditMessage) => {
    last.set(message.story, message)
    server.ws.send(AUDIT, message)
  }

  async function audit(story: string, { signal }: AbortController): Promise<void> {
    const began = Date.now()
    const seconds = () => Math.round((Date.now() - began) / 100) / 10
    const messageOf = (
      { findings, problems }: Pick<Exploration, 'findings' | 'problems'>,
      done: boolean,
    ) => ({
      story,
      kind: findings.complete ? ('exact' as const) : ('sample' as const),
      done,
      problems,
      seconds: seconds(),
      states: findings.states,
    })
    const beside = ids().filter((id) => id !== story)
    const [result] = await explore(
      [houseSubject(root, story)],
      beside.map((id) => houseSubject(root, id)),
      {
        ink,
        built: build,
        learning: readLearning(root),
        cache: diskCache(join(root, '.cache/explore')),
        effort: { seconds: SECONDS, memory: MEMORY_MB, early: true },
        jobs: 1,
        behind: true,
        signal,
        onEarly: (_, early) => {
          if (!signal.aborted) tell(messageOf(early, false))
        },
      },
    )
    if (signal.aborted || !result) return
    if (result.exploration) tell(messageOf(result.exploration, true))
    else tell({ story, kind: 'sample', done: true, problems: result.problems, seconds: seconds(), states: 0 })
  }

  const stop = (story: string): void => {
    waiting.delete(story)
    under.get(story)?.abort()
    under.delete(story)
  }
  function explorePending(): void {
    for (const story of waiting) {
      const mine = new AbortController()
      under.set(story, mine)
      audit(story, mine).catch((cause) => {
        if (!mine.signal.aborted) server.config.logger.error(String(cause))
      })
    }
    waiting.clear()
  }

  return {
    stop,
    begin(story) {
      stop(story)
      waiting.add(story)
      // Anew with each save, of whichever story.
      clearTimeout(quiet)
      quiet = setTimeout(explorePending, QUIET_MS)
      // Nothing to keep a server alive for that is about to stop.
      quiet.unref()
    },
    repeat() {
      for (const message of last.values()) server.ws.send(AUDIT, message)
    },
  }
}
