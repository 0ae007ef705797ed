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
    [
      'minutes: 5',
      'minutes: long',
      'story.yaml:5: Unexpected “long” for “minutes”, expected whole minutes, in digits alone',
    ],
    ['minutes: 5', 'minutes: 0', 'story.yaml:5: Unexpected “0” for “minutes”, expected at least 1'],
    [
      'age: 15',
      'age: 19',
      'story.yaml:3: Unexpected “19” for “child.age”, expected a whole number from 8 to 17',
    ],
    [
      'figure: ana',
      'figure: anna',
      'story.yaml:4: Unexpected figure “anna”, expected one of ana, ben\n  Each .yaml file in assets/cast is a figure.',
    ],
    ['id: ana', 'id: anna', 'story.yaml:1: Unexpected id “anna”, expected ana, the name of its folder'],
    [
      'trust: 8',
      'trust: 21',
      'story.yaml:11: Unexpected “21” for “opening.trust”, expected a whole number from 0 to 20',
    ],
    ['[Waiting]', '[]', 'story.yaml:10: Unexpected list for “practises”, expected at least one'],
    [
      'blurb: Ana waits.\n',
      '',
      'story.yaml:1: Unexpected lack of “blurb”, expected e.g. blurb: Tyler is fourteen, and keeps count of the adults who stop turning up.',
    ],
    [
      'blurb:',
      'blurp: x\nblurb:',
      'story.yaml:7: Unexpected key “blurp”, expected only known keys\n  The nearest is blurb.',
    ],
    [
      'title: Home, ',
      '',
      'story.yaml:15: Unexpected lack of “endings.home.title”, expected e.g. title: Still here',
    ],
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
      message: 'Unexpected second colon in the words of “blurb”, expected quotes around them',
      hint: 'Write blurb: "Ana: waits", or blurb: >- and the words on a line of their own.',
    })
  })

  it('that lacks a key is given one to go by, which itself can be read', () => {
    const lines = problemOf(parse('')).map(({ message }) => message.split('expected e.g. ')[1] ?? message)
    const { about } = unwrap(parseCard(lines.join('\n'), 'story.yaml', 'tyler', ['tyler']))
    expect(about.title).toBe('The new one')
    const nested = `${A_CARD}manager: {}
reviewed: [{}]
group: { plans: { 45: [{}] } }
`
      .replace('child: { name: Ana, age: 15 }', 'child: {}')
      .replace('{ trust: 8, empathy: 8, reliability: 8 }', '{}')
      .replace('{ title: Home, summary: Ana goes home. }', '{}')
    const lacks = said(nested)
    expect(lacks.length).toBeGreaterThan(15)
    for (const lack of lacks) expect(lack).toContain('expected e.g. ')
    expect(said(`${A_CARD}group: {}\n`).every((lack) => lack.includes('expected e.g. '))).toBe(true)
  })

  it.each([
    [
      '\ttitle: x',
      'Unexpected tab at the start of the line, expected spaces\n  Write two spaces for each step inwards.',
    ],
    [
      'situation: You are late: by ten minutes',
      'Unexpected second colon in the words of “situation”, expected quotes around them\n  Write situation: "You are late: by ten minutes", or situation: >- and the words on a line of their own.',
    ],
    [
      'situation: You say "late": by ten minutes',
      'Unexpected second colon in the words of “situation”, expected quotes around them\n  Write situation: "…", or situation: >- and the words on a line of their own.',
    ],
    [
      `situation: ${'late '.repeat(12)}: by`,
      'Unexpected second colon in the words of “situation”, expected quotes around them\n  Write situation: "…", or situation: >- and the words on a line of their own.',
    ],
    ['title: x', 'Unexpected second “title”, expected each key once\n  Join the two, or take one out.'],
    [
      'note: @home',
      'Unexpected sign at the start of words, expected quotes around them\n  Write note: "@home", or note: >- and the words on a line of their own.',
    ],
    [
      'note: { title: Home: x }',
      'Unexpected colon within { } or [ ], expected quotes around the words\n  Words with a colon in them want quotes around the whole, or a >- and lines of their own.',
    ],
    [
      "note: 'It's late'",
      "Unexpected YAML: Unexpected scalar at node end\n  Inside '…' an apostrophe is written twice ('It''s late'); between \"…\" it needs nothing.",
    ],
    [
      'note: "late',
      'Unexpected " that opens words and is not closed, expected a second one at their end\n  Write note: "late", if it ends on that line.',
    ],
    [
      'note',
      'Unexpected line without a colon, expected a key, a colon and a space\n  Words that go on over several lines stand under key: >- and further in than it.',
    ],
    [
      'people:\n    - a\n  - b',
      'Unexpected column of “- b”, expected that of the lines it belongs to\n  Lines of one group start in the same column, and words that go on stand further in than their key.',
    ],
  ])('that cannot be read because of %j says what to write', (line, message) => {
    const [first, ...others] = said(`id: ana\ntitle: Home\n${line}\nblurb: Ana waits.\n`)
    expect(first?.replace(/^story\.yaml:\d+: /, '')).toBe(message)
    expect(others).toEqual([])
  })

  it('with a colon in a list of words says what to write', () => {
    expect(said(A_CARD.replace('[Waiting]', '\n  - Waiting: for whom'))).toEqual([
      'story.yaml:11: Unexpected group of keys for the first line of “practises”, expected words\n  Words with a colon in them want quotes around the whole, or a >- and lines of their own.',
    ])
  })

  const AGE = 'a whole number from 8 to 17'
  const LIST = 'each entry on a line that begins with two spaces, a dash and a space'

  it.each([
    ['age: 15', 'age: fifteen', `3: Unexpected “fifteen” for “child.age”, expected ${AGE}, in digits alone`],
    ['age: 15', 'age: 15.5', `3: Unexpected “15.5” for “child.age”, expected ${AGE}, in digits alone`],
    [
      'age: 15',
      'age: "15"',
      `3: Unexpected “15” for “child.age”, expected ${AGE}, in digits alone\n  Take the quotation marks away: age: 15`,
    ],
    [
      'practises: [Waiting]',
      'practises: Seeing what is not said',
      `10: Unexpected “Seeing what is not said” for “practises”, expected a list\n  Write nothing after “practises:” on its line, and below it ${LIST}: - Seeing what is not said`,
    ],
    [
      'practises: [Waiting]',
      `practises: ${'a'.repeat(61)}`,
      `10: Unexpected “${'a'.repeat(61)}” for “practises”, expected a list\n  Write nothing after “practises:” on its line, and below it ${LIST}: - …`,
    ],
    [
      'minutes: 5',
      'minutes: 5\nplaces:',
      `6: Unexpected nothing for “places”, expected a list\n  Write places: [] where there is none; or below it ${LIST}: - …`,
    ],
    ['blurb: Ana waits.', 'blurb:', '7: Unexpected nothing for “blurb”, expected words'],
    [
      'id: ana',
      'id: Ana B',
      '1: Unexpected “Ana B” for “id”, expected an id in small letters and digits with _ for a space, as in not_leaving\n  Write ana_b.',
    ],
    [
      '  home:',
      '  The home:',
      '15: Unexpected key “endings.The home”, expected an id in small letters and digits with _ for a space, as in not_leaving\n  Write the_home, here and in the story.',
    ],
    [
      'practises: [Waiting]',
      'practises: [Waiting, [x]]',
      '10: Unexpected list for the second entry of “practises”, expected words',
    ],
    [
      'minutes: 5',
      `minutes: 5\npeople:\n${'  - a\n'.repeat(10)}  - { b: c }`,
      '17: Unexpected group of keys for the 11th line of “people”, expected words\n  Words with a colon in them want quotes around the whole, or a >- and lines of their own.',
    ],
    [
      'minutes: 5',
      'minutes: 5\nreviewed:\n  - on: 2026-11-23',
      '7: Unexpected lack of “by” in the first line of “reviewed”, expected e.g. by: somebody who does this work',
    ],
    [
      'age: 15',
      'age 15',
      '3: Unexpected key “child.age 15”, expected only known keys\n  Write a colon and a space after “age”: age: 15',
    ],
    [
      'title: The first day',
      'titel: The first day',
      '2: Unexpected key “titel”, expected only known keys\n  The nearest is title.',
    ],
    [
      'title: The first day',
      'title: “The first day”',
      '2: Unexpected curly quotation marks around “title”, expected none\n  Write title: The first day',
    ],
    [
      'title: The first day',
      "title: '“The first day: Ana”'",
      '2: Unexpected curly quotation marks around “title”, expected none\n  Write title: "The first day: Ana"',
    ],
    [
      'title: Home',
      'title: ‘Home’',
      '15: Unexpected curly quotation marks around “endings.home.title”, expected none\n  Write title: Home',
    ],
  ])('with %j as %j says how it is written, once', (before, after, message) => {
    expect(A_CARD).toContain(before)
    expect(said(A_CARD.replace(before, after))).toEqual([`story.yaml:${message}`])
  })

  it.each(['title: “Go”, he said, “now”', 'title: The “first” day', 'blurb: “I wait.”', 'title: ’Tis late'])(
    'may have curly quotation marks within its words, or around what somebody says: %s',
    (line) => {
      expect(parse(A_CARD.replace(new RegExp(`^${line.split(':')[0]}: .*$`, 'm'), line)).ok).toBe(true)
    },
  )

  it.each([
    ['ending: { home: x }', 'endings'],
    ['child: { nam: Ana }', 'name'],
    ['endings: { home: { tilte: Home } }', 'title'],
    ['reviewed: [{ bye: Ana }]', 'by'],
    ['manager: { name: Ros, figur: ros }', 'figure'],
  ])('with a misspelt key as in %s names the nearest', (line, near) => {
    const hints = problemOf(parse(line)).flatMap(({ code, hint }) =>
      code === 'yaml/unknown-key' ? hint : [],
    )
    expect(hints).toEqual([`The nearest is ${near}.`])
  })

  it('that is empty lacks everything', () => {
    expect(problemOf(parse('')).every(({ code }) => code === 'yaml/missing-key')).toBe(true)
  })
})

describe('what no story file can hold', () => {
  const titled = (title: string) => A_CARD.replace(/^title: .*$/m, `title: ${title}`)
  const lineOf = (key: string) => A_CARD.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1

  it('is said of a title with its line, and 200 characters are not too many', () => {
    expect(parse(titled('a'.repeat(200))).ok).toBe(true)
    expect(said(titled('a'.repeat(201)))).toEqual([
      `story.yaml:${lineOf('title')}: Unexpected title of 201 characters, expected at most 200`,
    ])
  })

  it.each([
    ['content_note', `content_note: ${'a'.repeat(2001)}`, 'content_note of 2001 characters', 2000],
    ['blurb', `blurb: ${'a'.repeat(2001)}`, 'blurb of 2001 characters', 2000],
    ['minutes', 'minutes: 601', 'minutes of 601', 600],
    [
      'practises',
      `practises: [Waiting, ${'a'.repeat(301)}]`,
      'the second entry of practises of 301 characters',
      300,
    ],
    ['practises', `practises: [${'a, '.repeat(31)}]`, 'number of entries under practises, 31', 30],
  ])('is said of %s by the name that it has in the card', (key, line, what, most) => {
    expect(said(A_CARD.replace(new RegExp(`^${key}: .*$`, 'm'), line))).toEqual([
      `story.yaml:${lineOf(key)}: Unexpected ${what}, expected at most ${most}`,
    ])
  })

  it('is said of promises and endings, and of how many there are', () => {
    const promises = (entries: string) =>
      A_CARD.replace('promises:\n  call: to call', `promises: { ${entries} }`)
    const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}: x`).join(', ')
    const line = lineOf('promises')
    expect(parse(promises(many(100))).ok).toBe(true)
    expect(said(promises(many(101)))).toEqual([
      `story.yaml:${line}: Unexpected number of entries under promises, expected fewer`,
    ])
    expect(said(promises(`call: ${'a'.repeat(501)}`))).toEqual([
      `story.yaml:${line}: Unexpected promises.call of 501 characters, expected at most 500`,
    ])
  })

  it('is said of the plans for a group, but once that their steps take another time', () => {
    expect(said(FOR_A_GROUP.replace(/^ {2}synopsis: .*$/m, `  synopsis: ${'a'.repeat(8001)}`))).toEqual([
      'story.yaml:17: Unexpected group.synopsis of 8001 characters, expected at most 8000',
    ])
    expect(said(FOR_A_GROUP.replace('minutes: 45', 'minutes: 44'))).toHaveLength(1)
  })
})
