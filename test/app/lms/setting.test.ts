// What setting.json may say, at its boundaries. What a package makes of it is in course.test.ts.

import { describe, expect, it } from 'vitest'
import { PLAIN, readSetting } from '../../../src/app/lms/setting.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const settingWith = (fields: object) => unwrap(readSetting(JSON.stringify({ standard: 'xapi', ...fields })))
const mistakeIn = (fields: object) => problemOf(readSetting(JSON.stringify({ standard: 'xapi', ...fields })))

describe('a mark', () => {
  it.each([1, 0.5, 60, 100])('of %d per cent is taken', (percent) => {
    expect(settingWith({ passMark: { percent } }).passMark).toEqual({ percent })
  })

  it.each([
    [{ percent: 0 }],
    [{ percent: -1 }],
    [{ percent: 100.5 }],
    [{ percent: '60' }],
    [{}],
    ['60'],
    [true],
  ])('is not %j', (passMark) => {
    expect(mistakeIn({ passMark })).toEqual({
      code: 'lms/setting',
      message: `Unexpected passMark ${JSON.stringify(passMark)} in setting.json, expected null or { "percent": 1 to 100 }`,
      hint: 'Make the package anew with other settings, on the page for an LMS or with npm run package, and leave its files as they are.',
    })
  })

  it('is none where it is null or not named, and then scores are told only if asked for', () => {
    expect(settingWith({ passMark: null })).toMatchObject({ passMark: null, tellScores: false })
    expect(settingWith({})).toMatchObject({ passMark: null, tellScores: false })
    expect(settingWith({ tellScores: true }).tellScores).toBe(true)
  })

  it('has the scores told, whatever is said of them', () => {
    expect(settingWith({ passMark: { percent: 60 }, tellScores: false }).tellScores).toBe(true)
  })
})

describe('the stories', () => {
  it('are all, or a list of names', () => {
    expect(settingWith({ stories: 'all' }).stories).toBe('all')
    expect(settingWith({ stories: ['tyler', 'amina'] }).stories).toEqual(['tyler', 'amina'])
  })

  it.each([[['']], [['tyler', 7]], [[]], ['tyler'], [{}], [null]])('are not %j', (stories) => {
    expect(mistakeIn({ stories }).message).toBe(
      `Unexpected stories ${JSON.stringify(stories)} in setting.json, expected "all" or a list of ids`,
    )
  })
})

describe('what is told', () => {
  it('is decisions unless it is said otherwise', () => {
    expect(settingWith({}).tellDecisions).toBe(true)
    expect(settingWith({ tellDecisions: false }).tellDecisions).toBe(false)
  })

  it.each(['tellScores', 'tellDecisions'])('is yes or no: %s', (name) => {
    expect(mistakeIn({ [name]: 1 }).message).toBe(
      `Unexpected ${name} 1 in setting.json, expected true or false`,
    )
  })
})

describe('the names of a package', () => {
  it('are those of any package where they are empty or no text', () => {
    const named = settingWith({ id: '', version: 7, title: null, iri: '' })
    expect(named).toEqual({ ...PLAIN, standard: 'xapi' })
  })

  it('are taken as they stand, but for slashes at the end of an address', () => {
    expect(
      settingWith({ id: 'ours', version: '2', title: 'Ours', iri: 'https://a.example/x//', asks: 'one' }),
    ).toMatchObject({ id: 'ours', version: '2', title: 'Ours', iri: 'https://a.example/x', asks: 'one' })
  })
})

it('is what most people want where nothing is said', () => {
  expect(PLAIN.standard).toBe('none')
  expect(settingWith({})).toEqual({
    standard: 'xapi',
    stories: 'all',
    passMark: null,
    asks: 'every',
    tellScores: false,
    tellDecisions: true,
    id: 'alongside',
    version: '0',
    title: 'Alongside',
    iri: 'https://alongside.example/xapi',
  })
})

it.each([
  ['', 'Unexpected text in setting.json, expected JSON'],
  ['[]', 'Unexpected data in setting.json, expected an object'],
  ['null', 'Unexpected data in setting.json, expected an object'],
  ['7', 'Unexpected data in setting.json, expected an object'],
  [
    '{"standard":"aicc"}',
    'Unexpected standard "aicc" in setting.json, expected none, scorm12, scorm2004, cmi5, xapi',
  ],
  ['{}', 'Unexpected standard undefined in setting.json, expected none, scorm12, scorm2004, cmi5, xapi'],
])('%s is not a setting', (text, message) => {
  expect(problemOf(readSetting(text)).message).toBe(message)
})

it.each(['none', 'scorm12', 'scorm2004', 'cmi5', 'xapi'])('%s is a standard', (standard) => {
  expect(unwrap(readSetting(JSON.stringify({ standard }))).standard).toBe(standard)
})
