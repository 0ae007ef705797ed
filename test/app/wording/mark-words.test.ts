// What a learner is told of a mark that is not reached: which story it is, where there are several.

import { describe, expect, it } from 'vitest'
import { enLms } from '../../../src/app/wording/en-lms.ts'

const reached = {
  ended: 1,
  asked: 2,
  completed: false,
  mark: true,
  below: ['Half four'],
  keeping: 'kept',
  keepsNothing: false,
}
const BELOW = 'Below the mark so far: '

describe('of a mark', () => {
  it('both at an ending and at the start, a learner is told which stories have an ending below it', () => {
    expect(enLms.lms.atEnd(reached)).toContain(`${BELOW}“Half four”.`)
    const all = { ...reached, ended: 2, passed: false, below: ['Half four', 'The new one'] }
    expect(enLms.lms.atEnd(all)).toContain(`${BELOW}“Half four”, “The new one”.`)
    expect(enLms.lms.asks(all)).toContain(`${BELOW}“Half four”, “The new one”.`)
  })

  it('no story is named where none is below it, where there is one only, or where it is reached', () => {
    expect(enLms.lms.atEnd({ ...reached, below: [] })).not.toContain(BELOW)
    expect(enLms.lms.asks({ ...reached, below: [] })).not.toContain(BELOW)
    expect(enLms.lms.atEnd({ ...reached, asked: 1, passed: false })).not.toContain(BELOW)
    expect(enLms.lms.atEnd({ ...reached, completed: true, passed: true, below: [] })).not.toContain(BELOW)
  })
})
