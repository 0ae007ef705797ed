// What becomes of a statement that an LRS will not take, one by one.

import { expect, it } from 'vitest'
import type { Lrs } from '../../../src/app/lms/lrs.ts'
import { createOutbox } from '../../../src/app/lms/outbox.ts'
import type { Setup, Statement, StatementDraft } from '../../../src/app/lms/statements.ts'
import { memoryStore } from '../../support/learner.ts'

const said: StatementDraft = { id: 'a', verb: 'completed', at: 1 }

async function sent(code: string) {
  const taken: string[] = []
  const lrs = { send: async () => ({ ok: false, problem: { code, message: 'No.' } }) } as unknown as Lrs
  const outbox = createOutbox({
    session: () => ({ lrs, setup: {} as Setup }),
    statementOf: (_, { id }) => ({ id }) as Statement,
    store: memoryStore(),
    lasts: () => true,
    taken: ({ id }) => taken.push(id),
  })
  outbox.put([said])
  await outbox.send()
  return { taken, refused: outbox.refused(), waiting: outbox.waiting() }
}

it.each([
  ['is there already, from a page that went before it heard so: told', 'lms/lrs-conflict', ['a'], 0, 0],
  ['is refused for good: not told, and put aside', 'lms/lrs-refused', [], 1, 0],
  ['met an LRS that is busy: waits', 'lms/lrs-busy', [], 0, 1],
])('a statement that %s', async (_name, code, taken, refused, waiting) => {
  expect(await sent(code)).toEqual({ taken, refused, waiting })
})
