// One document of state, request by request: over which version it is written, what is asked first, and when somebody else's
// writing is noticed. What the page makes of it is in cmi5.test.ts.

import { describe, expect, it } from 'vitest'
import { createNotebook } from '../../../src/app/lms/diagnostics.ts'
import { createLrs, type Fetch } from '../../../src/app/lms/lrs.ts'
import { isChanged, stateDocument } from '../../../src/app/lms/state-document.ts'
import type { Json } from '../../../src/app/lms/statements.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { ticking } from '../../support/learner.ts'

interface Habits {
  /** An answer to a GET has an ETag. */
  readonly showsEtag?: boolean
  /** A document that is there is replaced only over a version that is named. */
  readonly demands?: boolean
  /** The browser lets no condition be sent. */
  readonly forbids?: boolean
}

/** A document in an LRS of these habits, and what was asked for it. */
function documentIn({ showsEtag = true, demands = true, forbids = false }: Habits = {}) {
  let stored: string | undefined
  let version = 0
  const asked: string[] = []
  /** What the next requests are answered with; `away` is no answer, and a function is called before the usual answer. */
  const next: (number | 'away' | (() => void) | undefined)[] = []
  const put = (document: Json) => {
    stored = JSON.stringify(document)
    version++
  }
  const fetch: Fetch = async (_, { method, headers = {}, body }) => {
    const given = headers as Readonly<Record<string, string>>
    const { 'if-match': match, 'if-none-match': noneMatch } = given
    const condition = match !== undefined ? ` over ${match}` : noneMatch === '*' ? ' as the first' : ''
    asked.push(`${method}${condition}`)
    const trouble = next.shift()
    if (trouble === 'away') throw new TypeError('away')
    if (typeof trouble === 'number') return new Response('', { status: trouble })
    trouble?.()
    if (method === 'GET') {
      if (stored === undefined) return new Response('', { status: 404 })
      return new Response(stored, { headers: showsEtag ? { etag: `v${version}` } : {} })
    }
    if (forbids && condition !== '') throw new TypeError('forbidden')
    if (demands && stored !== undefined && condition === '') return new Response('', { status: 409 })
    if (demands && stored !== undefined && noneMatch !== undefined) return new Response('', { status: 412 })
    if (demands && match !== undefined && match !== '*' && match !== `v${version}`)
      return new Response('', { status: 412 })
    put(JSON.parse(String(body)))
    return new Response(null, { status: 204 })
  }
  const lrs = createLrs({
    endpoint: 'https://lrs.example/xapi',
    authorization: 'Basic x',
    activity: 'https://lms.example/activity',
    actor: { name: 'ada' },
    fetch,
    notebook: createNotebook('xapi', ticking),
  })
  const document = stateDocument(lrs, 'bookmark')
  return {
    document,
    asked,
    next,
    /** Somebody else writes. */
    put,
    stored: (): unknown => (stored === undefined ? undefined : JSON.parse(stored)),
  }
}

const CHANGED = {
  code: 'lms/state-changed',
  message: 'Unexpected state in the LRS, expected the one that was read last',
}

describe('a document of state', () => {
  it('is written as the first one, and then over the version that its last write made', async () => {
    const { document, asked, stored } = documentIn()
    expect(unwrap(await document.read())).toBeUndefined()
    for (const n of [1, 2, 3]) expect((await document.write({ n })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'PUT over v1', 'GET', 'PUT over v2', 'GET'])
    expect(stored()).toEqual({ n: 3 })
  })

  it('that was there is written over the version that was read', async () => {
    const { document, asked, put } = documentIn()
    put({ n: 1 })
    expect(unwrap(await document.read())).toEqual({ n: 1 })
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT over v1', 'GET'])
  })

  it('is not written over what somebody else wrote, until that was read', async () => {
    const { document, asked, put, stored } = documentIn()
    put({ n: 1 })
    await document.read()
    put({ n: 9 })
    expect(problemOf(await document.write({ n: 2 }))).toEqual(CHANGED)
    expect(stored()).toEqual({ n: 9 })
    expect(unwrap(await document.read())).toEqual({ n: 9 })
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT over v1', 'GET', 'PUT over v2', 'GET'])
  })

  it('is not written as the first one where somebody else was faster', async () => {
    const { document, put, stored } = documentIn()
    await document.read()
    put({ n: 9 })
    expect(problemOf(await document.write({ n: 1 }))).toEqual(CHANGED)
    expect(stored()).toEqual({ n: 9 })
  })

  it('that somebody else wrote over before its new ETag was fetched is not written over', async () => {
    const { document, asked, next, put, stored } = documentIn()
    await document.read()
    next.push(undefined, () => put({ n: 9 }))
    expect((await document.write({ n: 1 })).ok).toBe(true)
    expect(problemOf(await document.write({ n: 2 }))).toEqual(CHANGED)
    expect(stored()).toEqual({ n: 9 })
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'GET'])
  })

  it('whose ETag could not be fetched is compared before it is written again', async () => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push(undefined, 'away')
    expect((await document.write({ n: 1 })).ok).toBe(true)
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'GET', 'PUT over v1', 'GET'])
  })

  it('that could not be compared is not written', async () => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push(undefined, 'away', 'away')
    await document.write({ n: 1 })
    expect(problemOf(await document.write({ n: 2 })).code).toBe('lms/lrs-unreached')
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'GET'])
  })

  it('is known again where an LRS gives its fields in another order, at any depth', async () => {
    const { document, put } = documentIn({ showsEtag: false, demands: false })
    put({ a: { c: 1, d: [1, { e: 2 }] }, b: null })
    await document.read()
    put({ b: null, a: { d: [1, { e: 2 }], c: 1 } })
    expect((await document.write({ n: 1 })).ok).toBe(true)
  })

  it.each([
    ['another value', { a: [1, 2], b: { c: 1, d: 2 } }, { a: [1, 2], b: { c: 1, d: 3 } }],
    ['another order in a list', { a: [1, 2] }, { a: [2, 1] }],
    ['a field more', { a: 1 }, { a: 1, b: 2 }],
    ['a field of another name', { a: 1 }, { b: 1 }],
    ['nothing', { a: 1 }, null],
  ] as const)('is not known again with %s', async (_, before, now) => {
    const { document, put } = documentIn({ showsEtag: false, demands: false })
    put(before)
    await document.read()
    put(now)
    expect(problemOf(await document.write({ n: 1 }))).toEqual(CHANGED)
  })

  it('is said to have changed by that problem and no other', () => {
    expect(isChanged({ code: 'lms/state-changed', message: '' })).toBe(true)
    expect(isChanged({ code: 'lms/lrs-busy', message: '' })).toBe(false)
  })
})

describe('an LRS', () => {
  it('that knows no versions is read before each write, and not after it', async () => {
    const { document, asked, stored } = documentIn({ showsEtag: false, demands: false })
    await document.read()
    for (const n of [1, 2, 3]) expect((await document.write({ n })).ok).toBe(true)
    // The first answer with a document says that it gives no ETag.
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'GET', 'PUT', 'GET', 'PUT'])
    expect(stored()).toEqual({ n: 3 })
  })

  it('that wants a version and shows none is told any will do, once what is there was compared', async () => {
    const { document, asked, next, put, stored } = documentIn({ showsEtag: false })
    put({ n: 1 })
    await document.read()
    for (const n of [2, 3]) expect((await document.write({ n })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'GET', 'PUT', 'PUT over *', 'GET', 'PUT over *'])
    next.push(undefined, 412)
    expect(problemOf(await document.write({ n: 4 }))).toEqual(CHANGED)
    await document.read()
    await document.write({ n: 4 })
    expect(asked.slice(6)).toEqual(['GET', 'PUT over *', 'GET', 'GET', 'PUT over *'])
    put({ n: 9 })
    expect(problemOf(await document.write({ n: 5 }))).toEqual(CHANGED)
    expect(stored()).toEqual({ n: 9 })
  })

  it('that lets no condition through is written to without, and asked first from then on', async () => {
    const { document, asked, stored } = documentIn({ forbids: true, demands: false })
    await document.read()
    for (const n of [1, 2]) expect((await document.write({ n })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'PUT as the first', 'PUT', 'GET', 'PUT'])
    expect(stored()).toEqual({ n: 2 })
  })

  it('that seemed to let none through and wants one gets it again', async () => {
    const { document, asked, next, stored } = documentIn()
    await document.read()
    // The network fails twice, and comes back for the write without a condition.
    next.push('away', undefined, 'away')
    expect((await document.write({ n: 1 })).ok).toBe(true)
    expect(problemOf(await document.write({ n: 2 }))).toEqual(CHANGED)
    await document.read()
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked.slice(5)).toEqual(['GET', 'PUT', 'GET', 'PUT over v1', 'GET'])
    expect(stored()).toEqual({ n: 2 })
  })

  it.each([
    ['a conflict', 409, CHANGED.code],
    ['a refusal', 400, 'lms/lrs-refused'],
    ['being busy', 503, 'lms/lrs-busy'],
  ])('that answers a second try with %s has it its way', async (_, status, code) => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push('away', undefined, status)
    expect(problemOf(await document.write({ n: 1 })).code).toBe(code)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'PUT as the first'])
  })

  it('that takes a second try took it, and conditions go on', async () => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push('away')
    expect((await document.write({ n: 1 })).ok).toBe(true)
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET', 'PUT as the first', 'GET', 'PUT over v1', 'GET'])
  })

  it('that took the first try after all is read again', async () => {
    const { document, asked, next, put } = documentIn()
    await document.read()
    next.push('away')
    put({ n: 1 })
    expect(problemOf(await document.write({ n: 1 }))).toEqual(CHANGED)
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET'])
  })

  it('that is away is not asked a third time', async () => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push('away', 'away')
    expect(problemOf(await document.write({ n: 1 })).code).toBe('lms/lrs-unreached')
    expect(asked).toEqual(['GET', 'PUT as the first', 'GET'])
  })

  it('that was away at each try is still asked over a version', async () => {
    const { document, asked, next } = documentIn()
    await document.read()
    next.push('away', undefined, 'away', 'away')
    expect(problemOf(await document.write({ n: 1 })).code).toBe('lms/lrs-unreached')
    expect((await document.write({ n: 1 })).ok).toBe(true)
    expect(asked.slice(1)).toEqual([
      'PUT as the first',
      'GET',
      'PUT as the first',
      'PUT',
      'PUT as the first',
      'GET',
    ])
  })

  it('that was away when it was read again has the version that was read before', async () => {
    const { document, asked, next, put } = documentIn()
    put({ n: 1 })
    await document.read()
    next.push('away')
    await document.read()
    expect((await document.write({ n: 2 })).ok).toBe(true)
    expect(asked).toEqual(['GET', 'GET', 'PUT over v1', 'GET'])
  })

  it('that is busy or refuses is asked once', async () => {
    for (const [status, code] of [
      [503, 'lms/lrs-busy'],
      [400, 'lms/lrs-refused'],
    ] as const) {
      const { document, asked, next } = documentIn()
      await document.read()
      next.push(status)
      expect(problemOf(await document.write({ n: 1 })).code).toBe(code)
      expect(asked).toEqual(['GET', 'PUT as the first'])
    }
  })

  it('that is away while nothing is known has no document to say', async () => {
    const { document, next } = documentIn()
    next.push('away')
    expect(problemOf(await document.read()).code).toBe('lms/lrs-unreached')
  })
})

describe('a page that closes', () => {
  it('makes one request, as the first or over the version that it knows', async () => {
    const { document, asked } = documentIn()
    await document.read()
    expect((await document.write({ n: 1 }, true)).ok).toBe(true)
    expect(asked).toEqual(['GET', 'PUT as the first'])
    const other = documentIn()
    other.put({ n: 1 })
    await other.document.read()
    await other.document.write({ n: 2 }, true)
    expect(other.asked).toEqual(['GET', 'PUT over v1'])
  })

  it('writes over any version where its own last write is on its way, or its ETag is not known', async () => {
    const { document, asked } = documentIn()
    await document.read()
    const before = document.write({ n: 1 })
    const last = document.write({ n: 2 }, true)
    await Promise.all([before, last])
    expect(asked.slice(0, 3)).toEqual(['GET', 'PUT as the first', 'PUT over *'])
    const known = documentIn()
    known.put({ n: 1 })
    await known.document.read()
    await Promise.all([known.document.write({ n: 2 }), known.document.write({ n: 3 }, true)])
    expect(known.asked.slice(0, 3)).toEqual(['GET', 'PUT over v1', 'PUT over *'])
    const other = documentIn()
    await other.document.read()
    other.next.push(undefined, 'away')
    await other.document.write({ n: 1 })
    await other.document.write({ n: 2 }, true)
    expect(other.asked).toEqual(['GET', 'PUT as the first', 'GET', 'PUT over *'])
  })

  it('names no version where none can be sent', async () => {
    const { document, asked } = documentIn({ forbids: true, demands: false })
    await document.read()
    await document.write({ n: 1 })
    await document.write({ n: 2 }, true)
    expect(asked.at(-1)).toBe('PUT')
  })

  it('says what became of its request', async () => {
    const { document, next } = documentIn()
    await document.read()
    next.push(503)
    expect(problemOf(await document.write({ n: 1 }, true)).code).toBe('lms/lrs-busy')
  })
})
