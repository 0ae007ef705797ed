import { describe, expect, it } from 'vitest'
import { storageProblem } from '../../../src/app/saves/local-copies.ts'

describe('what a browser’s refusal means', () => {
  it.each([
    ['a full storage', new DOMException('', 'QuotaExceededError'), 'save/full', undefined],
    [
      'a full storage of an older Firefox',
      Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' }),
      'save/full',
      undefined,
    ],
    [
      'a database of a newer Alongside',
      new DOMException('', 'VersionError'),
      'save/newer-version',
      'the database',
    ],
    ['a frame that may keep nothing', new DOMException('', 'SecurityError'), 'save/blocked', 'SecurityError'],
    ['something that is no error', 'no', 'save/blocked', undefined],
    ['an object that only looks like one', { name: 'QuotaExceededError' }, 'save/blocked', undefined],
  ])('%s', (_, cause, code, detail) => {
    const problem = storageProblem(cause)
    expect(problem).toMatchObject({ code, cause })
    expect(problem.message.match(/ \(([^()]*)\)$/)?.[1]).toBe(detail)
  })
})
