// What may be chosen for a package: each choice at its bounds, and every mistake told at once with its field.

import { describe, expect, it } from 'vitest'
import { checkChoices, idOnShelf, PLAIN_CHOICES } from '../../../src/app/author/package-choices.ts'
import { unwrap } from '../../support/ink.ts'
import { anOwnStory } from '../../support/own-story.ts'

const SHELF = ['tyler', 'amina']
const plain = { ...PLAIN_CHOICES, stories: ['tyler'] }

/** Of each mistake the field, and what was expected. */
function mistakes(change: object): readonly string[] {
  const checked = checkChoices({ ...plain, ...change }, SHELF)
  return checked.ok ? [] : checked.problem.map(({ field, expected }) => `${field}: ${expected}`)
}

describe('choices for a package', () => {
  it('are good as most people leave them', () => {
    expect(unwrap(checkChoices(plain, SHELF))).toEqual({
      standard: 'scorm12',
      stories: ['tyler'],
      passMark: null,
      asks: 'every',
      tellScores: false,
      tellDecisions: true,
      support: [],
    })
  })

  const mark = 'passMark: a whole number from 1 to 100, or none'
  const id = 'id: small letters, digits, - and _, beginning with a letter, at most 64 of them'
  const title = 'title: 1 to 200 characters'
  it.each([
    ['passMark', 0, [mark]],
    ['passMark', 1, []],
    ['passMark', 60, []],
    ['passMark', 100, []],
    ['passMark', 101, [mark]],
    ['passMark', 59.5, [mark]],
    ['passMark', '60', [mark]],
    ['passMark', Number.NaN, [mark]],
    ['passMark', null, []],
    ['standard', 'cmi5', []],
    ['standard', 'none', ['standard: scorm12, scorm2004, cmi5, xapi']],
    ['asks', 'one', []],
    ['asks', 'two', ['asks: one or every']],
    ['tellScores', 'yes', ['tellScores: true or false']],
    ['tellDecisions', undefined, ['tellDecisions: true or false']],
    ['title', 'A', []],
    ['title', '', [title]],
    ['title', '  ', [title]],
    ['title', 'x'.repeat(200), []],
    ['title', 'x'.repeat(201), [title]],
    ['title', 'One\u0000two', ['title: a title on one line']],
    ['title', 'One\ntwo', ['title: a title on one line']],
    ['title', 'Half \ud83d', ['title: a title on one line']],
    ['title', 'Whole 🙂 & <b>', []],
    ['id', 'a', []],
    ['id', `a${'b'.repeat(63)}`, []],
    ['id', `a${'b'.repeat(64)}`, [id]],
    ['id', '', [id]],
    ['id', '1a', [id]],
    ['id', 'A', [id]],
    ['id', 'a b', [id]],
    ['id', '../a', [id]],
    ['iri', 'https://training.example.org/xapi', []],
    ['iri', 'training.example.org', ['iri: a whole address that begins with https:// or http://']],
    ['iri', 'https://a.test/', ['iri: an address without a slash at the end']],
    ['iri', undefined, ['iri: an address']],
    // Two things are wrong with it, and one sentence says so.
    ['title', `\u0000${'x'.repeat(200)}`, [title]],
    ['service', 'x'.repeat(120), []],
    ['service', 'x'.repeat(121), ['service: 1 to 120 characters']],
    ['service', '', ['service: 1 to 120 characters']],
    ['service', 7, ['service: 1 to 120 characters']],
    ['stories', [], ['stories: at least one story']],
    ['stories', 'tyler', ['stories: a list of stories']],
    ['stories', ['tyler', 'nobody'], ['stories: one of tyler, amina']],
    ['stories', ['tyler', 'tyler'], ['stories: each story once']],
    ['stories', Array.from({ length: 41 }, () => 'tyler'), ['stories: at most 40 stories']],
  ])('%s may or may not be %j', (field, value, expected) => {
    expect(mistakes({ [field]: value })).toEqual(expected)
  })

  it.each([
    ['is no list', {}],
    ['has a contact without a name', [{ text: 'Ring us.' }]],
    ['has an address that could run', [{ name: 'A', address: 'javascript:1' }]],
    ['has two contacts without a name', [{}, {}]],
    ['is longer than what is shown', Array.from({ length: 13 }, () => ({ name: 'A' }))],
  ])('say once how a list of contacts looks where it %s', (_, support) => {
    expect(mistakes({ support })).toEqual([
      'support: a list of at most 12 contacts, each with a name of at most 120 characters, and if you like a text of at most 500 and an address of at most 500, such as https://example.org/help, 01234 567890 or help@example.org',
    ])
  })

  it('may have twelve contacts, without fields that nobody reads', () => {
    const support = Array.from({ length: 12 }, () => ({ name: 'Duty desk', address: 'tel:111', note: 'x' }))
    const checked = unwrap(checkChoices({ ...plain, support }, SHELF))
    expect(checked.support).toHaveLength(12)
    expect(checked.support[0]).toEqual({ name: 'Duty desk', address: 'tel:111' })
  })

  it('take a story of a service’s own beside one of the house with the same id', () => {
    const own = anOwnStory('tyler')
    const { stories } = unwrap(checkChoices({ ...plain, stories: ['tyler', own] }, SHELF))
    expect(stories.map(idOnShelf)).toEqual(['tyler', 'own-tyler'])
  })

  it('refuse two own stories of one id, since the later would hide the other', () => {
    const two = [anOwnStory('nadia'), anOwnStory('nadia', 1_765_000_000_000)]
    expect(checkChoices({ ...plain, stories: two }, SHELF)).toMatchObject({
      problem: [{ code: 'package/choice', field: 'stories', found: 'second own-nadia' }],
    })
  })

  it.each([[{}], [null], [7], [{ ...anOwnStory(), about: {} }]])('refuse %j as a story', (story) => {
    const checked = checkChoices({ ...plain, stories: [story] }, SHELF)
    expect(checked.ok || checked.problem[0]?.field).toBe('stories')
  })

  it('say what is wrong with an own story, and of which kind each mistake is', () => {
    const found = (change: object) => {
      const checked = checkChoices({ ...plain, ...change }, SHELF)
      return checked.ok ? [] : checked.problem.map(({ message, hint }) => [message, hint])
    }
    expect(found({ stories: [{ ...anOwnStory(), about: {} }] })).toEqual([
      [
        'Unexpected story file, expected a story file of Alongside',
        'Unexpected content of a story file, expected what it should be at “about.id”',
      ],
    ])
    expect(found({ title: '', service: '', tellScores: 'y', tellDecisions: undefined, id: '' })).toEqual([
      ['Unexpected title without a text, expected 1 to 200 characters', undefined],
      [
        'Unexpected id without a text, expected small letters, digits, - and _, beginning with a letter, at most 64 of them',
        undefined,
      ],
      ['Unexpected name of the service without a text, expected 1 to 120 characters', undefined],
      ['Unexpected answer on scores “y”, expected true or false', undefined],
      ['Unexpected answer on decisions undefined, expected true or false', undefined],
    ])
    expect(found({ standard: 'x'.repeat(81), iri: 'x', asks: Array(50).fill(7) })).toEqual([
      [`Unexpected standard “${'x'.repeat(80)}”, expected scorm12, scorm2004, cmi5, xapi`, undefined],
      [
        'Unexpected address for statements “x”, expected a whole address that begins with https:// or http://',
        undefined,
      ],
      [
        `Unexpected number of stories that are asked for [${'7,'.repeat(39)}7, expected one or every`,
        undefined,
      ],
    ])
    expect(found({ support: [{ text: 'Days' }], stories: ['nobody'] })[1]?.[0]).toMatch(
      /^Unexpected contacts \[\{"text":"Days"\}\], expected a list of at most 12 contacts, /,
    )
  })

  it.each([
    ['a'.repeat(121), 'name', 'its “name” is missing, or longer than 120 characters'],
    ['a'.repeat(501), 'text', 'its “text” is no text of up to 500 characters'],
    [
      `https://a.test/${'a'.repeat(486)}`,
      'address',
      'its “address” is none of up to 500 characters, such as https://example.org/help, 01234 567890 or help@example.org',
    ],
  ])('say which contact is wrong, and where: %#', (value, field, fault) => {
    const one = (text: string) => [{ name: 'A' }, { name: 'B', [field]: text }]
    const checked = checkChoices({ ...plain, support: one(value) }, SHELF)
    expect(checked.ok || checked.problem.map(({ hint }) => hint)).toEqual([`Look at contact 2: ${fault}.`])
    expect(checkChoices({ ...plain, support: one(value.slice(0, -1)) }, SHELF).ok).toBe(true)
    const many = checkChoices({ ...plain, support: Array(13).fill({ name: 'A' }) }, SHELF)
    expect(many.ok || many.problem[0]).not.toHaveProperty('hint')
  })

  it('refuse an own story that holds itself, and never throw', () => {
    const story: Record<string, unknown> = { ...anOwnStory() }
    story.group = story
    expect(checkChoices({ ...plain, stories: [story] }, SHELF).ok).toBe(false)
    for (const given of [undefined, null, 1, [], { stories: null }]) {
      expect(checkChoices(given, SHELF).ok).toBe(false)
    }
  })

  it('tell every mistake at once, in words that name what was found', () => {
    const checked = checkChoices({ ...plain, passMark: 101, asks: 'some', stories: [] }, SHELF)
    const messages = checked.ok ? [] : checked.problem.map(({ message }) => message)
    expect(messages).toEqual([
      'Unexpected story [], expected at least one story',
      'Unexpected pass mark 101, expected a whole number from 1 to 100, or none',
      'Unexpected number of stories that are asked for “some”, expected one or every',
    ])
    expect(mistakes({ passMark: 101, stories: ['nobody', 'tyler', 'tyler', 'nowhere'] })).toEqual([
      'stories: one of tyler, amina',
      'stories: one of tyler, amina',
      'stories: each story once',
      'passMark: a whole number from 1 to 100, or none',
    ])
  })
})
