// Where a mark of Ink counts: not behind a backslash.

import { describe, expect, it } from 'vitest'
import { findMark, splitTags, upToMark } from '../../../src/studio/ink/marks.ts'

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
})

describe('the tags of a line', () => {
  it.each<[line: string, words: string, tags: readonly string[]]>([
    ['', '', []],
    ['Ana waits.', 'Ana waits.', []],
    ['Ana waits. # face: calm # sound: bus', 'Ana waits. ', ['face: calm', 'sound: bus']],
    ['Ana \\# waits. # face: \\# calm', 'Ana \\# waits. ', ['face: \\# calm']],
    ['##', '', ['', '']],
    ['Ana. // no', 'Ana. ', []],
    ['Ana. // see #3', 'Ana. ', []],
    ['Ana. # face: calm # sound: bus // no', 'Ana. ', ['face: calm', 'sound: bus // no']],
    ['* [Leave it # why: So] You go.', '* [Leave it ] You go.', ['why: So']],
    [
      '+ Leave it # why: So [And go.] You go. # move: left',
      '+ Leave it [And go.] You go. ',
      ['why: So', 'move: left'],
    ],
    ['  * Leave \\[ # why: A \\[ [b \\] c # d] e', '  * Leave \\[ [b \\] c ] e', ['why: A \\[', 'd']],
    // Only the first pair is one, and only in an option.
    ['* [a] b # why: c [d] e', '* [a] b ', ['why: c [d] e']],
    ['Ana # why: a [b] c', 'Ana ', ['why: a [b] c']],
    ['Ana. # why: a // b', 'Ana. ', ['why: a // b']],
    ['{ a: Yes.|No. # after: b } Then.', '{ a: Yes.|No. } Then.', ['after: b']],
    ['{ a: Yes. # after: b|No. # after: c }', '{ a: Yes. |No. }', ['after: b', 'after: c']],
    [
      '{ a: { b: Yes. # face: calm } Or. # sound: bus }.',
      '{ a: { b: Yes. } Or. }.',
      ['face: calm', 'sound: bus'],
    ],
    ['Yes. # after: b }', 'Yes. }', ['after: b']],
    ['Yes. # after: b }|# c', 'Yes. }|', ['after: b', 'c']],
    [
      'One. # face: a } } { b: Two. # face: c|Three. }',
      'One. } } { b: Two. |Three. }',
      ['face: a', 'face: c'],
    ],
    ['{ a }. # face: calm | sad', '{ a }. ', ['face: calm | sad']],
    ['{ a: # why: { b: c|d } e }', '{ a: }', ['why: { b: c|d } e']],
    ['# why: a \\} b', '', ['why: a \\} b']],
  ])('%j', (line, words, tags) => {
    expect(splitTags(line)).toEqual({ words, tags })
  })
})
