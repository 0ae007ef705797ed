// Where a mark of Ink counts: not behind a backslash.

import { describe, expect, it } from 'vitest'
import { cutAtMarks, findMark, upToMark } from '../../../src/studio/ink/marks.ts'

describe('a mark', () => {
  it.each([
    ['#a', '#', 0],
    ['a#', '#', 1],
    ['a', '#', -1],
    ['\\#', '#', -1],
    ['\\##', '#', 2],
    // Two backslashes are one letter and no escape to Ink; the readers of this house take the nearer one for an escape.
    ['\\\\#', '#', -1],
    ['\\///', '//', 2],
    ['\\//', '//', -1],
    ['', '//', -1],
  ])('in %j: %s at %i', (text, mark, at) => {
    expect(findMark(text, mark)).toBe(at)
  })

  it('ends a text, the first of several', () => {
    expect(upToMark('a # b // c', '//', '#')).toBe('a ')
    expect(upToMark('a \\# b // c', '//', '#')).toBe('a \\# b ')
    expect(upToMark('a', '//', '#')).toBe('a')
  })

  it('cuts a text wherever it stands', () => {
    expect(cutAtMarks('a#b\\#c##d#', '#')).toEqual(['a', 'b\\#c', '', 'd', ''])
    expect(cutAtMarks('', '#')).toEqual([''])
  })
})
