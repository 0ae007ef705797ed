// Statements on their way: sent in batches, kept while the network is away, sent again as they were. What an LRS refuses
// for good is put aside one by one, so that it does not hold up the others.

import { ok, type Result } from '../../model/result.ts'
import { isOfRun, type Which } from './delete-elsewhere.ts'
import { isPassing, type Lrs } from './lrs.ts'
import type { Setup, Statement, StatementDraft } from './statements.ts'
import type { TextStore } from './texts.ts'

export interface Outbox {
  /** Takes up what an earlier visit could not send; nothing where the text cannot be read. */
  readonly restore: (text: string | undefined) => void
  readonly put: (said: readonly StatementDraft[]) => void
  /** Sends everything that is not on its way already. Fails where something has to wait. */
  readonly send: () => Promise<Result<void>>
  /** What tells of runs that were deleted is not sent any more, but for what is on its way. */
  readonly forget: (which: Which) => void
  readonly waiting: () => number
  /** How many an LRS refused for good. */
  readonly refused: () => number
}

const BATCH = 25
/** Characters that are kept for the next visit; the oldest go first. */
const MOST_KEPT = 500_000

export interface OutboxNeeds {
  /** Undefined while there is nobody to send to: then everything waits. */
  readonly session: () => { readonly lrs: Lrs; readonly setup: Setup } | undefined
  readonly statementOf: (setup: Setup, said: StatementDraft) => Statement
  readonly store: Pick<TextStore, 'write'>
  /** Whether a statement may still be sent in another session. */
  readonly lasts: (said: StatementDraft) => boolean
  readonly taken?: (said: StatementDraft) => void
}

export function createOutbox({ session, statementOf, store, lasts, taken }: OutboxNeeds): Outbox {
  let waiting: readonly StatementDraft[] = []
  const onTheWay = new Set<string>()
  let refused = 0

  function keep(): void {
    let lasting = waiting.filter(lasts)
    let text = JSON.stringify(lasting)
    while (text.length > MOST_KEPT) {
      lasting = lasting.slice(Math.ceil(lasting.length / 10))
      text = JSON.stringify(lasting)
    }
    store.write(text)
  }

  function gone(batch: readonly StatementDraft[]): void {
    const ids = new Set(batch.map(({ id }) => id))
    waiting = waiting.filter(({ id }) => !ids.has(id))
    keep()
  }

  async function sendBatch(batch: readonly StatementDraft[]): Promise<Result<void>> {
    const now = session()
    if (!now) return ok(undefined)
    const sent = await now.lrs.send(batch.map((said) => statementOf(now.setup, said)))
    if (sent.ok) {
      gone(batch)
      for (const said of batch) taken?.(said)
      return sent
    }
    if (isPassing(sent.problem)) return sent
    if (batch.length > 1) {
      for (const said of batch) {
        const alone = await sendBatch([said])
        if (!alone.ok) return alone
      }
      return ok(undefined)
    }
    gone(batch)
    // A statement of this id is there: it had arrived from a page that went before it heard so.
    if (sent.problem.code === 'lms/lrs-conflict') for (const said of batch) taken?.(said)
    else refused++
    return ok(undefined)
  }

  return {
    restore(text) {
      const known = new Set(waiting.map(({ id }) => id))
      waiting = [...readSaid(text).filter(({ id }) => !known.has(id)), ...waiting]
    },
    put(said) {
      if (said.length === 0) return
      waiting = [...waiting, ...said]
      keep()
    },
    async send() {
      const fresh = waiting.filter(({ id }) => !onTheWay.has(id))
      let result: Result<void> = ok(undefined)
      // All are taken at once, so that nothing asked meanwhile sends one twice.
      for (const { id } of fresh) onTheWay.add(id)
      for (let start = 0; start < fresh.length && result.ok; start += BATCH) {
        result = await sendBatch(fresh.slice(start, start + BATCH))
      }
      for (const { id } of fresh) onTheWay.delete(id)
      return result
    },
    forget(which) {
      const left = waiting.filter((said) => said.verb !== 'answered' || !isOfRun(said, which))
      if (left.length === waiting.length) return
      waiting = left
      keep()
    },
    waiting: () => waiting.length,
    refused: () => refused,
  }
}

function readSaid(text: string | undefined): readonly StatementDraft[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(data)) return []
    return data.filter(
      (one): one is StatementDraft =>
        typeof one === 'object' && one !== null && 'id' in one && 'verb' in one && 'at' in one,
    )
  } catch {
    return []
  }
}
