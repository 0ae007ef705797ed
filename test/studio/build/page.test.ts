import { describe, expect, it } from 'vitest'
import { checkBudget } from '../../../src/studio/build/page-budget.ts'
import { loadEarly, loadsByStory } from '../../../src/studio/build/page-loads.ts'
import { inlineTexts, policyOf } from '../../../src/studio/build/page-policy.ts'
import { aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

type Chunk = Parameters<typeof loadsByStory>[0][number]
const aChunk = (fileName: string, given: Partial<Chunk> = {}, css: readonly string[] = []): Chunk =>
  ({
    fileName,
    imports: [],
    facadeModuleId: null,
    moduleIds: [],
    isEntry: false,
    viteMetadata: { importedCss: new Set(css) },
    ...given,
  }) as unknown as Chunk

describe('the policy of the page', () => {
  it('lets in nothing but the site’s own files', () => {
    const policy = policyOf([], [])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('knows an inline script by its hash', () => {
    // As browsers reckon it: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(policyOf(['alert(1)'], [])).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    )
  })

  it('finds the inline elements of a page, and only those', () => {
    const html =
      '<script>a</script><script type="module" src="./x.js"></script><style>b</style><script type="module">c</script>'
    expect(inlineTexts(html, 'script')).toEqual(['a', 'c'])
    expect(inlineTexts(html, 'style')).toEqual(['b'])
  })
})

describe('what a story’s own address loads beside the program', () => {
  const chunks = [
    aChunk('main.js', { isEntry: true, imports: ['shared.js'] }, ['main.css']),
    aChunk('shared.js'),
    aChunk('tyler.js', { facadeModuleId: '\0virtual:story/tyler', imports: ['shared.js'] }),
    aChunk('tyler-opening.js', { facadeModuleId: '\0virtual:opening/tyler' }),
    aChunk('ana.js', { facadeModuleId: '\0virtual:story/ana' }),
    // Shared by several, so that it has no module by which it is named.
    aChunk(
      'talk.js',
      { moduleIds: ['/x/a.ts', '/x/src/app/talk/talk.tsx'], imports: ['shared.js', 'ink.js'] },
      ['main.css', 'talk.css'],
    ),
    aChunk('ink.js', { imports: ['talk.js'] }),
    aChunk('debrief.js', { facadeModuleId: '/x/src/app/debrief/debrief-screen.tsx' }),
  ]

  it('is how it opens, then the story and what tells it, without what is there already', () => {
    expect(loadsByStory(chunks, ['src/app/talk/talk.tsx'])).toEqual({
      tyler: { opening: ['tyler-opening.js'], telling: ['tyler.js', 'talk.js', 'ink.js', 'talk.css'] },
      ana: { opening: [], telling: ['ana.js', 'talk.js', 'ink.js', 'talk.css'] },
    })
  })

  it('is not worked out where what tells a story is nowhere, or its weight would be missed', () => {
    expect(() => loadsByStory(chunks, ['src/app/talk/tell.ts'])).toThrow(
      'Unexpected build without src/app/talk/tell.ts',
    )
  })

  /** Runs the page's script as a browser would, on a page that only notes what it is asked to load. */
  function asked(hash: string, kept: Readonly<Record<string, string>> = {}): readonly string[] {
    const links: { rel?: string; href?: string }[] = []
    const document = { createElement: () => ({}), head: { append: (link: object) => links.push(link) } }
    const loads = { tyler: { opening: ['a/opening.js'], telling: ['a/tyler.js', 'a/talk.css'] } }
    new Function('location', 'document', 'localStorage', loadEarly(loads))({ hash }, document, kept)
    return links.map(({ rel, href }) => `${rel} ${href}`)
  }

  it.each([
    ['#/talk/tyler', ['modulepreload ./a/opening.js']],
    ['#/talk/nobody', []],
    ['#/talk/constructor', []],
    ['#/', []],
    ['', []],
  ])('is asked for at %j: %j', (hash, expected) => {
    expect(asked(hash)).toEqual(expected)
  })

  it('is the story itself where a run is kept, for that does not begin with the opening', () => {
    expect(asked('#/talk/tyler', { 'alongside:open:r1': '{}' })).toEqual([
      'modulepreload ./a/tyler.js',
      'preload ./a/talk.css',
    ])
    expect(asked('#/talk/tyler', { 'alongside:settings': '{}' })).toEqual(['modulepreload ./a/opening.js'])
  })

  it('is asked for where looking into storage is refused', () => {
    const refusing = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('SecurityError')
        },
      },
    )
    expect(asked('#/talk/tyler', refusing)).toEqual(['modulepreload ./a/opening.js'])
  })

  it('cannot end the script it stands in', () => {
    expect(loadEarly({ '</script>': { opening: ['</script>'], telling: [] } })).not.toContain('</script>')
  })
})

describe('the budget of the page', () => {
  const noise = (length: number) =>
    Array.from({ length }, (_, index) => ((index * 7919) % 89).toString(36)).join('')
  const site = (more: Readonly<Record<string, string>> = {}) => ({
    'index.html': '<script type="module" src="./assets/main.js"></script><link href="./assets/icon.svg">',
    'assets/main.js': noise(1000),
    'assets/shared.js': noise(500),
    'assets/icon.svg': '<svg/>',
    'assets/main.css': `@font-face{font-style:normal;src:url(./latin.woff2);unicode-range:U+0000-00FF,U+0131}
      @font-face{font-style:italic;src:url(./italic.woff2);unicode-range:U+0000-00FF}
      @font-face{font-style:normal;src:url(./greek.woff2);unicode-range:U+0370-03FF}`,
    'assets/latin.woff2': noise(100),
    'assets/italic.woff2': noise(100),
    'assets/greek.woff2': noise(100),
    'assets/tyler.js': noise(300),
    'assets/later.js': noise(300),
    '.vite/loads.json': JSON.stringify({
      tyler: { opening: ['assets/opening.js'], telling: ['assets/tyler.js'] },
    }),
    'assets/opening.js': noise(50),
    '.vite/manifest.json': JSON.stringify({
      'index.html': {
        file: 'assets/main.js',
        isEntry: true,
        imports: ['_shared.js'],
        css: ['assets/main.css'],
        dynamicImports: ['later.ts'],
      },
      '_shared.js': { file: 'assets/shared.js' },
      'later.ts': { file: 'assets/later.js' },
    }),
    ...more,
  })

  it('counts what loads until the first option, and nothing that comes later', () => {
    const [weighed] = unwrap(checkBudget(aFolder(site())))
    expect(weighed?.name).toBe('until the first option of tyler')
    expect(weighed?.files.map(([file]) => file).sort()).toEqual([
      'assets/icon.svg',
      'assets/latin.woff2',
      'assets/main.css',
      'assets/main.js',
      'assets/opening.js',
      'assets/shared.js',
      'assets/tyler.js',
      'index.html',
    ])
    expect(weighed?.bytes).toBe(weighed?.files.reduce((sum, [, bytes]) => sum + bytes, 0))
  })

  it('is passed by a font of 120 kB', () => {
    const [weighed] = unwrap(checkBudget(aFolder(site({ 'assets/latin.woff2': 'x'.repeat(120_000) }))))
    expect(weighed?.bytes).toBeGreaterThan(weighed?.limit ?? 0)
  })

  it.each([35_000, 35_001])('weighs all typefaces together, here %d bytes, against 35,000', (bytes) => {
    const files = site({
      'assets/latin.woff2': 'x'.repeat(bytes - 30),
      'assets/italic.woff2': 'x'.repeat(20),
      'assets/greek.woff2': 'x'.repeat(10),
      'assets/older.woff': 'x'.repeat(500),
    })
    const weighed = unwrap(checkBudget(aFolder(files))).find(({ name }) => name === 'all typefaces')
    expect(weighed).toMatchObject({ bytes, limit: 35_000 })
    expect(weighed?.files).toHaveLength(3)
  })

  it.each([
    ['no build', {}, 'budget/no-build'],
    ['a build without a story', site({ '.vite/loads.json': '{}' }), 'budget/no-story'],
  ])('says so where there is %s', (_, files, code) => {
    expect(problemOf(checkBudget(aFolder(files as Record<string, string>))).code).toBe(code)
  })
})
