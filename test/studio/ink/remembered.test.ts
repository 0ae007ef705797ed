import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/studio/ink/remembered.ts'
import { compileFiles, unwrap } from '../../support/ink.ts'
import { compiledHouseStory } from '../../support/stories.ts'

/** Scenes one, two and three follow each other; each is given as what stands in it. */
const in3 = (one: string, two: string, three: string, declared = '', functions = '') =>
  remembered(
    unwrap(
      compileFiles({
        'story.ink': [
          declared,
          `-> one\n=== one\nOne.\n${one}\n-> two`,
          `=== two\nTwo.\n${two}\n-> three`,
          `=== three\nThree.\n${three}\n-> END`,
          functions,
        ].join('\n'),
      }),
    ).story,
  )

const VAR = 'VAR told = 0'

describe('what a story remembers beyond the next scene', () => {
  it.each([
    ['a variable that a later scene asks for', in3('~ told = 1', '', '{ told: Yes. }', VAR), ['told']],
    ['a variable that only the next scene asks for', in3('~ told = 1', '{ told: Yes. }', '', VAR), []],
    ['a variable that is printed later', in3('~ told = 1', '', 'It is {told}.', VAR), ['told']],
    ['a variable that nobody sets', in3('', '', '{ told: Yes. }', VAR), []],
    ['a variable that is set anew before', in3('~ told = 1', '~ told = 2', '{ told: Yes. }', VAR), []],
    [
      'a variable that is set anew only on a condition',
      in3('~ told = 1', '{ told > 1: \n ~ told = 2\n}', '{ told: Yes. }', VAR),
      ['told'],
    ],
    [
      'the label of an option',
      in3('* (tell) Tell.\n* (wait) Wait.\n-', '', '{ one.tell: Yes. }'),
      ['one.tell'],
    ],
    ['a whole scene', in3('', '', '{ one: Yes. }'), ['one']],
    [
      'a variable that a function asks for',
      in3('~ told = 1', '', '{ was_told() > 0: Yes. }', VAR, '=== function was_told\n~ return told\n'),
      ['told'],
    ],
    [
      'a variable that a function sets',
      in3('~ set(told)', '', '{ told: Yes. }', VAR, '=== function set(ref x)\n~ x = 1\n'),
      ['told'],
    ],
    ['a score', in3('~ trust = 1', '', '{ trust: Yes. }', 'VAR trust = 0'), []],
    [
      'what became of a promise',
      in3(
        '~ promises_made += call',
        '',
        '{ promises_made ? call: Yes. }',
        'LIST promise_names = call\nVAR promises_made = ()',
      ),
      [],
    ],
  ])('%s', (_, found, expected) => {
    expect(found.map(({ name }) => name)).toEqual(expected)
  })

  it('says in which scenes it is asked for', () => {
    expect(in3('~ told = 1', '', '{ told: Yes. }', VAR)).toEqual([{ name: 'told', beyond: ['three'] }])
  })

  it('is five things at most in Tyler’s story', () => {
    expect(remembered(compiledHouseStory('tyler')).length).toBeLessThanOrEqual(5)
  })
})
