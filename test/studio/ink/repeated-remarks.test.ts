// Which remarks an author has written more than once between two choices.

import { describe, expect, it } from 'vitest'
import { type InkLine, readPassage } from '../../../src/model/story/read-passage.ts'
import { withRepeats } from '../../../src/studio/ink/repeated-remarks.ts'

const none = { trust: 0, empathy: 0, reliability: 0 }
const ink = (text: string, ...tags: readonly string[]): InkLine => ({ text, tags, before: none })
const read = (...lines: readonly InkLine[]) => withRepeats(readPassage(lines, none), lines)

describe('remarks that stand there more than once', () => {
  it('are named, in one order, and nothing else is changed', () => {
    const tags = [
      'why: A.',
      'why: B.',
      'instead: C.',
      'instead: D.',
      'thought: E.',
      'thought: F.',
      'move: go',
    ]
    expect(read(ink('One.', ...tags)).remarks).toEqual({
      ...readPassage([ink('One.', ...tags)], none).remarks,
      twice: ['why', 'instead', 'thought'],
    })
    expect(
      read(ink('One.', 'differ: A.'), ink('', 'differ: B.', 'evidence: e', 'evidence: f')).remarks.twice,
    ).toEqual(['differ'])
    expect(read(ink('One.', 'why: A.'), ink('Two.', 'move: go')).remarks).not.toHaveProperty('twice')
  })

  it('are counted for the choice and for each promise by itself', () => {
    const told = read(
      ink('One.', 'why: A.', 'move: go'),
      ink('Two.', 'settles: call', 'why: B.', 'why: C.'),
      ink('Three.', 'settles: visit', 'why: D.'),
    )
    expect(told.remarks).not.toHaveProperty('twice')
    expect(told.settlings?.map(({ twice }) => twice)).toEqual([['why'], undefined])
  })
})
