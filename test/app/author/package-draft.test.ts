// The form for a package as it is typed: what it asks for, and what is kept of it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkChoices, PLAIN_CHOICES } from '../../../src/app/author/package-choices.ts'
import {
  choicesOf,
  contactFaults,
  hasStatements,
  PLAIN_DRAFT,
  readDraft,
  writeDraft,
} from '../../../src/app/author/package-draft.ts'
import { anOwnStory } from '../../support/own-story.ts'

const contact = (name: string, text = '', address = '') => ({ name, text, address })

describe('a form for a package', () => {
  it('asks for what most people want as it stands', () => {
    expect(choicesOf(PLAIN_DRAFT, [{ story: 'tyler' }], [])).toEqual({ ...PLAIN_CHOICES, stories: ['tyler'] })
  })

  it('is taken without the spaces that were typed around a text, and without what was left empty', () => {
    const filled = { ...PLAIN_DRAFT, title: ' A course ', id: ' course ', hasMark: true, percent: ' 70 ' }
    const contacts = [contact(' Jo ', ' Days ', ' 0800 123 4567 '), contact('', ' ', ''), contact('Sam')]
    expect(choicesOf(filled, [{ story: 'tyler' }], contacts)).toEqual({
      ...PLAIN_CHOICES,
      stories: ['tyler'],
      title: 'A course',
      id: 'course',
      passMark: 70,
      support: [{ name: 'Jo', text: 'Days', address: 'tel:0800-123-4567' }, { name: 'Sam' }],
    })
  })

  it('leaves what is wrong to be found: a mark in words, an address that is none', () => {
    const filled = { ...PLAIN_DRAFT, hasMark: true, percent: 'seventy' }
    const { passMark, support } = choicesOf(filled, [], [contact('Jo', '', 'call me')])
    expect(passMark).toBeNaN()
    expect(support).toEqual([{ name: 'Jo', address: 'call me' }])
  })

  it.each([
    ['cmi5', 'https://a.test/x'],
    ['xapi', 'https://a.test/x'],
    ['scorm12', undefined],
    ['scorm2004', undefined],
  ] as const)('has with %s the address for statements: %s', (standard, iri) => {
    const filled = { ...PLAIN_DRAFT, standard, iri: ' https://a.test/x// ' }
    expect(choicesOf(filled, [], []).iri).toBe(iri)
    expect(hasStatements(filled)).toBe(iri !== undefined)
  })

  it('names a service where a story of its own is chosen: the one that was typed, or whose it is', () => {
    const own = { story: anOwnStory(), service: 'Northmoor' }
    expect(choicesOf(PLAIN_DRAFT, [{ story: 'tyler' }, own], []).service).toBe('Northmoor')
    expect(choicesOf({ ...PLAIN_DRAFT, service: ' Southmoor ' }, [own], []).service).toBe('Southmoor')
    expect(choicesOf(PLAIN_DRAFT, [{ story: anOwnStory() }], [])).not.toHaveProperty('service')
    expect(choicesOf({ ...PLAIN_DRAFT, service: 'S' }, [{ story: 'tyler' }], [])).not.toHaveProperty(
      'service',
    )
  })

  it('is kept as it was typed', () => {
    const filled = { ...PLAIN_DRAFT, stories: ['tyler'], percent: 'seventy', contacts: [contact(' Jo')] }
    expect(readDraft(writeDraft(filled))).toEqual(filled)
    expect(readDraft(writeDraft(PLAIN_DRAFT))).toEqual(PLAIN_DRAFT)
  })

  const many = (count: number) => Array.from({ length: count }, () => contact('Jo'))
  it.each<readonly [string, object, boolean]>([
    ['a long text', { title: 'x'.repeat(2000) }, true],
    ['as many stories as a shelf has', { stories: Array(100).fill('tyler') }, true],
    ['twelve contacts', { contacts: many(12) }, true],
    ['a contact of which a part is missing', { contacts: [{ name: 'Jo' }] }, false],
    ['a mark that is no text', { percent: 60 }, false],
    ['a standard that nobody has', { standard: 'none' }, false],
    ['one story that is enough', { asks: 'one' }, true],
  ])('is kept with %s, or not at all: %#', (_, change, isKept) => {
    const text = JSON.stringify({ ...PLAIN_DRAFT, ...change })
    expect(readDraft(text)).toEqual(isKept ? { ...PLAIN_DRAFT, ...change } : undefined)
  })

  it.each<readonly [string, object, object]>([
    ['a title', { title: 'x'.repeat(2001) }, { title: 'x'.repeat(2000) }],
    ['a mark', { percent: '6'.repeat(2001) }, { percent: '6'.repeat(2000) }],
    ['an id', { id: 'x'.repeat(9999) }, { id: 'x'.repeat(2000) }],
    ['a service', { service: 'x'.repeat(2001) }, { service: 'x'.repeat(2000) }],
    ['an address for statements', { iri: 'x'.repeat(2001) }, { iri: 'x'.repeat(2000) }],
    [
      'a text of a contact',
      { contacts: [contact('Jo', 'x'.repeat(2001), '999')] },
      { contacts: [contact('Jo', 'x'.repeat(2000), '999')] },
    ],
    ['a list of contacts', { contacts: many(13) }, { contacts: many(12) }],
    ['a list of stories', { stories: Array(101).fill('tyler') }, { stories: Array(100).fill('tyler') }],
  ])('that has %s too long to be kept loses the end of that, and nothing else', (_, change, kept) => {
    const filled = { ...PLAIN_DRAFT, title: 'A course', contacts: [contact('Jo')], hasMark: true }
    expect(readDraft(JSON.stringify({ ...filled, ...change }))).toEqual({ ...filled, ...kept })
  })

  const long = `https://a.test/${'a'.repeat(486)}`
  it.each([
    [contact('Jo', 'Days', '999'), {}],
    [contact('a'.repeat(120), 'b'.repeat(500), long.slice(1)), { address: 'no-address' }],
    [contact(` ${'a'.repeat(120)} `, ` ${'b'.repeat(500)} `, long.slice(0, 500)), {}],
    [contact('a'.repeat(121)), { name: 'long' }],
    [contact('Jo', 'b'.repeat(501)), { text: 'long' }],
    [contact('Jo', '', long), { address: 'long' }],
    [contact('Jo', '', 'call me '.repeat(100)), { address: 'long' }],
    [contact('Jo', '', 'call me'), { address: 'no-address' }],
    [contact('', 'Days'), { name: 'missing' }],
    [contact(' ', 'b'.repeat(501), 'call me'), { name: 'missing', text: 'long', address: 'no-address' }],
    [contact(' ', ' ', ' '), {}],
  ])('has a contact that is wrong where the packer would say so: %#', (filled, faults) => {
    expect(contactFaults(filled)).toEqual(faults)
    const { support } = choicesOf(PLAIN_DRAFT, [], [filled])
    const checked = checkChoices({ ...PLAIN_CHOICES, stories: ['tyler'], support }, ['tyler'])
    expect(checked.ok).toBe(Object.keys(faults).length === 0)
  })

  it('has a contact as soon as one of its parts is begun', () => {
    const parts = [contact('Jo'), contact('', 'Days'), contact('', '', '999'), contact(' ', '', ' ')]
    expect(choicesOf(PLAIN_DRAFT, [], parts).support).toEqual([
      { name: 'Jo' },
      { name: '', text: 'Days' },
      { name: '', address: 'tel:999' },
    ])
  })

  it('is as if never filled in where what was kept is something else, and never throws', () => {
    for (const text of ['', '{}', JSON.stringify({ ...PLAIN_DRAFT, asks: 'two' })])
      expect(readDraft(text)).toBeUndefined()
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDraft(text)).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })
})
