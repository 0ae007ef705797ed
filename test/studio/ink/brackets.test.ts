import { describe, expect, it } from 'vitest'
import { closerOf, neverClosed, openBefore } from '../../../src/studio/ink/brackets.ts'

const text = (...lines: readonly string[]) => lines.join('\n')

describe('the bracket that is open', () => {
  it.each([
    ['[', 'One [two.', ']'],
    ['(', '* (a One (or two).', ')'],
    ['{', '{ calm: One.', '}'],
  ] as const)('%s on a line', (bracket, line, closer) => {
    expect(openBefore(text('Words.', line), 2, closer)).toEqual({ bracket, line: 2 })
    expect(closerOf(bracket)).toBe(closer)
  })

  it('is the last that was opened', () => {
    expect(openBefore(text('{ a:', '{ b:', 'Words.', '{ c: Words.}'), 4, '}')?.line).toBe(2)
    expect(openBefore(text('{ a:', '{ b:', 'Words.', '}'), 4, '}')?.line).toBe(1)
  })

  it('round or square is open on its own line only', () => {
    expect(openBefore(text('One (two.', 'Three.'), 2, ')')).toBeUndefined()
  })

  it('brace is open up to the next knot, where Ink gives up, and no further', () => {
    const source = text('{ a:', 'Words.', '=== hall ===', 'Words.')
    expect(openBefore(source, 3, '}')?.line).toBe(1)
    expect(openBefore(source, 4, '}')).toBeUndefined()
  })

  it('does not stand in a comment or behind a backslash', () => {
    expect(openBefore(text('/* { */', '// {', '\\{ Words.'), 3, '}')).toBeUndefined()
  })

  it('brace may be closed later, or nowhere in its knot', () => {
    const source = (last: string) => text('{ a:', '- One.', last, '=== hall ===', '{ b: Words. }')
    expect(neverClosed(source('}'), 2)).toBeUndefined()
    expect(neverClosed(source('Two.'), 2)).toEqual({ bracket: '{', line: 1 })
    expect(neverClosed(text('One.', '{ a:', 'Two.'), 2)).toEqual({ bracket: '{', line: 2 })
    expect(neverClosed(text('One.', '{ a:', 'Two.'), 1)).toBeUndefined()
  })

  it('is none where nothing is open, or where nothing closes', () => {
    expect(openBefore('Words.', 1, ']')).toBeUndefined()
    expect(openBefore('Words {', 1, 'x')).toBeUndefined()
  })
})
