// Which words of the work are found in a line, and which of them are explained in it.

import { describe, expect, it } from 'vitest'
import { fromAToZ, isAbbreviation } from '../../../src/model/evidence/term.ts'
import {
  explainedIn,
  firstPlaces,
  MOST_IN_A_LINE,
  termFinder,
} from '../../../src/model/evidence/term-places.ts'
import type { Cue, Line } from '../../../src/model/passage.ts'
import { aTerm } from '../../studio/evidence/an-entry.ts'

const TERMS = [
  aTerm({ id: 'order', term: 'referral order', also: ['RO'] }),
  aTerm({ id: 'panel', term: 'panel', also: ['referral order panel'] }),
  aTerm({ id: 'home', term: "children's home" }),
  aTerm({ id: 'asset', term: 'AssetPlus' }),
  aTerm({ id: 'first', term: 'Child First', also: ['child-first work'] }),
  aTerm({ id: 'cps', term: 'Crown Prosecution Service', also: ['CPS', 'C.P.S. (old)'] }),
  aTerm({ id: 'breach', term: 'breach' }),
]
const find = termFinder(TERMS)
const found = (text: string) => find(text).map(({ term, from, to }) => `${term}: ${text.slice(from, to)}`)

describe('a term is found', () => {
  it.each([
    ['as it is', 'a referral order for Amina', ['order: referral order']],
    ['at the start with a capital letter', 'Referral orders last.', ['order: Referral orders']],
    ['at the very end', 'It went to the panel', ['panel: panel']],
    ['in the plural', 'two panels, no breaches', ['panel: panels', 'breach: breaches']],
    ['before an apostrophe', 'the panel’s door', ['panel: panel']],
    [
      'with either apostrophe',
      "a children’s home, the children's home",
      ['home: children’s home', "home: children's home"],
    ],
    ['by its abbreviation', 'an RO, three ROs', ['order: RO', 'order: ROs']],
    ['beside quotation marks, stars and dashes', '“*panel*—RO…”', ['panel: panel', 'order: RO']],
    ['twice in a line', 'panel or Panel', ['panel: panel', 'panel: Panel']],
    [
      'as the longest of those that begin there',
      'the referral order panel met',
      ['panel: referral order panel'],
    ],
    ['with signs that a pattern would read otherwise', 'by C.P.S. (old) rules', ['cps: C.P.S. (old)']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['inside another word', 'the panelled room, impanel, breached'],
    ['joined to another word', 'a panel-room, a sub-panel'],
    ['beside a number', 'panel2, 2panel'],
    ['in capitals', 'REFERRAL ORDER, PANEL'],
    ['an abbreviation in small letters', 'ro, cps, assetplus, Assetplus, Ro'],
    ['a name in small letters', 'child first, crown prosecution service'],
    ['with its words apart', 'referral and order'],
  ])('not %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  it('after a word that only begins like it', () => {
    expect(found('subpanel panel')).toEqual(['panel: panel'])
  })

  it('and from the same text again', () => {
    const first = found('panel, RO')
    expect(found('panel, RO')).toEqual(first)
    expect(first).toEqual(['panel: panel', 'order: RO'])
  })

  it('never, where there are no terms', () => {
    expect(termFinder([])('panel')).toEqual([])
  })
})

it('of a term that stands twice only the first place counts, and of those alone that are wanted', () => {
  const text = 'panel, RO, panel'
  expect(firstPlaces(text, find, () => true)).toEqual([
    { term: 'panel', from: 0, to: 5 },
    { term: 'order', from: 7, to: 9 },
  ])
  expect(firstPlaces(text, find, (term) => term === 'order').map(({ from }) => from)).toEqual([7])
})

describe('what is explained', () => {
  const line = (text: string, part: Partial<Line> = {}): Line => ({
    kind: 'narration',
    text,
    cues: [],
    ...part,
  })
  const scene = (value: string): readonly Cue[] => [{ kind: 'scene', value }]
  const explained = (...beats: (readonly Line[])[]) =>
    explainedIn(
      beats.map((lines) => ({ lines })),
      find,
    )

  it('a term the first time it stands, in speech and narration alike, in lines of the newest beat', () => {
    expect(
      explained(
        [line('A panel.')],
        [line('The panel and a breach.', { kind: 'speech' }), line('A breach, an RO.'), line('Nothing.')],
      ),
    ).toEqual([['breach'], ['order'], []])
  })

  it('again in another scene, and not where the same scene is named again', () => {
    expect(
      explained([line('A panel.', { cues: scene('office') })], [line('A panel.', { cues: scene('office') })]),
    ).toEqual([[]])
    expect(
      explained(
        [line('A panel.', { cues: scene('office') })],
        [line('Hm.'), line('A panel.', { cues: scene('home') })],
      ),
    ).toEqual([[], ['panel']])
  })

  it('at most two in a line; what is left out is explained where it stands next', () => {
    expect(MOST_IN_A_LINE).toBe(2)
    expect(explained([line('A panel, a breach, an RO, AssetPlus.'), line('An RO.')])).toEqual([
      ['panel', 'breach'],
      ['order'],
    ])
  })

  it('in a hard stretch once, and once more after it, since a stretch can be skipped', () => {
    const hard = { hard: 'What happened, in short.' }
    expect(
      explained([line('An RO.'), line('A panel, an RO.', hard), line('A panel.', hard), line('A panel.')]),
    ).toEqual([['order'], ['panel'], [], ['panel']])
    expect(explained([line('A panel.', { hard: 'One.' }), line('A panel.', { hard: 'Two.' })])).toEqual([
      ['panel'],
      ['panel'],
    ])
  })

  it('nothing, where nothing was told', () => {
    expect(explained()).toEqual([])
    expect(explained([])).toEqual([])
  })
})

describe('the list from A to Z', () => {
  it.each(['YRO', 'AssetPlus', 'Y2A', 'ACEs'])('takes %s for an abbreviation', (form) => {
    expect(isAbbreviation(form)).toBe(true)
  })

  it.each(['bail', 'Turnaround', 'Youth Justice Board', 'section 47', 'Y2a'])(
    'takes %s for words',
    (form) => {
      expect(isAbbreviation(form)).toBe(false)
    },
  )

  it('has terms and abbreviations whatever their case, and leaves other forms with their term', () => {
    expect(fromAToZ(TERMS).map(({ form, isTerm }) => `${form}${isTerm ? '' : ' >'}`)).toEqual([
      'AssetPlus',
      'breach',
      'Child First',
      "children's home",
      'CPS >',
      'Crown Prosecution Service',
      'panel',
      'referral order',
      'RO >',
    ])
  })
})
