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

  it('are left out where the address could run something, and the others stay', () => {
    const list = [{ name: 'Bad', address: 'javascript:alert(1)' }, { name: '' }, 7, null, { name: 'Good' }]
    expect(parseSupport(JSON.stringify(list))).toEqual([{ name: 'Good' }])
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
    ['an address without a kind', '[{"name":"A","address":"01234"}]', /^contact 1: /],
    ['thirteen', JSON.stringify(Array(13).fill({ name: 'A' })), /^13 contacts/],
  ])('say what is wrong with %s', (_, text, expected) => {
    expect(faultInSupport(text)).toMatch(expected)
  })

  it('have nothing wrong with them where all are shown', () => {
    expect(faultInSupport('[]')).toBeUndefined()
    expect(
      faultInSupport(JSON.stringify(Array(12).fill({ name: 'A', text: 'B', address: 'tel:1' }))),
    ).toBeUndefined()
  })
})
