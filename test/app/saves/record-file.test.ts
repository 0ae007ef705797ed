// The record as a file: what is written comes back; whatever else is given is refused with words, and nothing throws.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_RECORD, readRecord, writeRecord } from '../../../src/app/saves/record-file.ts'
import { asData } from '../../../src/app/saves/saved-run.ts'
import type { SavedRun } from '../../../src/model/saved-run.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { aRun } from './browser.ts'

const RUNS: readonly SavedRun[] = [
  { id: 'r1', run: aRun(), updated: 5 },
  {
    id: 'r2',
    run: { ...aRun(['a'], 'maya'), takenBack: [{ number: 1, id: 'b' }] },
    updated: 6,
    finished: {
      revision: 'abc',
      ending: 'home',
      scores: { trust: 1, empathy: 2, reliability: 3 },
      evidence: ['pauses'],
    },
    notes: { nickname: 'Blue', answers: { next_time: 'Wait <b>longer</b>.' }, carry: 'Say when.' },
  },
]

describe('a record', () => {
  it('comes back as it was written', () => {
    expect(unwrap(readRecord(writeRecord(RUNS, 1)))).toEqual({ runs: RUNS, refused: [] })
  })

  it('may be the file of a single run', () => {
    const [run] = RUNS as [SavedRun]
    expect(unwrap(readRecord(JSON.stringify(asData(run)))).runs).toEqual([run])
  })

  it('loses only what is damaged, and says which', () => {
    const data = JSON.parse(writeRecord(RUNS, 1))
    data.runs.splice(1, 0, { ...data.runs[0], run: { story: 'tyler' } }, 'nothing', null)
    const read = unwrap(readRecord(JSON.stringify(data)))
    expect(read.runs).toEqual(RUNS)
    expect(read.refused.map(({ number, problem }) => [number, problem.code])).toEqual([
      [2, 'save/damaged'],
      [3, 'save/not-json'],
      [4, 'save/foreign'],
    ])
  })

  it.each([
    ['no JSON', '{ "format"', 'record/not-json'],
    ['somebody else’s JSON', '[1, 2]', 'record/foreign'],
    ['a text', '"record"', 'record/foreign'],
    ['a later version', writeRecord(RUNS, 1).replace('"version":1', '"version":2'), 'record/newer-version'],
    ['no runs', '{ "format": "alongside/record", "version": 1 }', 'record/damaged'],
    ['too much', ' '.repeat(MAX_RECORD + 1), 'record/too-large'],
    [
      'too many',
      JSON.stringify({ format: 'alongside/record', version: 1, runs: Array(5001).fill(0) }),
      'record/too-large',
    ],
    ['depth without end', '['.repeat(200_000), 'record/not-json'],
  ])('is refused where it is %s', (_, text, code) => {
    expect(problemOf(readRecord(text)).code).toBe(code)
  })

  it('that is hostile never throws, and gives only runs that are whole', () => {
    const nasty = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '__proto__',
        'constructor',
        '',
        '\u0000',
        '💥'.repeat(300),
      ),
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constant(null),
      fc.jsonValue(),
    )
    const field = (usual: unknown) =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: nasty })
    const data = asData(RUNS[1] as SavedRun)
    const aHostileRun = fc
      .record({
        format: field(data.format),
        version: field(1),
        id: field(data.id),
        updated: field(data.updated),
        run: fc.oneof(
          field(data.run),
          fc.record({
            story: field('tyler'),
            revision: field('r'),
            seed: field(7),
            choices: field([{ id: 'a', at: 1 }]),
            takenBack: field([]),
          }),
        ),
        finished: field(data.finished),
        notes: fc.oneof(
          field(data.notes),
          fc.record({ nickname: nasty, answers: fc.dictionary(fc.string(), nasty), carry: nasty }),
        ),
      })
      .chain((one) => fc.subarray(Object.entries(one)).map((some) => Object.fromEntries(some)))
    const aRecord = fc.record({
      format: field('alongside/record'),
      version: field(1),
      runs: fc.oneof(fc.array(aHostileRun), nasty),
    })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          aRecord.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const read = readRecord(text)
          if (!read.ok) {
            expect(read.problem.message).toMatch(/Unexpected/)
            return
          }
          // Whatever was taken in can be written, and read again as the same.
          expect(unwrap(readRecord(writeRecord(read.value.runs, 1))).runs).toEqual(read.value.runs)
          for (const { run } of read.value.runs) expect(run.story in {}).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
