import { describe, expect, it } from 'vitest'
import type { CompiledStory } from '../../../src/model/story/compiled.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { compileFiles, problemOf, story, unwrap } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'

const lines = (source: string, ids: readonly string[] = []) =>
  beatsOf(story(source), ids)
    .at(-1)
    ?.lines.map(({ text }) => text)

const options = (source: string, ids: readonly string[] = []) =>
  beatsOf(story(source), ids)
    .at(-1)
    ?.choices.map(({ id }) => id)
    .sort()

const compiledFrom = (source: string): CompiledStory => unwrap(compileFiles({ 'story.ink': source })).story

describe('a story plays whatever Ink it is written in', () => {
  it.each([
    ['stitches', '-> a.two\n=== a\n= one\nOne.\n-> END\n= two\nTwo.\n-> one', [], ['Two.', 'One.']],
    ['glue', 'Half <>\n<> a line.\n-> END', [], ['Half a line.']],
    ['a tunnel', '-> t ->\nBack.\n-> END\n=== t\nInside.\n->->', [], ['Inside.', 'Back.']],
    ['a function', '{twice(3)} times.\n-> END\n=== function twice(n)\n~ return n * 2', [], ['6 times.']],
    ['variable text', '-> a\n=== a\n{One|Two|Three}.\n+ (on) On -> a', ['a.on', 'a.on'], ['On', 'Three.']],
    ['a conditional', 'VAR x = 3\n{x > 2: Big.|Small.}\n-> END', [], ['Big.']],
    ['a list', 'LIST mood = low, (fair), high\n{mood}. {mood + 1}.\n-> END', [], ['fair. high.']],
    ['a shuffle', '{~One|One}.\n-> END', [], ['One.']],
    ['a fallback choice', '* -> on\n=== on\nOn.\n-> END', [], ['On.']],
    [
      'an echo with its answer on one line',
      '* (hi) Hi -> b\n=== b\nWords.\n-> END',
      ['hi'],
      ['Hi', 'Words.'],
    ],
    ['an echo', '* (hi) Hi[!], you say.\n  Words.\n  -> END', ['hi'], ['Hi, you say.', 'Words.']],
    ['a bracketed choice', '* (hi) [Hi]\n  Words.\n  -> END', ['hi'], ['Words.']],
  ])('%s', (_, source, ids, expected) => {
    expect(lines(source, ids)).toEqual(expected)
  })

  it('a thread offers its options among the others', () => {
    const source = '-> a\n=== a\n<- b\n+ (mine) Mine -> END\n=== b\n+ (theirs) Theirs -> END'
    expect(options(source)).toEqual(['a.mine', 'b.theirs'])
  })

  it('a once-only choice is gone the second time, a sticky one stays, a conditional one waits', () => {
    const source = '-> a\n=== a\n* (once) Once -> a\n+ (often) Often -> a\n+ (later) {once} Later -> a'
    expect(options(source)).toEqual(['a.often', 'a.once'])
    expect(options(source, ['a.once'])).toEqual(['a.later', 'a.often'])
  })

  it('an INCLUDE is read from the folder of the main file', () => {
    const files = { 'shared/words.ink': '=== words\nIncluded.\n-> END' }
    expect(beatsOf(story('INCLUDE shared/words.ink\n-> words', files), [])[0]?.lines[0]?.text).toBe(
      'Included.',
    )
  })

  it('an EXTERNAL function falls back on the one in the story', () => {
    expect(lines('EXTERNAL when()\n{when()}\n-> END\n=== function when()\n~ return "now"')).toEqual(['now'])
  })
})

describe('a beat says where the knot begins that it comes to', () => {
  const entered = (source: string, ids: readonly string[] = []) => {
    const { lines = [], entered } = beatsOf(story(source), ids).at(-1) ?? {}
    return entered === undefined ? undefined : lines[entered]?.text
  }
  const next = '-> a\n=== a\n* (on) On\nAnd then.\n-> b\n=== b\nThere.\nMore.\n'

  it.each<readonly [string, string, readonly string[], string | undefined]>([
    ['after what the choice led to', `${next}* (so) So -> END`, ['a.on'], 'There.'],
    ['at an ending too', `${next}-> END`, ['a.on'], 'There.'],
    ['nowhere in the opening', 'One.\nTwo.\n* (on) On -> END', [], undefined],
    ['nowhere where it stays', '-> a\n=== a\nOne.\n+ (on) On\nTwo.\n-> a', ['a.on'], undefined],
    [
      'at the first of its lines where it goes out of it and comes back',
      `${next}-> t ->\nLast.\n* (so) So -> END\n=== t\nIn between.\n->->`,
      ['a.on'],
      'There.',
    ],
    ['at the last of several', `${next}-> c\n=== c\nHere.\nLast.\n-> END`, ['a.on'], 'Here.'],
    ['with its stitches', `${next}-> two\n= two\nTwo.\n-> END`, ['a.on'], 'There.'],
  ])('%s', (_, source, ids, expected) => {
    expect(entered(source, ids)).toBe(expected)
  })
})

describe('ids of choices', () => {
  it.each([
    ['a label in a knot', '-> k\n=== k\n* (yes) Yes -> END', ['k.yes']],
    ['a label in a stitch', '-> k.s\n=== k\n= s\n* (yes) Yes -> END', ['k.s.yes']],
    ['a label outside any knot', '* (yes) Yes -> END', ['yes']],
    ['no label', '-> k\n=== k\n* Isn’t it late? -> END', ['k:isnt-it-late']],
    ['no label and no knot', '* Go -> END', ['start:go']],
    ['the same words twice', '* Go -> END\n* Go -> END', ['start:go', 'start:go~2']],
    ['no words at all', 'VAR x = "x"\n* [{x}] -> END', ['start:choice']],
    ['a tag beside the words', '* Go # cue: x\n  -> END', ['start:go']],
    ['letters of other alphabets', '* Paned o de? -> END\n* Чай? -> END', ['start:paned-o-de', 'start:чаи']],
  ])('%s', (_, source, expected) => {
    expect(options(source)).toEqual([...expected].sort())
  })

  it('come with their words and the place they are written at', () => {
    const { passage } = unwrap(story('Well?\n* (yes) Yes -> END\n* [No] -> END').begin(1))
    expect(passage.choices).toEqual([
      { id: 'yes', text: 'Yes', place: { file: 'story.ink', line: 2 } },
      { id: 'start:no', text: 'No', place: { file: 'story.ink', line: 3 } },
    ])
  })

  it('of a choice that the compiled story says nothing of is the place that Ink gives it', () => {
    const told = { ...compiledFrom('* (yes) Yes\n  Well.\n  -> END'), choices: {} }
    const telling = unwrap(unwrap(playable(told)).begin(1))
    expect(telling.passage.choices).toEqual([{ id: '0.c-0', text: 'Yes' }])
    expect(telling.passage.choices[0]).not.toHaveProperty('place')
    // Whether Ink prints it back is not known either: nothing is put in the trainee’s mouth.
    const { lines } = unwrap(telling.choose('0.c-0'))
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['narration', 'Yes'],
      ['narration', 'Well.'],
    ])
  })

  it('the same thread twice gives two options with two ids', () => {
    const source = '-> a\n=== a\n<- b\n<- b\n-> DONE\n=== b\n+ (ask) Ask -> END'
    expect(options(source)).toEqual(['b.ask', 'b.ask~2'])
  })
})

describe('trouble in a story is a value that names the place', () => {
  it('an unknown choice says what was on offer, and moves nothing', () => {
    const telling = unwrap(story('* (yes) Yes -> END\n* (no) No -> END').begin(1))
    const problem = problemOf(telling.choose('maybe'))
    expect(problem).toMatchObject({
      code: 'story/no-such-choice',
      message: 'Unexpected choice “maybe”, expected one of yes, no',
      place: { file: 'story.ink', line: 1 },
    })
    expect(telling.choose('yes').ok).toBe(true)
  })

  it.each([
    [
      'Ink says so',
      '-> t\n=== t\n->->',
      /^Unexpected failure in story\.ink: RUNTIME ERROR: \(Ink Pointer -> t/,
    ],
    ['Ink breaks off', '{1 mod 0}\n-> END', /^Unexpected failure in story\.ink: obj is null or undefined$/],
  ])('a story that fails says where the trainee was: %s', (_, after, message) => {
    const told = compiledFrom(`* (on) On\n-\n${after}`)
    const failed = (compiled: CompiledStory) => {
      const { cause, ...problem } = problemOf(unwrap(unwrap(playable(compiled)).begin(1)).choose('on'))
      expect(cause).toBeDefined()
      return problem
    }
    const problem = {
      code: 'story/runtime',
      message: expect.stringMatching(message),
    }
    expect(failed(told)).toEqual({ ...problem, place: { file: 'story.ink', line: 1 } })
    // Compiled without the names of its files, it does not know where.
    const placeless = failed({ ...told, files: [] })
    expect(placeless.message).toMatch(/^Unexpected failure in test: /)
    expect(placeless).not.toHaveProperty('place')
  })

  it.each([
    ['Ink says so', '-> t\n=== t\n->->'],
    ['Ink breaks off', '{1 mod 0}\n-> END'],
  ])('a story that fails at its opening does not begin: %s', (_, source) => {
    const problem = problemOf(story(source).begin(1))
    expect(problem.code).toBe('story/runtime')
    expect(problem).not.toHaveProperty('place')
  })

  it.each([
    ['two diverts that lead to each other', '=== a\n-> b\n=== b\n-> a', ''],
    ['a loop that prints one endless line', '=== a\nRound <>\n-> a', ''],
    ['a function that calls itself', '=== a\n{f()}\n-> END\n=== function f()\n~ return f()', ''],
  ])(
    'a story that never stops is stopped: %s',
    (_, knots, after) => {
      const telling = unwrap(story(`* (on) On -> a\n${knots}`).begin(1))
      expect(problemOf(telling.choose('on'))).toEqual({
        code: 'story/never-stops',
        message: `Unexpected endless beat in story.ink, expected a choice or an end${after}`,
        place: { file: 'story.ink', line: 1 },
      })
    },
    30_000,
  )

  const COUNT = (last: number) => `VAR n = 0
* (on) [On] -> a
=== a
~ n = n + 1
Round {n}.
{n == ${last}: -> END}
-> a`

  it('a beat may have 1,000 lines', () => {
    expect(lines(COUNT(1000), ['on'])).toHaveLength(1000)
  })

  it.each([1001, 0])(
    'a beat of more is given up, whether or not it would have come to an end: %i',
    (last) => {
      const telling = unwrap(story(COUNT(last)).begin(1))
      expect(problemOf(telling.choose('on'))).toEqual({
        code: 'story/too-long',
        message:
          'Unexpected more than 1,000 lines before a choice in story.ink, expected a choice or an end after “Round 1001.”',
        place: { file: 'story.ink', line: 2 },
      })
    },
  )
})
