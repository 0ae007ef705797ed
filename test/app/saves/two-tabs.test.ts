import { describe, expect, it } from 'vitest'
import { writeSavedRun } from '../../../src/app/saves/saved-run.ts'
import { settle } from '../../../src/app/saves/two-tabs.ts'
import type { Run } from '../../../src/model/run.ts'

const run = (ids: string, some: Partial<Run> = {}): Run => ({
  story: 'ana',
  revision: 'r',
  seed: 7,
  choices: [...ids].map((id, at) => ({ id, at })),
  ...some,
})
const stored = (of: Run) => writeSavedRun({ id: 'r1', run: of, updated: 1000 })

describe('a run that is written where another may lie', () => {
  it.each([
    ['nothing lies there', undefined, 'write'],
    ['it lies there itself', stored(run('ab')), 'write'],
    ['it has gone on from what lies there', stored(run('a')), 'write'],
    ['what lies there has gone on from it', stored(run('abc')), 'keep'],
    ['the two went different ways', stored(run('ac')), 'part'],
    [
      'the same was taken at another moment',
      stored(
        run('ab', {
          choices: [
            { id: 'a', at: 0 },
            { id: 'b', at: 9 },
          ],
        }),
      ),
      'part',
    ],
    ['it is of another story', stored(run('a', { story: 'ben' })), 'part'],
    ['it was shuffled otherwise', stored(run('a', { seed: 8 })), 'part'],
    ['it cannot be read', '{', 'part'],
  ])('where %s', (_, there, verdict) => {
    expect(settle(there, [], run('ab'))).toBe(verdict)
  })

  it('may go back over what this page has written or read itself', () => {
    const longer = stored(run('abc'))
    expect(settle(longer, [stored(run('')), longer], run('a'))).toBe('write')
    expect(settle(longer, [stored(run(''))], run('a'))).toBe('keep')
  })
})
