// One document of state in an LRS, with two writers in mind. Some LRSs (xAPI 2.0, ADL_LRS) replace a document only for who
// names the version it was made from; others know no versions. Either way nothing is written over what was not read, but by a
// page that closes while a write of its own is on the way.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Condition, Lrs } from './lrs.ts'
import type { Json } from './statements.ts'

export interface StateDocument {
  /** Undefined where there is none. */
  readonly read: () => Promise<Result<Json | undefined>>
  /**
   * Fails with `lms/state-changed` where somebody else has written since it was read: read again, merge, write again.
   * @param leaving the page is going this instant: one request, and nothing can be asked first
   */
  readonly write: (document: Json, leaving?: boolean) => Promise<Result<void>>
}

export const isChanged = ({ code }: Problem): boolean => code === 'lms/state-changed'

export function stateDocument(lrs: Lrs, id: string): StateDocument {
  /** As it was read or written last; undefined where there was none. */
  let known: Json | undefined
  /** Of what is known; an answer to a PUT brings none, so it has to be asked for. */
  let etag: string | undefined
  /** Some LRSs let no page of another origin send a condition, or show it an ETag. */
  let conditions: 'etag' | 'star' | 'none' = 'etag'
  /** Of our own, on their way. */
  let writing = 0
  /** False once a document came without one. */
  let givesEtags = true

  async function look(): Promise<Result<Json | undefined>> {
    const found = await lrs.state(id)
    if (!found.ok) return found
    const { document } = found.value
    etag = found.value.etag
    if (document !== undefined) givesEtags = etag !== undefined
    return ok(document)
  }

  /**
   * A page that is going has no time to ask which version is there now. Where its own last write is still on the way, or its
   * ETag not known yet, whatever is there was written by it a moment ago.
   */
  function conditionNow(leaving: boolean): Condition {
    if (conditions === 'none') return {}
    if (known === undefined && writing === 0) return { 'if-none-match': '*' }
    if (etag !== undefined && writing === 0) return { 'if-match': etag }
    return conditions === 'star' || leaving ? { 'if-match': '*' } : {}
  }

  async function put(document: Json): Promise<Result<void>> {
    const condition = conditionNow(false)
    const isConditional = Object.keys(condition).length > 0
    const answer = await lrs.keepState(id, document, condition)
    if (answer.ok) return answer
    if (isConflict(answer.problem)) {
      if (isConditional || conditions !== 'etag') {
        // What was taken for a condition that is forbidden was the network.
        if (conditions === 'none') conditions = 'etag'
        return fail(changed)
      }
      // It wants a version, and shows none: what is there was read just now.
      conditions = 'star'
      return lrs.keepState(id, document, conditionNow(false))
    }
    const isUnreached = answer.problem.code === 'lms/lrs-unreached'
    return isConditional && isUnreached ? putUnconditionally(document, condition, answer) : answer
  }

  /** It did not arrive: the network, or a browser whose question whether a condition may be sent was refused. */
  async function putUnconditionally(
    document: Json,
    condition: Condition,
    unreached: Result<void>,
  ): Promise<Result<void>> {
    const found = await lrs.state(id)
    if (!found.ok) return unreached
    if (!isAlike(found.value.document, known)) return fail(changed)
    const again = await lrs.keepState(id, document, condition)
    if (again.ok || again.problem.code !== 'lms/lrs-unreached') {
      return again.ok || !isConflict(again.problem) ? again : fail(changed)
    }
    const plain = await lrs.keepState(id, document, {})
    if (plain.ok) conditions = 'none'
    return plain
  }

  return {
    async read() {
      const found = await look()
      if (found.ok) known = found.value
      return found
    },
    async write(document, leaving = false) {
      if (etag === undefined && known !== undefined && !leaving) {
        const found = await look()
        if (!found.ok) return found
        if (!isAlike(found.value, known)) return fail(changed)
      }
      const on = leaving ? lrs.keepState(id, document, conditionNow(true)) : put(document)
      writing += 1
      const written = await on
      writing -= 1
      if (!written.ok) return written
      known = document
      etag = undefined
      // So that a page that closes in the next moment can still name it.
      if (!leaving && givesEtags && conditions === 'etag') {
        const found = await look()
        if (found.ok && !isAlike(found.value, document)) etag = undefined
      }
      return written
    },
  }
}

const isConflict = ({ code }: Problem): boolean => code === 'lms/lrs-conflict'

const changed: Problem = {
  code: 'lms/state-changed',
  message: 'Unexpected state in the LRS, expected the one that was read last',
}

/** The same whatever order its fields stand in, which an LRS may change. */
const isAlike = (one: Json | undefined, other: Json | undefined): boolean => inOrder(one) === inOrder(other)

function inOrder(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? ''
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(fields.map(([name, field]) => [name, inOrder(field)]))
}
