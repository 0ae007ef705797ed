import { describe, expect, it } from 'vitest'
import { compileFiles, problemOf, story, unwrap } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'

const compiled = (source: string, includes: Readonly<Record<string, string>> = {}) =>
  compileFiles({ 'story.ink': source, ...includes })

describe('an EXTERNAL function that the story does not have in Ink', () => {
  it('is an error at its line, which shows what to write', () => {
    expect(problemOf(compiled('Well.\nEXTERNAL ring(who, times)\n{ring(1, 2)}\n-> END'))).toEqual([
      {
        code: 'ink/external',
        message: 'Unexpected EXTERNAL ring without a function in Ink, expected one of the same name',
        hint: 'Write it below, in two lines: “=== function ring(who, times) ===” and “~ return 0”.',
        place: { file: 'story.ink', line: 2 },
      },
    ])
  })

  it('in the file where it stands', () => {
    const problems = problemOf(
      compiled('INCLUDE more.ink\n~ ring()\n-> END', { 'more.ink': '\nEXTERNAL ring()\n' }),
    )
    expect(problems[0]).toMatchObject({
      hint: 'Write it below, in two lines: “=== function ring() ===” and “~ return 0”.',
      place: { file: 'more.ink', line: 2 },
    })
  })

  it('is told with what the hint says', () => {
    const source =
      'EXTERNAL ring(who)\nIt rings {ring(1)} times.\n-> END\n=== function ring(who) ===\n~ return 0'
    expect(beatsOf(story(source), [])[0]?.lines[0]?.text).toBe('It rings 0 times.')
  })

  it('is not that function because it has its name in a comment, a stitch or a variable', () => {
    const source =
      'EXTERNAL ring()\nVAR ringing = 1\n// === function ring\n{ring()}\n-> END\n=== k\n-> END\n= ring_off\n-> END'
    expect(problemOf(compiled(source)).map(({ code }) => code)).toEqual(['ink/external'])
  })

  it('is told for each function that is called', () => {
    const source = 'EXTERNAL ring()\nEXTERNAL call()\n{ring()}{call()}{ring()}\n-> END'
    expect(problemOf(compiled(source)).map(({ place }) => place?.line)).toEqual([1, 2])
  })

  it('is no trouble where nothing calls it', () => {
    expect(unwrap(compiled('EXTERNAL ring(who)\nWell.\n-> END')).warnings).toEqual([])
  })
})

describe('a score that is no number is a warning at its line', () => {
  it.each([
    ['VAR trust = "five"', 'text'],
    ['VAR empathy = true', 'true or false'],
    ['VAR reliability = ()', 'a list'],
    ['VAR trust = -> k', 'a divert'],
    ['CONST trust = 5', 'CONST'],
    ['LIST trust = low, (high)', 'LIST'],
  ])('%s', (declared, what) => {
    const [, name] = declared.split(' ')
    expect(unwrap(compiled(`Well.\n${declared}\n-> k\n=== k\n-> END`)).warnings).toEqual([
      {
        code: 'ink/score',
        message: `Unexpected ${what} as ${name}, expected a number in a VAR: it counts as 0`,
        hint: `Write it as VAR ${name} = 10, or give it another name where it is no score.`,
        place: { file: 'story.ink', line: 2 },
      },
    ])
  })

  it('but not where a text is given to one later, or to something else of its name', () => {
    const source = 'VAR trust = 5\n~ trust = "five"\n{trust}\n{true:\n~ temp empathy = "x"\n}\n-> END'
    expect(unwrap(compiled(source)).warnings).toEqual([])
  })

  it.each(['VAR trust = 5', 'VAR trust = -5', 'VAR trust = 5.5', 'VAR mood = "low"', 'CONST MOST = 5'])(
    'but not %s',
    (declared) => {
      expect(unwrap(compiled(`${declared}\nWell.\n-> END`)).warnings).toEqual([])
    },
  )
})
