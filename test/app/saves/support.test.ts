// The file in which an employer names people to turn to: what is sound is taken, whatever else stands in it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultInSupport, parseSupport } from '../../../src/app/saves/support.ts'

describe('people to turn to', () => {
  it('are read with a page, a telephone or an e-mail', () => {
    const people = [
      { name: 'Wellbeing line', text: 'Day and night', address: 'tel:01234567890' },
      { name: 'Your supervisor' },
      { name: 'Staff support', address: 'https://intranet.example/support' },
    ]
    expect(parseSupport(JSON.stringify(people))).toEqual(people)
  })

  it('are left out where there is no name, and the others stay', () => {
    const list = [
      { name: '' },
      7,
      null,
      { name: 'Good' },
      { text: 'Day and night' },
      { name: 'A'.repeat(121) },
    ]
    expect(parseSupport(JSON.stringify(list))).toEqual([{ name: 'Good' }])
    expect(parseSupport('7')).toEqual([])
  })

  it.each(['javascript:alert(1)', 'tel:call me', 'tel:12', 'mailto:jo', 'https://', 'https://north moor', 7])(
    'are named without an address that could run something, or leads nowhere: %s',
    (address) => {
      const list = [{ name: 'Jo', text: 'Day and night', address }]
      expect(parseSupport(JSON.stringify(list))).toEqual([{ name: 'Jo', text: 'Day and night' }])
      expect(faultInSupport(JSON.stringify(list))).toBe(
        'contact 1: its “address” is none of up to 500 characters, such as https://example.org/help, 01234 567890 or help@example.org',
      )
    },
  )

  it('are read as people write them', () => {
    const list = [
      { name: 'A', address: '01234 567 890' },
      { name: 'B', address: 'help@northmoor.example' },
    ]
    expect(parseSupport(JSON.stringify(list))).toEqual([
      { name: 'A', address: 'tel:01234-567-890' },
      { name: 'B', address: 'mailto:help@northmoor.example' },
    ])
    expect(faultInSupport(JSON.stringify(list))).toBeUndefined()
  })

  it('are twelve at the most', () => {
    const names = Array.from({ length: 13 }, (_, n) => ({ name: `${n}` }))
    expect(parseSupport(JSON.stringify(names))).toEqual(names.slice(0, 12))
  })

  it('are none where the file is something else, and it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { name, address } of parseSupport(text)) {
          expect(name.length).toBeGreaterThan(0)
          expect(address ?? 'tel:').toMatch(/^(https?:|tel:|mailto:)/i)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a comma missing', '[{"name":"A"} {"name":"B"}]', /^no JSON: /],
    ['no list', '{"name":"A"}', /^no list/],
    ['a name misspelt', '[{"name":"A"},{"nmae":"B"}]', /^contact 2: /],
    ['an address misspelt', '[{"name":"A","adress":"tel:1"}]', /^contact 1: /],
    ['a number in place of a contact', '[7]', 'contact 1: it is no contact in { and }'],
    [
      'two contacts, of which each has a fault',
      '[{"name":"A","address":"call me"},{"name":"B"},{"text":7}]',
      'contact 1: its “address” is none of up to 500 characters, such as https://example.org/help, 01234 567890 or help@example.org; contact 3: its “name” is missing, or longer than 120 characters, its “text” is no text of up to 500 characters',
    ],
    [
      'a field that nothing reads',
      '[{"name":"A","note":"x"}]',
      'contact 1: “note” is none of its fields, which are “name”, “text” and “address”',
    ],
    ['thirteen', JSON.stringify(Array(13).fill({ name: 'A' })), /^13 contacts/],
  ])('say what is wrong with %s', (_, text, expected) => {
    expect(faultInSupport(text)).toMatch(expected)
  })

  it('have nothing wrong with them where all are shown', () => {
    expect(faultInSupport('[]')).toBeUndefined()
    expect(
      faultInSupport(JSON.stringify(Array(12).fill({ name: 'A', text: 'B', address: 'tel:111' }))),
    ).toBeUndefined()
  })
})
