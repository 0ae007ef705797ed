// Pieces are read as modules by the site and as scripts in a sandbox; start.js and the first-load guard know which of the two
// a page is.

import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { FIRST_LOAD } from '../../../src/studio/build/first-load.ts'
import { asData, asPiece, loadingPiecesBy, loadPiece } from '../../../src/studio/build/module-text.ts'
import { startScript } from '../../../src/studio/build/sandboxed/start-script.ts'

describe('a piece', () => {
  it('puts its value where it is looked for, as a script and beside others', () => {
    const page = {} as { alongsidePieces?: unknown }
    runInNewContext(asPiece('story/tyler', asData({ id: 'tyler' })), page)
    runInNewContext(asPiece('art/scene-car', asData(1)), page)
    expect(page.alongsidePieces).toEqual({ 'story/tyler': { id: 'tyler' }, 'art/scene-car': 1 })
  })

  it('is imported by its module, or fetched by something else', () => {
    const code = `{ a: ${loadPiece('story/tyler')}, b: import('./other.ts') }`
    expect(code).toContain(
      `() => import('virtual:story/tyler').then(() => globalThis.alongsidePieces["story/tyler"])`,
    )
    expect(loadingPiecesBy(code, 'fetchPiece')).toBe(
      `{ a: () => fetchPiece('story/tyler').then(() => globalThis.alongsidePieces["story/tyler"]), b: import('./other.ts') }`,
    )
  })
})

/** As much of a page as the two scripts touch. */
function aPage(origin: string, protocol: string) {
  const added: { href?: string; src?: string }[] = []
  const said: string[] = []
  let failed: (event: object) => void = () => undefined
  const host = { setAttribute: () => undefined, append: (text: string) => said.push(text) }
  const page = {
    origin,
    location: { protocol, reload: () => said.push('reload') },
    navigator: { onLine: true },
    addEventListener: (_: string, listener: typeof failed) => {
      failed = listener
    },
    document: {
      createElement: () => ({ addEventListener: () => undefined }),
      getElementById: () => host,
      head: { append: (...elements: typeof added) => added.push(...elements) },
    },
  }
  const self = { ...page, self: page }
  return { self, added, said, fail: () => failed({ target: { tagName: 'SCRIPT', type: 'module' } }) }
}

const files = {
  script: 'assets/x.js',
  style: 'assets/x.css',
  // A name that follows from the piece's, with a hash that looks like a name; and one that does not.
  pieces: { 'art/figure-ros': 'assets/figure-ros--a-B_9.js', 'story/tyler': 'assets/t.js' },
}

describe.each([
  ['null', 'https:', true],
  ['null', 'http:', true],
  ['null', 'file:', false],
  ['https://lms.example', 'https:', false],
] as const)('a page of origin %s at %s', (origin, protocol, isSandboxed) => {
  it(`${isSandboxed ? 'loads' : 'does not load'} the program for a sandbox`, () => {
    const { self, added } = aPage(origin, protocol)
    runInNewContext(startScript(files), self)
    expect(added.map(({ href, src }) => href ?? src)).toEqual(
      isSandboxed ? ['./assets/x.css', './assets/x.js'] : [],
    )
    expect((self.self as { alongsideFiles?: unknown }).alongsideFiles).toEqual(
      isSandboxed ? files.pieces : undefined,
    )
  })

  it(`${isSandboxed ? 'does not mind' : 'says'} that the module did not arrive`, () => {
    const { self, said, fail } = aPage(origin, protocol)
    runInNewContext(FIRST_LOAD, self)
    fail()
    expect(said.length > 0).toBe(!isSandboxed)
  })
})
