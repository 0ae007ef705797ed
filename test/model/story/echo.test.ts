import { describe, expect, it } from 'vitest'
import type { CompiledStory } from '../../../src/model/story/compiled.ts'
import { ANY_WORDS, DIVERTED, OFFERED, splitEcho } from '../../../src/model/story/echo.ts'
import { compileFiles, story, unwrap } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'

/** The lines after the first option of a story, as `kind: text`. */
function linesAfter(source: string, ids: readonly string[] = ['a']): readonly string[] {
  const beat = beatsOf(story(source), ids).at(-1)
  return (beat?.lines ?? []).map(({ kind, speaker, text }) => `${speaker ?? kind}: ${text}`)
}

const NADIA = 'Nadia: She’s in till nine.'
const next = `\n  ${NADIA}\n  -> END`

describe('the first line after a choice is the trainee’s only where it is the option’s own words', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['as offered', `* (a) Nod.${next}`, ['trainee: Nod.', NADIA]],
    ['in brackets', `* (a) [Nod.]${next}`, [NADIA]],
    ['a condition that is false', `VAR trust = 5\n* (a) [Nod.] {trust > 90: You nod.}${next}`, [NADIA]],
    [
      'a condition that is true',
      `VAR trust = 95\n* (a) [Nod.] {trust > 90: You nod.}${next}`,
      ['trainee: You nod.', NADIA],
    ],
    [
      'the other half of a condition',
      `VAR trust = 5\n* (a) [Nod.] {trust > 90: You nod.|You wait.}${next}`,
      ['trainee: You wait.', NADIA],
    ],
    [
      'a function that prints nothing',
      `VAR trust = 5\n* (a) [Shrug] {nudge(2)}${next}\n=== function nudge(by)\n~ trust += by`,
      [NADIA],
    ],
    ['speech of somebody else', '* (a) [Nod.] Nadia: She’s in till nine.\n  -> END', [NADIA]],
    ['speech of the trainee', '* (a) [Nod.] You: Is she in?\n  -> END', ['trainee: “Is she in?”']],
    [
      'a name that is a value',
      `VAR who = "Nadia"\n* (a) [Nod.] {who}: She’s in till nine.\n  -> END`,
      [NADIA],
    ],
    [
      'a value behind words',
      `VAR n = 3\n* (a) [Wait] You wait {n} minutes.${next}`,
      ['trainee: You wait 3 minutes.', NADIA],
    ],
    ['a value that is all', `VAR n = "So"\n* (a) [Wait] {n}${next}`, ['narration: So', NADIA]],
    ['a value with a full stop', `VAR n = 3\n* (a) [Count] {n}.${next}`, ['narration: 3.', NADIA]],
    ['an offer that is a value', `VAR n = "Go on."\n* (a) \\ {n}${next}`, ['trainee: Go on.', NADIA]],
    [
      'a count that goes on',
      `VAR n = 1\n* (a) Knock {up()} times.${next}\n=== function up()\n~ n++\n~ return n`,
      ['trainee: Knock 3 times.', NADIA],
    ],
    ['a sequence that goes on', `* (a) \\ {Once|Twice}.${next}`, ['trainee: Twice.', NADIA]],
    ['a count of itself', `+ (a) Ask{a: again| her}.${next}`, ['trainee: Ask again.', NADIA]],
    [
      'words broken off for more',
      '* (a) "Stop!"[] You say it too loud.\n  -> END',
      ['trainee: "Stop!" You say it too loud.'],
    ],
    [
      'a sentence that goes on',
      '* (a) You wait[] and Tyler waits too.\n  -> END',
      ['trainee: You wait and Tyler waits too.'],
    ],
    ['a part only offered', `* (a) Hi[!], you say.${next}`, ['trainee: Hi, you say.', NADIA]],
    ['glue', '* (a) "Stop!"\n  <> You say it too loud.\n  -> END', ['trainee: "Stop!" You say it too loud.']],
    [
      'glue after a gather',
      '* (a) "Stop!"\n- <> You say it too loud.\n-> END',
      ['trainee: "Stop!" You say it too loud.'],
    ],
    ['a divert', '* (a) Nod. -> b\n=== b\nNadia: She’s in till nine.\n-> END', ['trainee: Nod.', NADIA]],
    [
      'a divert after more words',
      '* (a) Nod[.] twice. -> b\n=== b\nNadia: She’s in till nine.\n-> END',
      ['trainee: Nod twice.', NADIA],
    ],
    ['a tunnel', '* (a) Nod. -> t -> END\n=== t\nNadia: She’s in till nine.\n->->', ['trainee: Nod.', NADIA]],
    [
      'the way back from a tunnel',
      '-> t ->\nNadia: She’s in till nine.\n-> END\n=== t\n* (a) Nod. ->->',
      ['trainee: Nod.', NADIA],
    ],
    ['two spaces', `* (a) Nod.  And  wait.${next}`, ['trainee: Nod. And wait.', NADIA]],
    [
      'a word that goes on elsewhere',
      `VAR no = false\n* (a) [Call] {no: He}\n  Hello.\n  -> END`,
      ['narration: Hello.'],
    ],
    ['speech in the option itself', `* (a) Tyler: words${next}`, ['trainee: Tyler: words', NADIA]],
    ['a tag between', `* (a) [Nod.] # move: nod\n  {true: # why: So.}\n  ${NADIA}\n  -> END`, [NADIA]],
    [
      'branches on lines of their own',
      `VAR n = 2\n* (a) [Nod.] {\n  - n == 1: Once.\n  - else: Twice.\n  }${next}`,
      ['trainee: Twice.', NADIA],
    ],
  ])('%s', (_, source, expected) => {
    const id = /^=== t$/m.test(source) && source.startsWith('-> t') ? 't.a' : 'a'
    expect(linesAfter(source, [id])).toEqual(expected)
  })

  it('an option whose whole text is a condition that is false says nothing', () => {
    const source = `VAR no = false\n* (a) \\ {no: Go.}${next}\n* (b) Stay.${next}`
    expect(linesAfter(source)).toEqual([NADIA])
  })
})

describe('the compiler says what an option may print by itself', () => {
  const echo = (source: string) =>
    Object.values(
      unwrap(
        compileFiles({
          'story.ink': `VAR x = 1\n${source}${source.includes('function') ? '' : '\n  -> END'}`,
        }),
      ).story.choices,
    )[0]?.echo

  it.each<readonly [string, CompiledStory['choices'][string]['echo']]>([
    ['* Go.', true],
    ['* Go. # move: go', true],
    ['* Go.[]', true],
    ['* \\ {x: Go.|Stay.}', true],
    ['* [Go.]', false],
    ['* [Go.] # move: go', false],
    ['* Go[.] on.', ['Go on.']],
    ['* [Go.] {x: Go.|Stay where you are.}', ['Stay where you are.', 'Go.']],
    ['* [Go.] {x: Go.}{x: Stay.}', ['Go. Stay.', 'Stay.', 'Go.']],
    ['* [Go.] {!One|Two}', ['One', 'Two']],
    ['* [Go.] {x} times', false],
    ['* [Go.] Go {x} times', [`Go${ANY_WORDS}times`]],
    ['* [Go.] Go {x} -> DONE', [`Go${ANY_WORDS}`]],
    ['* [Go.] {x}', false],
    ['* (on) Go{on: again}.', [OFFERED, 'Go again.', 'Go.']],
    ['* (on) Go{same(): again}.\n  -> END\n=== function same()\n~ return x', true],
    [
      '* (on) Go{more(): again}.\n  -> END\n=== function more()\n~ x++\n~ return x',
      [OFFERED, 'Go again.', 'Go.'],
    ],
    ['* Go.\n  <> And on.', [OFFERED]],
    ['* Go.[] {x:\n -> k\n}\n<> And on.\n-> END\n=== k\nOn.', [OFFERED]],
    ['* Go[{x: on}]', ['Go']],
    ['* Go<> on.', [OFFERED]],
    ['* Go[] on.', ['Go on.']],
    ['* Go. # move: go # why: So.', true],
    ['* [Go.] And<> on.', ['And on.']],
    ['* [Go.] Go  on.', ['Go on.']],
    ['* [Go.]{x} times', false],
    ['* [Go.] "{x}" times', false],
    ['* [Go.] Aunt {x}: Go.', false],
    ['* [Go.] Go. {\n - x == 1: On you go.\n - else: Off you go.\n}', ['Go.']],
    ['* [Go.] {stopping:\n - Once.\n - Twice.\n}', ['Twice.', 'Once.']],
    ['* [Go.] Go{x: on| off}.', ['Go off.', 'Go on.']],
    ['* [Go.] Go{! on| off} it.', ['Go off it.', 'Go on it.', 'Go it.']],
    ['* (on) Go{seen(): again}.\n  -> END\n=== function seen()\n~ return x > 1', true],
    [
      '* (on) Go{seen(): again}.\n  -> END\n=== function seen()\n~ x = x + 1\n~ return x > 1',
      [OFFERED, 'Go again.', 'Go.'],
    ],
    [
      '* (on) Go{seen(): again}.\n  -> END\n=== function seen()\n~ return more()\n=== function more()\n~ x++\n~ return x',
      [OFFERED, 'Go again.', 'Go.'],
    ],
    ['* (on) Go{seen(): again}.\n  -> END\n=== function seen()\n{once|twice}', [OFFERED, 'Go again.', 'Go.']],
    ['* (on) Go {x: {one|two}}.', [OFFERED, 'Go one.', 'Go two.', 'Go .']],
    [
      '* Go {a|b|c|d}{a|b|c|d}[.] {on|off}.',
      // The first sixteen of thirty-two.
      ['aa', 'ab', 'ac', 'ad', 'ba', 'bb', 'bc', 'bd', 'ca', 'cb', 'cc', 'cd', 'da', 'db', 'dc', 'dd'].map(
        (two) => `Go ${two} off.`,
      ),
    ],
    ['* Go. -> k\n=== k\nAnd <>\non.', true],
    ['* \\ {x}', [OFFERED]],
    ['* \\ {x}[] times', [`${OFFERED} times`]],
    ['* [Go.] Go. -> DONE', [`Go.${DIVERTED}`]],
    ['* [Go.] Nadia: Go.', false],
    [
      '* [Go.] {a|b|c|d}{a|b|c|d} yes',
      ['aa', 'ab', 'ac', 'ad', 'ba', 'bb', 'bc', 'bd', 'ca', 'cb', 'cc', 'cd', 'da', 'db', 'dc', 'dd'].map(
        (two) => `${two} yes`,
      ),
    ],
    ['* [Go.] {a|b|c|d}{a|b|c|d|e} yes', ['a', 'b', 'c', 'd'].map((one) => `${one}${ANY_WORDS}yes`)],
  ])('%s', (source, expected) => {
    expect(echo(source)).toEqual(expected)
  })
})

describe('a wording is held against a line', () => {
  const split = (line: string, ...wordings: string[]) => splitEcho(line, { echo: wordings, text: 'Go on' })

  it.each<readonly [string, readonly string[], readonly [string, string]]>([
    ['Go on', [OFFERED], ['Go on', '']],
    ['Go on and on', [OFFERED], ['Go on and on', '']],
    ['Go on and on', [OFFERED + DIVERTED], ['Go on', 'and on']],
    ['Go only', [OFFERED + DIVERTED], ['', 'Go only']],
    ['You go. Go on', [OFFERED], ['', 'You go. Go on']],
    ['1Go on', [OFFERED], ['', '1Go on']],
    ['Then', ['', 'The'], ['', 'Then']],
    ['Go on.', [`Go on.${DIVERTED}`], ['Go on.', '']],
    ['Go on.Then', [`Go on.${DIVERTED}`], ['Go on.', 'Then']],
    ['You have 3 pens. And ink.', [`You have${ANY_WORDS}pens.${DIVERTED}`], ['You have 3 pens.', 'And ink.']],
    ['You have pens. And ink.', [`You have${ANY_WORDS}pens.${DIVERTED}`], ['You have pens.', 'And ink.']],
    ['You have 3 And ink.', [`You have${ANY_WORDS}`], ['You have 3 And ink.', '']],
    ['pens. You have 3', [`You have${ANY_WORDS}pens.`], ['', 'pens. You have 3']],
    ['.*', ['a'], ['', '.*']],
    ['(a+)+ b', ['(a+)+'], ['(a+)+ b', '']],
  ])('%s: %j', (line, wordings, expected) => {
    expect(split(line, ...wordings)).toEqual(expected)
  })

  it('that is the offer alone ends where the offer does', () => {
    expect(splitEcho('Go on. Then', { echo: true, text: 'Go  on.' })).toEqual(['Go on.', 'Then'])
    expect(splitEcho('Go on. Then', { echo: true, text: '' })).toEqual(['', 'Go on. Then'])
    expect(splitEcho('Go on. Then', { echo: false, text: 'Go on.' })).toEqual(['', 'Go on. Then'])
  })

  it('is not asked for where there is none', () => {
    expect(splitEcho('Go on', undefined)).toEqual(['', 'Go on'])
  })
})
