// Who may import whom. Reads every import in src/ and says in words which one breaks the table.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { root } from './support/stories.ts'

/** Folder of src/ -> the folders and packages it may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  story: ['core', 'inkjs', 'yaml'],
  evidence: ['core', 'valibot'],
  explore: ['core'],
  play: ['core', 'story', 'evidence', 'zustand'],
  ui: ['core', 'play', 'wording', 'evidence', 'preact'],
  // Screens too, made of the same parts as everybody's.
  room: ['core', 'play', 'wording', 'evidence', 'preact', 'ui'],
  stage: ['core', 'phaser'],
  sound: ['core', 'howler', 'assets'],
  records: ['core', 'play', 'valibot', 'idb'],
  lms: ['core'],
  offline: ['core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  wording: ['core', 'evidence'],
}
/** The composition root, and what runs in Node, may import anything but as said here. */
const MAY_NOT_IMPORT: Readonly<Record<string, readonly string[]>> = { build: ['ui'], cli: ['ui'], dev: [] }

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ]
  const folder = file.split(sep)[0] ?? ''
  return specifiers.map((specifier) => ({ file, folder, target: targetOf(file, specifier) }))
}

/** The folder of src/, or beside it, that a relative import leads to; or the name of the package. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const parts = normalize(join('src', dirname(file), specifier)).split(sep)
    return (parts[0] === 'src' ? parts[1] : parts[0]) ?? ''
  }
  const [scope, name] = specifier.split('/')
  return scope?.startsWith('@') ? `${scope}/${name}` : (scope ?? '')
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|tsx|mjs)$/.test(file),
)

function isAllowed({ folder, target }: Import): boolean {
  if (target === folder) return true
  const allowed = MAY_IMPORT[folder]
  if (allowed) return allowed.includes(target)
  return !(MAY_NOT_IMPORT[folder] ?? []).includes(target)
}

describe('who may import whom', () => {
  const imports = files.filter((file) => file.includes(sep)).flatMap(importsOf)

  it('reads the imports of every folder', () => {
    expect(imports.length).toBeGreaterThan(20)
    expect(files).toContain(join('core', 'replay.ts'))
  })

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const broken = imports
      .filter((one) => one.folder === folder && !isAllowed(one))
      .map(
        ({ file, target }) => `${file} imports ${target}; ${folder} may import ${list(MAY_IMPORT[folder])}`,
      )
    expect(broken).toEqual([])
  })

  it('build and cli import no screen', () => {
    const broken = imports.filter((one) => one.folder in MAY_NOT_IMPORT && !isAllowed(one))
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('a broken rule is seen', () => {
    expect(isAllowed({ file: 'core/x.ts', folder: 'core', target: 'inkjs' })).toBe(false)
    expect(isAllowed({ file: 'ui/x.tsx', folder: 'ui', target: 'stage' })).toBe(false)
    expect(isAllowed({ file: 'ui/x.tsx', folder: 'ui', target: 'play' })).toBe(true)
  })
})

describe('the size of files', () => {
  it('none in src/ passes 300 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(root, 'src', file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('core stays under 1,200 lines in all', () => {
    const lines = files
      .filter((file) => file.startsWith(`core${sep}`))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8').split('\n').length)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(1200)
  })
})

const list = (names: readonly string[] | undefined) => (names?.length ? names.join(', ') : 'nothing')
