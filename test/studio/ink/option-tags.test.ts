import { describe, expect, it } from 'vitest'
import { compileFiles, problemOf, story, unwrap } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'

const problems = (source: string, includes = {}) =>
  problemOf(compileFiles({ 'story.ink': source, ...includes }))

describe('a tag of this house inside the brackets of an option is an error', () => {
  it('at the line of the option', () => {
    expect(problems('Well?\n* (leave) [Leave it. # why: A reason.]\n  -> END')).toEqual([
      {
        code: 'tag/in-brackets',
        message: 'Unexpected # why inside [ ], expected only words that are offered there',
        hint: 'Ink would drop it. Write it on a line below the option.',
        place: { file: 'story.ink', line: 2 },
      },
    ])
  })

  it('each for itself, in the file where it stands', () => {
    const source = 'INCLUDE more.ink\n-> more'
    const more = '=== more\n* (leave) Leave[ it. # move: left # why: So.]\n  -> END'
    expect(
      problems(source, { 'more.ink': more }).map(({ message, place }) => [message.slice(0, 24), place]),
    ).toEqual([
      ['Unexpected # move inside', { file: 'more.ink', line: 2 }],
      ['Unexpected # why inside ', { file: 'more.ink', line: 2 }],
    ])
  })

  it.each(['* (leave) [# why: So.]', '* (leave) [Leave. # why{leave}: So.]', '+ + [# x # why: So.]'])(
    'wherever it stands there: %s',
    (option) => {
      expect(problems(`${option}\n  -> END`).map(({ message }) => message)).toContain(
        'Unexpected # why inside [ ], expected only words that are offered there',
      )
    },
  )

  it.each([
    ['words that look like one', '* (leave) [why: So.]'],
    ['words before a tag of somebody else', '* (leave) [why: So. # image: a.png]'],
    ['a tag of somebody else', '* (leave) [Leave it. # image: a.png]'],
    ['no tag', '* (leave) [Leave it.]'],
    ['a sign that is no tag', '* (leave) [Leave \\# why: it.]'],
    ['a tag behind the brackets', '* (leave) [Leave it.] # why: So.'],
  ])('but not %s', (_, option) => {
    expect(unwrap(compileFiles({ 'story.ink': `${option}\n  -> END` })).warnings).toEqual([])
  })
})

describe('a tag of an option outside its brackets', () => {
  it.each([
    ['beside the words', '* (leave) Leave it. # why: So.'],
    ['before the brackets', '* (leave) Leave it. # why: So. [And go.]'],
    ['behind the brackets', '* (leave) [Leave it.] # why: So.'],
    ['on a line below', '* (leave) [Leave it.]\n  # why: So.'],
  ])('is read once, %s', (_, option) => {
    const beat = beatsOf(story(`${option}\n  Gone.\n  -> END`), ['leave']).at(-1)
    expect(beat?.outcome?.reason).toBe('So.')
    expect(beat?.outcome?.twice).toBeUndefined()
  })
})
