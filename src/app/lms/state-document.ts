// One document of state in an LRS, with two writers in mind. Some LRSs (xAPI 2.0, ADL_LRS) replace a document only for who
// names the version it was made from; others know no versions. Either way nothing is written over a version that was not read,
// except by a page that closes while a write of its own is on the way.

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
  /** The version of `known`. An answer to a PUT brings none, so it is fetched after each write. */
  let etag: string | undefined
  /** Some LRSs let no page of another origin send a condition, or show it an ETag. */
  let conditions: 'etag' | 'star' | 'none' = 'etag'
  /** How many writes of this page are on their way. */
  let writing = 0
  /** Whether the document that was read last came with an ETag. */
  let givesEtags = true

  async function look(): Promise<Result<Json | undefined>> {
    const current = await lrs.state(id)
    if (!current.ok) return current
    const { document } = current.value
    etag = current.value.etag
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
        // Conditions seemed to be blocked, but this LRS asks for one: what had failed was the network.
        if (conditions === 'none') conditions = 'etag'
        return fail(changed)
      }
      // The LRS asks for a condition and shows no ETag. The document was read just now, so any version will do.
      conditions = 'star'
      return lrs.keepState(id, document, conditionNow(false))
    }
    const isUnreached = answer.problem.code === 'lms/lrs-unreached'
    return isConditional && isUnreached ? putUnconditionally(document, condition, answer) : answer
  }

  /** A conditional write did not arrive: the network failed, or the LRS let the browser send no such header (CORS). */
  async function putUnconditionally(
    document: Json,
    condition: Condition,
    unreached: Result<void>,
  ): Promise<Result<void>> {
    const current = await lrs.state(id)
    if (!current.ok) return unreached
    if (!isAlike(current.value.document, known)) return fail(changed)
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
      const current = await look()
      if (current.ok) known = current.value
      return current
    },
    async write(document, leaving = false) {
      if (etag === undefined && known !== undefined && !leaving) {
        const current = await look()
        if (!current.ok) return current
        if (!isAlike(current.value, known)) return fail(changed)
      }
      const request = leaving ? lrs.keepState(id, document, conditionNow(true)) : put(document)
      writing += 1
      const answer = await request
      writing -= 1
      if (!answer.ok) return answer
      known = document
      etag = undefined
      // Fetches the new ETag, so that a page that closes in the next moment can name it.
      if (!leaving && givesEtags && conditions === 'etag') {
        const current = await look()
        if (current.ok && !isAlike(current.value, document)) etag = undefined
      }
      return answer
    },
  }
}

const isConflict = ({ code }: Problem): boolean => code === 'lms/lrs-conflict'

const changed: Problem = {
  code: 'lms/state-changed',
  message: 'Unexpected state in the LRS, expected the one that was read last',
}

/** Equal whatever the order of their fields, which an LRS may change. */
const isAlike = (left: Json | undefined, right: Json | undefined): boolean => inOrder(left) === inOrder(right)

function inOrder(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? ''
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(fields.map(([name, field]) => [name, inOrder(field)]))
}
