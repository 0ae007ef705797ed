// Sends the statements of a thousand runs to a learning record store: how fast that goes, how often they had to be sent again, and
// whether one was lost. The store is a small server in this process that says now and then that it is busy; they are sent by the
// same code as from learners' pages.

import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNotebook } from '../../app/lms/diagnostics.ts'
import { createLrs } from '../../app/lms/lrs.ts'
import { createOutbox } from '../../app/lms/outbox.ts'
import { decisionOf } from '../../app/lms/progress.ts'
import { type Setup, saidOfDecision, statementOf } from '../../app/lms/statements.ts'
import type { Beat } from '../../model/beat.ts'
import { replay } from '../../model/replay.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { playable } from '../../model/story/playable.ts'
import { longRun } from './replay.ts'

export interface LrsTiming {
  readonly runs: number
  readonly statements: number
  readonly seconds: number
  /** Batches that the store was too busy for, sent again. */
  readonly retries: number
  /** Statements that the store does not have in the end. */
  readonly lost: number
  /** Statements that came more than once under the same id, as a store is to expect. */
  readonly twice: number
}

/** Learners whose pages send at the same moment. */
const AT_ONCE = 20
/** Each request whose number is a multiple of this is answered with 503, busy. */
const BUSY_EVERY = 17

/** @throws where the story cannot be told */
export async function sendRuns(compiled: CompiledStory, runs: number): Promise<LrsTiming> {
  const story = playable(compiled)
  const replayed = story.ok ? replay(story.value, longRun(compiled)) : story
  if (!replayed.ok) throw new Error(replayed.problem.message)
  const store = await aStore()
  let retries = 0
  let sent = 0
  const from = performance.now()
  try {
    let next = 0
    const learner = async () => {
      for (let number = next++; number < runs; number = next++) {
        const done = await sendOne(store.address, replayed.value.beats, number)
        sent += done.statements
        retries += done.retries
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, learner))
    const seconds = (performance.now() - from) / 1000
    return { runs, statements: sent, seconds, retries, lost: sent - store.kept(), twice: store.twice() }
  } finally {
    await store.close()
  }
}

/** Sends a run as a page does: each decision when it is made. */
async function sendOne(
  endpoint: string,
  beats: readonly Beat[],
  number: number,
): Promise<{ readonly statements: number; readonly retries: number }> {
  const setup: Setup = {
    actor: { account: { homePage: 'https://lms.example', name: `learner-${number}` } },
    registration: randomUUID(),
    activity: 'https://alongside.example/xapi/alongside',
    name: 'Alongside',
    iri: 'https://alongside.example/xapi',
    version: '1',
    isCmi5: true,
    tellEffects: false,
  }
  const lrs = createLrs({
    endpoint,
    authorization: 'Basic bench',
    activity: setup.activity,
    actor: setup.actor,
    fetch,
    notebook: createNotebook('cmi5', Date.now),
  })
  const outbox = createOutbox({
    session: () => ({ lrs, setup }),
    statementOf,
    store: { write: () => undefined },
    lasts: () => true,
  })
  let [statements, retries] = [0, 0]
  for (const beat of beats.slice(1)) {
    const decision = decisionOf({ id: 'tyler', title: 'The new one' }, beats.slice(0, beat.number + 1), AT)
    if (!decision) continue
    outbox.put([saidOfDecision(setup, decision, randomUUID())])
    statements++
    while (!(await outbox.send()).ok) retries++
  }
  return { statements, retries }
}

/** The time at which each decision was made; any will do. */
const AT = 1_764_000_000_000

async function aStore() {
  const ids = new Set<string>()
  let [requests, again] = [0, 0]
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      requests++
      if (requests % BUSY_EVERY === 0) {
        // Half of the busy answers come after it has stored the statements, so the same ids come again.
        if (requests % (2 * BUSY_EVERY) === 0) take(parts)
        response.writeHead(503).end()
        return
      }
      take(parts)
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
    })
  })
  function take(parts: readonly Buffer[]): void {
    for (const { id } of JSON.parse(Buffer.concat(parts).toString()) as readonly { readonly id: string }[]) {
      if (ids.has(id)) again++
      ids.add(id)
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    kept: () => ids.size,
    twice: () => again,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
