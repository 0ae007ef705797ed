import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { parseCard } from '../../../src/studio/build/story-card.ts'
import { A_CARD } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const parse = (text: string) => parseCard(text, 'story.yaml', 'ana', ['ana', 'ben'])
const said = (text: string) => problemOf(parse(text)).map(writeProblem)

const step = (minutes: number) => `[{ minutes: ${minutes}, does: Play., to: hall }]`
const FOR_A_GROUP = `${A_CARD}group:
  synopsis: Ana waits and goes home.
  aims: [Wait with somebody]
  prepare: [Bring a clock]
  plans: { 45: ${step(45)}, 60: ${step(60)}, 90: ${step(90)} }
  supervision: [Who waits with you?]
`

describe('what a card says to a trainer', () => {
  it('is read apart from what a trainee loads', () => {
    const { about, group } = unwrap(parse(FOR_A_GROUP))
    expect(about).not.toHaveProperty('group')
    expect(group?.plans[45]).toEqual([{ minutes: 45, does: 'Play.', to: 'hall' }])
  })

  it('may be absent', () => {
    expect(unwrap(parse(A_CARD)).group).toBeUndefined()
  })

  it('has plans whose steps take as long as the plan', () => {
    expect(said(FOR_A_GROUP.replace('minutes: 60', 'minutes: 55'))).toEqual([
      'story.yaml:20: Unexpected 55 minutes, expected steps of 60 minutes together',
    ])
  })

  const withRecap = (recap: string) => `${FOR_A_GROUP}  recaps:\n    hall: ${recap}\n`

  it('may say what came before a scene, in 170 characters', () => {
    const longest = 'a'.repeat(170)
    expect(unwrap(parse(FOR_A_GROUP)).group?.recaps).toBeUndefined()
    expect(unwrap(parse(withRecap(longest))).group?.recaps).toEqual({ hall: longest })
    expect(said(withRecap(`${longest}b`))).toEqual([
      `story.yaml:23: Unexpected “${longest}b” for “group.recaps.hall”, expected at most 170 characters, and these are 171`,
    ])
  })

  it('says something where it says what came before', () => {
    expect(said(withRecap("' '"))).toEqual([
      'story.yaml:23: Unexpected “” for “group.recaps.hall”, expected words',
    ])
  })
})

describe('a story’s card', () => {
  it('is read as it was written', () => {
    expect(unwrap(parse(A_CARD)).about).toMatchObject({
      id: 'ana',
      child: { name: 'Ana', age: 15 },
      contentNote: 'Nothing.',
      endings: { home: { title: 'Home' } },
      introduction: { blurb: 'Ana waits.', reviewed: [] },
    })
  })

  it.each([
    ['minutes: 5', 'minutes: long', 'story.yaml:5: Unexpected “long” for “minutes”, expected whole minutes'],
    ['minutes: 5', 'minutes: 0', 'story.yaml:5: Unexpected “0” for “minutes”, expected at least 1'],
    ['age: 15', 'age: 19', 'story.yaml:3: Unexpected “19” for “child.age”, expected an age of 8 to 17'],
    [
      'figure: ana',
      'figure: anna',
      'story.yaml:4: Unexpected figure “anna”, expected one of ana, ben\n  Each .yaml file in assets/cast is a figure.',
    ],
    ['id: ana', 'id: anna', 'story.yaml:1: Unexpected id “anna”, expected ana, the name of its folder'],
    ['trust: 8', 'trust: 21', 'story.yaml:11: Unexpected “21” for “opening.trust”, expected 0 to 20'],
    ['[Waiting]', '[]', 'story.yaml:10: Unexpected list for “practises”, expected at least one'],
    ['blurb: Ana waits.\n', '', 'story.yaml:1: Unexpected lack of “blurb”, expected it to be given'],
    [
      'blurb:',
      'blurp: x\nblurb:',
      'story.yaml:7: Unexpected key “blurp”, expected only known keys\n  It may be misspelt, or be indented too little or too much.',
    ],
    ['title: Home, ', '', 'story.yaml:15: Unexpected lack of “endings.home.title”, expected it to be given'],
  ])('with %j as %j says what was expected', (before, after, message) => {
    expect(said(A_CARD.replace(before, after))).toEqual([message])
  })

  it('says all that is wrong at once, by line', () => {
    const lines = problemOf(parse('id: ana\ntitle: 3\nminutes: x')).map(({ place }) => place?.line)
    expect(lines.length).toBeGreaterThan(9)
    expect(lines).toEqual([...lines].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })

  it('that is no YAML says where it stops being it', () => {
    expect(problemOf(parse('id: ana\nblurb: Ana: waits'))[0]).toMatchObject({
      code: 'yaml/unreadable',
      place: { file: 'story.yaml', line: 2 },
      hint: expect.stringContaining('quotes'),
    })
  })

  it('that is empty lacks everything', () => {
    expect(problemOf(parse('')).every(({ code }) => code === 'yaml/missing-key')).toBe(true)
  })
})
