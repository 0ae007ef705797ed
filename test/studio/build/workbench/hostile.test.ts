// Files by the thousand that nobody would write on purpose, or somebody would to do harm: each is opened or refused in a sentence.

import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeStoryFile } from '../../../../src/app/saves/story-file.ts'
import { openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { sourcesZip } from '../../../../src/studio/build/workbench/sources-zip.ts'
import { answer, CARD, dropped, house, INK } from './bench.ts'

const story = answer({ 'story.ink': INK, 'story.yaml': CARD }).story as NonNullable<
  ReturnType<typeof answer>['story']
>
const JSON_EXPORT = JSON.stringify(story.compiled.ink)

/** A text with some of it cut out, doubled, or replaced by what means something to Ink, YAML or JSON. */
const SHARDS = [
  '{',
  '}',
  '->',
  '<-',
  '*',
  '- ',
  '#',
  '|',
  '"',
  "'",
  '[',
  ']',
  ':',
  '\n',
  '===',
  '~',
  'VAR x = 1\n',
  '\u0000',
  '\uFEFF',
  '\\',
  '__proto__',
  'constructor',
  '1e999',
  '-0.0',
  'null',
  '&a ',
  '*a',
  '!!js ',
  '<<: ',
  '😀',
  '\ud800',
  ',',
  'INCLUDE story.ink\n',
  'LIST l = (a), b\n',
  '-> DONE\n',
  '{RANDOM(1, 2)}',
]
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat({ max: text.length }),
        cut: fc.nat({ max: 30 }),
        put: fc.oneof(fc.constantFrom(...SHARDS), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce((all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut), text),
    )

const path = fc.oneof(
  fc.constantFrom(
    'story.ink',
    'a/story.ink',
    'story.yaml',
    'a.json',
    'a.js',
    'b.ink',
    'x.alongside',
    '../../story.ink',
    '/story.ink',
    'C:\\story.ink',
    'constructor.ink',
    '__proto__',
    'a.png',
    'a.zip',
  ),
  fc.string({ maxLength: 12 }),
)

const RUNS = 300

/** Says its kind, or the code and the sentence of what was refused. */
function opened(files: Readonly<Record<string, string | Uint8Array>>, main?: string): string {
  const result = openFiles({ files: dropped(files), made: 1, ...(main !== undefined && { main }) }, house)
  if (!result.ok) {
    expect(result.problem.message.length).toBeGreaterThan(20)
    return result.problem.code
  }
  const { answer: given } = result.value
  if (given.kind === 'which') return 'which'
  // What cannot be played says why.
  if (!given.story) expect(given.problems.some(({ severity }) => severity === 'error')).toBe(true)
  for (const problem of given.problems) structuredClone(problem)
  return given.story ? 'story' : 'none'
}

describe('any file', { timeout: 60_000 }, () => {
  // Ink says on the console where spoilt content leads nowhere, beside failing.
  beforeAll(() => void vi.spyOn(console, 'trace').mockImplementation(() => undefined))
  afterAll(() => vi.restoreAllMocks())

  const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => unknown, numRuns = RUNS) =>
    fc.assert(
      fc.property(arbitrary, (value) => {
        check(value)
      }),
      { numRuns },
    )

  it('of bytes that mean nothing', () => {
    holds(
      fc.array(fc.tuple(path, fc.uint8Array({ maxLength: 200 })), { maxLength: 4 }),
      (files) => opened(Object.fromEntries(files)),
      1000,
    )
  })

  it('that was a story before it was spoilt', () => {
    holds(mutated(INK), (ink) => opened({ 'story.ink': ink, 'story.yaml': CARD }))
  })

  it('that was a card before it was spoilt', () => {
    holds(mutated(CARD), (card) => opened({ 'story.ink': INK, 'story.yaml': card }))
  })

  it('that was exported before it was spoilt', () => {
    holds(mutated(JSON_EXPORT), (json) => opened({ 'a.json': json }))
    holds(mutated(`var storyContent = ${JSON_EXPORT};`), (js) => opened({ 'a.js': js }), RUNS / 4)
  })

  it('that was a story file before it was spoilt', () => {
    holds(mutated(writeStoryFile(story)), (file) => opened({ 'x.alongside': file }))
    const compiledOnly = writeStoryFile({
      ...story,
      sources: {},
      compiled: { ...story.compiled, files: [], choices: {} },
    })
    holds(mutated(compiledOnly), (file) => opened({ 'x.alongside': file }))
  })

  it('that was zipped before it was spoilt', () => {
    const zip = zipSync({ 'nadia/story.ink': strToU8(INK), 'nadia/story.yaml': strToU8(CARD) })
    const edit = fc.record({ at: fc.nat({ max: zip.length - 1 }), byte: fc.nat({ max: 255 }) })
    holds(fc.tuple(fc.array(edit, { maxLength: 4 }), fc.nat({ max: 30 })), ([edits, cut]) => {
      const spoilt = zip.slice(0, zip.length - Math.max(0, cut - 25))
      for (const { at, byte } of edits) spoilt[at] = byte
      return opened({ 'a.zip': spoilt })
    })
  })

  it('of sources, whatever they are called', () => {
    const name = fc.oneof(
      path,
      fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', '..'), maxLength: 30 }),
    )
    holds(fc.tuple(fc.array(fc.tuple(name, fc.string()), { maxLength: 5 }), fc.string()), ([files, id]) => {
      const zipped = sourcesZip({ sources: Object.fromEntries(files), id })
      if (!zipped.ok) return expect(zipped.problem.code).toBe('author/no-sources')
      expect(zipped.value.name).toMatch(/^[a-z][a-z0-9_]*\.zip$/)
      for (const inside of Object.keys(unzipSync(zipped.value.bytes)))
        expect(inside.split('/').every((part) => !['', '.', '..'].includes(part))).toBe(true)
    })
  })

  it('deeper than anybody would write', () => {
    const deep = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000)
    expect(opened({ 'a.json': `{"inkVersion":21,"root":${deep('[', ']')}}` })).toMatch(/none|author/)
    expect(opened({ 'story.ink': INK, 'story.yaml': deep('[', ']') })).toBe('story')
    expect(
      opened({ 'story.ink': INK, 'story.yaml': `a: &a [x]\n${'b: [*a, *a, *a, *a]\n'.repeat(50)}` }),
    ).toBe('story')
    expect(opened({ 'x.alongside': deep('[', ']') })).toMatch(/^own\//)
    expect(opened({ 'story.ink': deep('(', ')') })).toBe('story')
  })
})
