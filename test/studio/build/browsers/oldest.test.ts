// The oldest browsers: read from package.json, told alike by the page and the README, and exactly what the gate asks for.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { tooOld } from '../../../../src/app/wording/too-old.ts'
import { gateScript, LANDMARKS, tooOldPage, withGate } from '../../../../src/studio/build/browsers/gate.ts'
import { buildTarget, oldestBrowsers, parseOldest } from '../../../../src/studio/build/browsers/oldest.ts'
import { isNoLater, supportTables } from '../../../../src/studio/build/browsers/support-tables.ts'
import { root } from '../../../support/stories.ts'

const oldest = oldestBrowsers(root)

describe('the oldest browsers', () => {
  it('are read from package.json and become the target of the build', () => {
    expect(buildTarget(oldest)).toEqual(['chrome99', 'edge99', 'firefox98', 'safari15.4', 'ios15.4'])
  })

  it.each(['chrome 99', 'chrome > 99', 'opera >= 99', 'last 2 versions'])('are not %j', (query) => {
    expect(() => parseOldest(query)).toThrow(`Unexpected ${query}`)
  })

  it('stand in the README as on the page', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const names = oldest.map(({ name, version }) => tooOld.version(name, version))
    expect(readme).toContain(`It works in ${names.join(', ')}, and in anything newer`)
    for (const name of names) expect(tooOldPage(oldest)).toContain(`<li>${name}</li>`)
  })

  it.each([
    ['15.4', '15.4', true],
    ['15.4', '15.10', true],
    ['15.10', '15.4', false],
    ['15', '15.4', true],
    ['16', '15.4', false],
    ['99', '100', true],
  ])('%s comes no later than %s: %s', (version, than, expected) => {
    expect(isNoLater(version, than)).toBe(expected)
  })
})

describe('the gate', () => {
  /** Runs the script as a browser would that has these features, and says what was written. */
  function written(missing: string | undefined): string {
    let text = ''
    const has = { CSSLayerBlockRule: {}, HTMLDialogElement: {} }
    const window = Object.fromEntries(Object.entries(has).filter(([name]) => `window.${name}` !== missing))
    const object = missing === 'Object.hasOwn' ? {} : Object
    const document = { title: '', write: (more: string) => (text += more) }
    new Function('window', 'Object', 'document', gateScript(oldest))(window, object, document)
    return text
  }

  it('lets in a browser that has everything', () => {
    expect(written(undefined)).toBe('')
  })

  it.each(['window.CSSLayerBlockRule', 'window.HTMLDialogElement', 'Object.hasOwn'])(
    'shows the plain page, and hides the rest, where %s is missing',
    (missing) => {
      expect(written(missing)).toBe(`${tooOldPage(oldest)}<template>`)
    },
  )

  it('asks for what the oldest browsers have, and the version before each lacks something of it', () => {
    const before = { chrome: '98', edge: '98', firefox: '97', safari: '15.3', ios_saf: '15.3' }
    const features = (tables: ReturnType<typeof supportTables>) =>
      LANDMARKS.map(({ feature }) => {
        expect(tables.at(feature)?.__compat).toBeDefined()
        return tables.isTooNew(tables.at(feature))
      })
    expect(features(supportTables(oldest))).not.toContain(true)
    for (const { name } of oldest) {
      const tables = supportTables([{ name, version: before[name] }])
      expect([name, features(tables)]).toEqual([name, expect.arrayContaining([true])])
    }
  })

  it('is written in the JavaScript of 2009', () => {
    const { program, errors } = parseSync('gate.js', gateScript(oldest), { sourceType: 'script' })
    expect(errors).toEqual([])
    const types = new Set(JSON.stringify(program).match(/(?<="type":")\w+/g))
    expect([...types].sort()).toEqual([
      'ArrayExpression',
      'AssignmentExpression',
      'BlockStatement',
      'CallExpression',
      'ExpressionStatement',
      'Identifier',
      'IfStatement',
      'Literal',
      'LogicalExpression',
      'MemberExpression',
      'ParenthesizedExpression',
      'Program',
      'UnaryExpression',
    ])
  })

  it('stands before style sheets and program, and cannot end its own element', () => {
    const html = withGate('<head><title>A</title><link rel="stylesheet"></head>', oldest)
    expect(html).toMatch(/<\/title>\s*<script>if\(!\(/)
    expect(gateScript(oldest)).not.toContain('<')
    expect(() => withGate('<head></head>', oldest)).toThrow('without a title')
  })
})
