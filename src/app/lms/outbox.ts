// Statements on their way: sent in batches, kept while the network is away, sent again as they were. A batch that an
// LRS refuses for good is sent again one by one, and only what is refused then is dropped.

import { ok, type Result } from '../../model/result.ts'
import { isOfRun, type Which } from './delete-elsewhere.ts'
import { isPassing, type Lrs } from './lrs.ts'
import type { Setup, Statement, StatementDraft } from './statements.ts'
import type { TextStore } from './texts.ts'

export interface Outbox {
  /** Takes up what an earlier visit could not send; nothing where the text cannot be read. */
  readonly restore: (text: string | undefined) => void
  readonly put: (drafts: readonly StatementDraft[]) => void
  /** Sends everything that is not on its way already. Fails where something has to wait. */
  readonly send: () => Promise<Result<void>>
  /** Drops the decisions of runs that were deleted. What is on its way already may still arrive. */
  readonly forget: (which: Which) => void
  readonly waiting: () => number
  /** How many an LRS refused for good. */
  readonly refused: () => number
}

const BATCH = 25
/** Characters that are kept for the next visit; the oldest go first. */
const MOST_KEPT = 500_000

export interface OutboxNeeds {
  /** Undefined while there is no session: then everything waits. */
  readonly session: () => { readonly lrs: Lrs; readonly setup: Setup } | undefined
  readonly statementOf: (setup: Setup, draft: StatementDraft) => Statement
  readonly store: Pick<TextStore, 'write'>
  /** Whether a statement may still be sent in another session. */
  readonly lasts: (draft: StatementDraft) => boolean
  readonly taken?: (draft: StatementDraft) => void
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
    const sent = await now.lrs.send(batch.map((draft) => statementOf(now.setup, draft)))
    if (sent.ok) {
      gone(batch)
      for (const draft of batch) taken?.(draft)
      return sent
    }
    if (isPassing(sent.problem)) return sent
    if (batch.length > 1) {
      for (const draft of batch) {
        const alone = await sendBatch([draft])
        if (!alone.ok) return alone
      }
      return ok(undefined)
    }
    gone(batch)
    // The LRS has a statement with this id: it came from a page that was closed before it got the answer.
    if (sent.problem.code === 'lms/lrs-conflict') for (const draft of batch) taken?.(draft)
    else refused++
    return ok(undefined)
  }

  return {
    restore(text) {
      const known = new Set(waiting.map(({ id }) => id))
      waiting = [...readDrafts(text).filter(({ id }) => !known.has(id)), ...waiting]
    },
    put(drafts) {
      if (drafts.length === 0) return
      waiting = [...waiting, ...drafts]
      keep()
    },
    async send() {
      const fresh = waiting.filter(({ id }) => !onTheWay.has(id))
      let result: Result<void> = ok(undefined)
      // All are marked at once, so that a second call meanwhile sends none of them again.
      for (const { id } of fresh) onTheWay.add(id)
      for (let start = 0; start < fresh.length && result.ok; start += BATCH) {
        result = await sendBatch(fresh.slice(start, start + BATCH))
      }
      for (const { id } of fresh) onTheWay.delete(id)
      return result
    },
    forget(which) {
      const left = waiting.filter((draft) => draft.verb !== 'answered' || !isOfRun(draft, which))
      if (left.length === waiting.length) return
      waiting = left
      keep()
    },
    waiting: () => waiting.length,
    refused: () => refused,
  }
}

function readDrafts(text: string | undefined): readonly StatementDraft[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(data)) return []
    return data.filter(
      (entry): entry is StatementDraft =>
        typeof entry === 'object' && entry !== null && 'id' in entry && 'verb' in entry && 'at' in entry,
    )
  } catch {
    return []
  }
}
