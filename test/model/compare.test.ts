import { describe, expect, it } from 'vitest'
import { compare } from '../../src/model/compare.ts'
import { story } from '../support/ink.ts'
import { beatsOf } from '../support/runs.ts'

const told = story(`VAR trust = 6
Ana: Well?
* (stay) Stay.
* (go) Go.
-
Ana: And?
* (ask) Ask.
* (wait) Wait.
-
Ana: Then?
* (yes) Yes.
* (no) No.
-
-> END`)

const ids = (decisions: readonly { readonly choice: { readonly id: string } }[]) =>
  decisions.map(({ choice }) => choice.id)

describe('two runs side by side', () => {
  it('part at the number of the first decision that they took apart', () => {
    const both = compare(beatsOf(told, ['stay', 'ask', 'yes']), beatsOf(told, ['stay', 'wait', 'yes']))
    expect(ids(both.together)).toEqual(['stay'])
    expect(both.parting?.number).toBe(2)
    expect([both.parting?.one.choice.id, both.parting?.other.choice.id]).toEqual(['ask', 'wait'])
    expect([ids(both.one.own), ids(both.other.own)]).toEqual([
      ['ask', 'yes'],
      ['wait', 'yes'],
    ])
  })

  it('part at the first decision where nothing was taken alike', () => {
    const both = compare(beatsOf(told, ['stay']), beatsOf(told, ['go', 'ask']))
    expect(both.together).toEqual([])
    expect(both.parting?.number).toBe(1)
  })

  it('do not part where one of them only goes further', () => {
    const both = compare(beatsOf(told, ['stay', 'ask']), beatsOf(told, ['stay']))
    expect(ids(both.together)).toEqual(['stay'])
    expect(both).not.toHaveProperty('parting')
    expect([ids(both.one.own), ids(both.other.own)]).toEqual([['ask'], []])
    const turned = compare(beatsOf(told, ['stay']), beatsOf(told, ['stay', 'ask']))
    expect(turned).not.toHaveProperty('parting')
    expect([ids(turned.one.own), ids(turned.other.own)]).toEqual([[], ['ask']])
  })
})
