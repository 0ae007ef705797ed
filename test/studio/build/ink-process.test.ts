import { afterAll, describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { beginRun, take } from '../../../src/model/run.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const ink = createInkProcess()
const impatient = createInkProcess(1500)
afterAll(() => {
  ink.dispose()
  impatient.dispose()
})

const GOOD = 'Ana: Hello.\n* (wait) [Wait.] -> END'
/** Quotes and braces inside each other: each one doubles what the compiler tries. */
const COMPILES_FOR_EVER = `${'{"'.repeat(16)}x\n-> END`
/** Ends the whole process it runs in, after a second or two. */
const GROWS = 'VAR said = "no"\n-> again\n=== again\n~ said = said + said\n-> again'

const REMEDIES: Readonly<Record<string, string>> = {
  'story/never-stops': 'Two diverts lead to each other, or a -> stands inside a tag.',
  'story/too-long': 'It may go round in circles, or it is long: break it with a choice.',
  'story/loose-end':
    'Write -> and the name of what comes next on a line below, gather the options with a dash (-), or close with -> END.',
  'story/runtime': 'Play it in Inky up to here.',
}

const compile = (text: string, by = ink) => {
  const root = aFolder({ 'story.ink': text })
  return by.compile({ root, id: 'test', file: 'story.ink' })
}

describe('compiling where it can be stopped', { timeout: 60_000 }, () => {
  it('gives a story that plays', async () => {
    expect(unwrap(await compile(GOOD)).story.files).toEqual(['story.ink'])
  })

  it('gives up on a story that would compile for ever, and compiles the next', async () => {
    expect(problemOf(await compile(COMPILES_FOR_EVER, impatient)).map(writeProblem)).toEqual([
      expect.stringContaining(
        'story.ink:1: Unexpected endless compiling of story.ink, expected an end within 1.5 seconds',
      ),
    ])
    expect((await compile(GOOD, impatient)).ok).toBe(true)
  })

  it('outlives a story that grows until the engine dies, and compiles the next', async () => {
    const [problem] = problemOf(await compile(GROWS))
    expect(['story/died', 'story/never-stops']).toContain(problem?.code)
    expect((await compile(GOOD)).ok).toBe(true)
  })

  it.each([
    ['two knots that lead to each other', 'On.\n-> a\n=== a\n-> b\n=== b\n-> a', 'story/never-stops', [4, 6]],
    ['a knot that prints for ever', 'On.\n-> a\n=== a\nAnd on.\n-> a', 'story/too-long', [4, 5]],
    ['a long telling', `${'On.\n'.repeat(1500)}-> END`, 'story/too-long', [1001, 1002]],
    [
      'a function that calls itself',
      'On.\n~ f()\n-> END\n=== function f()\n~ f()',
      'story/never-stops',
      [2, 5],
    ],
    ['a knot that leads nowhere', '-> a\n=== a\nOn.', 'story/loose-end', [3]],
    ['sums that cannot be done', 'On.\n{"a" - 1}\n-> END', 'story/runtime', [2]],
  ])('finds %s in the opening, with the line', async (_, text, code, lines) => {
    const [problem] = problemOf(await compile(text))
    expect(problem).toMatchObject({ code, place: { file: 'story.ink' }, hint: REMEDIES[code] })
    expect(lines).toContain(problem?.place?.line)
  })

  it('reads included files, and says which of them is wrong', async () => {
    const root = aFolder({
      'a/story.ink': 'INCLUDE ../b/more.ink\n-> more',
      'b/more.ink': '=== more\nOn.\n-> gone',
    })
    const compiled = await ink.compile({ root, id: 'test', file: 'a/story.ink' })
    expect(problemOf(compiled)[0]?.place).toEqual({ file: 'b/more.ink', line: 3 })
  })

  it('knows in which file an option stands', async () => {
    const root = aFolder({
      'a/story.ink': 'INCLUDE ../b/more.ink\n-> more',
      'b/more.ink': '=== more\n* (go) [Go.] -> END',
    })
    const { files, choices } = unwrap(await ink.compile({ root, id: 'test', file: 'a/story.ink' })).story
    const [go] = Object.values(choices)
    expect([files[go?.file ?? 0], go?.line]).toEqual(['b/more.ink', 2])
  })

  it.each([
    ['a file that is not there', {}, 'Unexpected missing file story.ink'],
    ['a folder', { 'story.ink/x': '' }, 'Unexpected missing file story.ink'],
    [
      'a story that was compiled already',
      { 'story.ink': '{"inkVersion":21,"root":[]}' },
      'Unexpected compiled Ink in story.ink',
    ],
  ])('says what %s is', async (_, files, message) => {
    const compiled = await ink.compile({
      root: aFolder(files as Record<string, string>),
      id: 'test',
      file: 'story.ink',
    })
    expect(problemOf(compiled)[0]?.message).toContain(message)
  })

  it('does not take the mark at the start of a Windows file for a word', async () => {
    const root = aFolder({ 'story.ink': '\uFEFFOn.\r\n* (go) [Go.]\r\n-> END\r\n' })
    const file = { root, id: 'test', file: 'story.ink' }
    const { story } = unwrap(await ink.compile(file))
    const told = unwrap(await ink.tell(story, beginRun('test', story.revision, 1), file))
    expect(told.beats[0]?.lines.map(({ text }) => text)).toEqual(['On.'])
  })
})

describe('telling where it can be stopped', { timeout: 60_000 }, () => {
  const tell = async (text: string, ids: readonly string[]) => {
    const file = { root: aFolder({ 'story.ink': text }), id: 'test', file: 'story.ink' }
    const { story } = unwrap(await ink.compile(file))
    const run = ids.reduce((taken, id) => take(taken, id, 0), beginRun('test', story.revision, 1))
    return ink.tell(story, run, file)
  }

  it('gives the beats of a run', async () => {
    const told = unwrap(await tell(GOOD, ['wait']))
    expect(told.lost).toBeUndefined()
    expect(told.beats.map(({ number }) => number)).toEqual([0, 1])
  })

  it('says on which line a later beat goes wrong, and keeps the part that holds', async () => {
    const told = unwrap(
      await tell('On.\n* (go) [Go.]\n-\n* (on) [On.]\n- And on.\n{"a" - 1}\n-> END', ['go', 'on']),
    )
    expect(told.beats).toHaveLength(2)
    expect(told.lost).toMatchObject({ code: 'story/runtime', place: { file: 'story.ink', line: 6 } })
  })

  it('gives up on a beat that kills the engine', async () => {
    const told = await tell(`* (go) [Go.] -> again\n${GROWS.replace('-> again\n', '')}`, ['go'])
    expect(['story/died', 'story/never-stops']).toContain(told.ok ? told.value.lost?.code : told.problem.code)
  })
})
