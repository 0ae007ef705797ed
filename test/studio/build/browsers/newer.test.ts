// What the check of the built site finds, and what it lets pass.

import { describe, expect, it } from 'vitest'
import { checkNewer, newerProblems } from '../../../../src/studio/build/browsers/check-newer.ts'
import { newerInScripts } from '../../../../src/studio/build/browsers/newer-script.ts'
import { newerInStyle } from '../../../../src/studio/build/browsers/newer-style.ts'
import { oldestBrowsers } from '../../../../src/studio/build/browsers/oldest.ts'
import { supportTables } from '../../../../src/studio/build/browsers/support-tables.ts'
import { aFolder } from '../../../support/folder.ts'
import { problemOf, unwrap } from '../../../support/ink.ts'
import { root } from '../../../support/stories.ts'

const oldest = oldestBrowsers(root)
const tables = supportTables(oldest)
const script = (...code: readonly string[]) =>
  newerInScripts(
    code.map((text, place) => ({ file: `${place}.js`, code: text })),
    tables,
  ).map(({ name }) => name)
const style = (css: string) => newerInStyle('a.css', css, tables).map(({ name }) => name)

describe('in a script', () => {
  it.each([
    ['e.findLast(t)', '.findLast'],
    ['const { findLast } = e', '.findLast'],
    ['e["toSorted"]()', '.toSorted'],
    ['e?.toReversed()', '.toReversed'],
    ['AbortSignal.timeout(9)', 'AbortSignal.timeout'],
    ['Object.groupBy(e, t)', 'Object.groupBy'],
    ['const O = Object; O.groupBy(e, t)', '.groupBy'],
    ['const { groupBy } = Object', '.groupBy'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['new Temporal.Duration()', 'Temporal'],
    ['new globalThis.Temporal()', 'Temporal'],
    ['new CompressionStream("gzip")', 'CompressionStream'],
    ['document.startViewTransition(e)', '.startViewTransition'],
    ['/(?<=a)b/', 'regex look-behind'],
    ['/(?<!a)b/', 'regex look-behind'],
    ['new RegExp("(?<=a)b")', 'regex look-behind'],
    ['RegExp(`(?<=a)b`, `u`)', 'regex look-behind'],
    ['/[a--b]/v', 'regex flag v'],
    ['/(?i:a)b/', 'regex modifier'],
    ['class A { static { f() } }', 'static block'],
    ['import a from "./a.json" with { type: "json" }', 'import attributes'],
    ['{ using a = b }', 'using'],
    ['@a class B {}', 'syntax Decorator'],
  ])('%s is refused', (code, name) => {
    expect(script(code)).toContain(name)
  })

  it.each([
    ['a?.b ?? (c ??= d)'],
    ['class A { a = 1; #b = 2; static c = 3; #d() { return #b in this } }'],
    ['e.at(-1); Object.hasOwn(e, t); structuredClone(e); "a".replaceAll("b", "c")'],
    ['const x = await f()\nexport { x }'],
    ['new XMLHttpRequest().timeout = 9'],
    ['/(?<a>b)(?:c)(?=d)(?!e)\\(?<=/u'],
    ['const Temporal = 1; f(Temporal)'],
    ['f({ Temporal: 1, groupBy: 2 })'],
    ['navigator.serviceWorker.register("a"); new BroadcastChannel("a")'],
  ])('%s passes', (code) => {
    expect(script(code)).toEqual([])
  })

  it('a web interface’s name is the program’s own where another file gives it to something; JavaScript’s never is', () => {
    expect(script('e.startViewTransition()', 'f({ startViewTransition() {} })')).toEqual([])
    expect(script('e.findLast()', 'f({ findLast() {} })')).toEqual(['.findLast'])
  })

  it('is said with its file and what stands there', () => {
    expect(newerInScripts([{ file: 'a.js', code: 'let a = e.findLast(t)' }], tables)).toEqual([
      { name: '.findLast', file: 'a.js', near: 'let a = e.findLast(t)' },
    ])
  })
})

describe('in a style sheet', () => {
  it.each([
    ['@container (width > 9rem) { a { color: red } }', '@container'],
    ['a { & b { color: red } }', 'nesting'],
    // css-tree reads nesting only with its sign; without, it is refused as unreadable.
    ['a { b { color: red } }', 'unreadable style (Colon is expected)'],
    ['@layer a { b { & c { color: red } } }', 'nesting'],
    ['a:has(b) { color: red }', ':has'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { --b: oklch(1 0 0) }', 'oklch()'],
    ['a { height: 100svh }', 'svh'],
    ['a { width: 10cqw }', 'cqw'],
    ['a { text-wrap: balance }', 'text-wrap'],
    ['@media (width >= 9rem) { a { color: red } }', '@media range'],
    ['@starting-style { a { color: red } }', '@starting-style'],
    ['@property --a { syntax: "*"; inherits: false }', '@property'],
    ['a { display: grid-lanes }', 'display: grid-lanes'],
  ])('%s is refused', (css, name) => {
    expect(style(css)).toContain(name)
  })

  it.each([
    ['@layer a, b; @layer a { b:is(c, d):focus-visible > e::before { inset: 0; gap: 1rem; display: grid } }'],
    ['@media (min-width: 9rem) and (prefers-reduced-motion: reduce) { a { width: clamp(1px, 2vw, 3ch) } }'],
    ['@font-face { font-family: A; src: url(a.woff2); unicode-range: U+0-FF; font-display: swap }'],
    ['@supports (height: 1svh) { a { height: 100svh } }'],
    ['@media print { @supports (grid-template-rows: subgrid) { a { grid-template-rows: subgrid } } }'],
    ['a { --b: 1 } c { width: calc(var(--b) * 1px) }'],
  ])('%s passes', (css) => {
    expect(style(css)).toEqual([])
  })
})

describe('what is allowed', () => {
  const uses = [
    { name: ':has', file: 'a.css', near: 'a:has(b)' },
    { name: 'svh', file: 'a.css', near: '100svh' },
  ]

  it('passes by its name, and nothing else does', () => {
    const problems = newerProblems(uses, [{ names: [':has'], reason: 'r' }])
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'browsers/too-new',
        'Unexpected svh in a.css, expected nothing that the oldest browsers in package.json lack',
      ],
    ])
  })

  it('is refused where it is used no longer', () => {
    const problems = newerProblems(uses, [{ names: [':has', 'svh', '@container'], reason: 'r' }])
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'browsers/allowed-in-vain',
        'Unexpected @container in src/studio/build/browsers/allowed.ts, which the built site does not use',
      ],
    ])
  })
})

describe('a built site', () => {
  it('is looked at in its scripts, its worker, its styles and its page', () => {
    const site = aFolder({
      'index.html': '<script>Object.groupBy(a, b)</script><script src="assets/a.js"></script>',
      'service-worker.js': 'a.findLast(b)',
      'assets/a.js': 'AbortSignal.timeout(1)',
      'assets/a.css': 'a:has(b) { color: red }',
    })
    const { files, problems } = unwrap(checkNewer(site, oldest, []))
    expect(files).toBe(4)
    expect(problems.map(({ message }) => message.split(', expected')[0])).toEqual([
      'Unexpected .findLast in service-worker.js',
      'Unexpected :has in assets/a.css',
      'Unexpected AbortSignal.timeout in assets/a.js',
      'Unexpected Object.groupBy in index.html.js',
    ])
  })

  it('that is not there is said to be missing', () => {
    expect(problemOf(checkNewer(aFolder({}), oldest, [])).code).toBe('browsers/no-build')
  })
})
