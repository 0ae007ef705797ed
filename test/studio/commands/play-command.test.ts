import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { playCommand, quoted, takeOptions } from '../../../src/studio/commands/play-command.ts'

const many = (count: number) => Array.from({ length: count }, (_, index) => `k.o${index + 1}`)

/** What a shell makes of a command: its words. */
const wordsOf = (command: string): readonly string[] =>
  execFileSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')

describe('a command that plays a story again', () => {
  it('has the file and the choices', () => {
    expect(playCommand('stories/ana/story.ink', ['k.a', 'k:b~2'])).toBe(
      'npm run -s play -- stories/ana/story.ink --take k.a,k:b~2',
    )
    expect(playCommand('a.ink', [])).toBe('npm run -s play -- a.ink')
  })

  it.each([
    ['a.ink', 'a.ink'],
    ['риск/a-1.ink', 'риск/a-1.ink'],
    ['LD41 Emoji.ink', '"LD41 Emoji.ink"'],
    ["Ana's.ink", '"Ana\'s.ink"'],
    ['a (1).ink', '"a (1).ink"'],
    ['a "b" $HOME.ink', `'a "b" $HOME.ink'`],
    [`it's $5.ink`, `'it'\\''s $5.ink'`],
    ['C:\\a.ink', "'C:\\a.ink'"],
  ])('has %s as one word', (path, word) => {
    expect(quoted(path)).toBe(word)
    expect(wordsOf(word)).toEqual([path])
  })

  it('has twelve choices on a line, and more on further lines that are still one command', () => {
    expect(takeOptions(many(12))).toBe(`--take ${many(12).join(',')}`)
    expect(takeOptions(many(13))).toBe(`--take ${many(12).join(',')} \\\n      --take k.o13`)
    const words = wordsOf(playCommand('a b.ink', many(30)))
    expect(words.slice(0, 6)).toEqual(['npm', 'run', '-s', 'play', '--', 'a b.ink'])
    const taken = words.slice(6).filter((word) => word !== '--take')
    expect(taken.flatMap((list) => list.split(','))).toEqual(many(30))
  })
})
