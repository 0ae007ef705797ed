// Explores a story each time it is saved in development, in a process of its own, and sends the open page its problems: first
// those of some random runs, then those of all runs. A newer save cancels the exploration of an older one.

import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Exploration } from '../explore/exploration.ts'
import { AUDIT, type AuditMessage } from './audit-message.ts'
import { diskCache } from './explore-process/explore-cache.ts'
import { exploreStories } from './explore-process/explore-stories.ts'
import { houseSubject } from './explore-process/subject.ts'
import type { InkProcess } from './ink-process.ts'
import { readLearning } from './learning-files.ts'

/** Limit for walking one story; the author goes on writing meanwhile. */
const SECONDS = 90
const MEMORY_MB = 4096

export interface Audits {
  readonly begin: (story: string) => void
  /** Sends the last results again, for a page that was opened since. */
  readonly repeat: () => void
}

export function createAudits(
  server: Pick<ViteDevServer, 'ws' | 'config'>,
  root: string,
  ids: () => readonly string[],
  ink: InkProcess,
): Audits {
  const last = new Map<string, AuditMessage>()
  const under = new Map<string, AbortController>()
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
    const [result] = await exploreStories(
      [houseSubject(root, story)],
      beside.map((id) => houseSubject(root, id)),
      {
        ink,
        learning: readLearning(root),
        cache: diskCache(join(root, '.cache/explore')),
        effort: { seconds: SECONDS, memory: MEMORY_MB, early: true },
        jobs: 1,
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

  return {
    begin(story) {
      under.get(story)?.abort()
      const mine = new AbortController()
      under.set(story, mine)
      audit(story, mine).catch((cause) => {
        if (!mine.signal.aborted) server.config.logger.error(String(cause))
      })
    },
    repeat() {
      for (const message of last.values()) server.ws.send(AUDIT, message)
    },
  }
}
