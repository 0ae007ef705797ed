// The words of the interface: none empty, none forgotten, none loud, nobody gendered, nobody praised or blamed.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../../src/app/settings/preference.tsx'
import { en } from '../../../src/app/wording/en.ts'
import { enAbout } from '../../../src/app/wording/en-about.ts'
import { enAuthorReference } from '../../../src/app/wording/en-author-reference.ts'
import { enBesides } from '../../../src/app/wording/en-besides.ts'
import { enEvidence } from '../../../src/app/wording/en-evidence.ts'
import { enGroup } from '../../../src/app/wording/en-group.ts'
import { enLater } from '../../../src/app/wording/en-later.ts'
import { enOwn } from '../../../src/app/wording/en-own.ts'
import { enStart } from '../../../src/app/wording/en-start.ts'
import { root } from '../../support/stories.ts'

/** Stands in for data with any field, each of which reads as a word. */
const anything: unknown = new Proxy(
  {},
  { get: (_, name) => (name === Symbol.toPrimitive ? () => 'Tyler' : 'Tyler') },
)

/** Every wording with its key; what takes arguments is said with stand-ins. */
function leaves(value: unknown, key: string): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[key, String(value)]]
  if (typeof value === 'function') {
    for (const given of [
      ['Tyler', 2],
      [anything, 2],
      [2, 2],
      [anything, ['Tyler']],
      [[2, 3], 2],
    ]) {
      try {
        return leaves(value(...given, 3), key)
      } catch {
        // It takes something else.
      }
    }
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${key}.${index}`))
  if (typeof value !== 'object' || value === null) throw new Error(`${key} is no wording`)
  return Object.entries(value).flatMap(([name, one]) => leaves(one, key ? `${key}.${name}` : name))
}

const all = [
  ...leaves(en, ''),
  ...leaves(enBesides, ''),
  ...leaves(enStart, ''),
  ...leaves(enEvidence, ''),
  ...leaves(enLater, ''),
  ...leaves(enGroup, ''),
  ...leaves(enAbout, ''),
  ...leaves(enOwn, ''),
  ...leaves(enAuthorReference, ''),
]

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^app[/\\](?!wording[/\\]).*\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n')

/** Groups that are looked up by an id, so that no screen names their keys one by one. */
const BY_ID = [
  /^score\.(names|bands)\./,
  /^score\.effects\.(rose|fell|one)(\.|$)/,
  /^promise\./,
  /^(kinds|kindsAbout|steps|nations|read|roles)\./,
  /^debrief\.(states|events|scoresAbout)\./,
  /^talk\.(saved|saving)$/,
  /^(library|record)$/,
  /^library\.(works|changes)$/,
  /^reflection\.(questions|asked)\./,
  /^debrief\.(momentKinds|momentPromise|onePromise)\./,
  /^monthLater\.(kept|left)$/,
  /^record\.fileProblems\./,
  /^(data|statement)\.parts\./,
  /^(parts|licence|fault|forIt)\./,
  // Taken out of their group where they are used, or looked up by a state.
  /^lms\.(report|notices|unread|leftHereText)\./,
  /^lms\.(leaving|left|leftText|leftLooking|leftLookingText|leftLost|leftLostText|leftPartlyLostText|leftHere|copied|notCopied)$/,
  /^get\.(standards|systems|settingsList|oneOrSixAbout)\./,
  /^console\.(keysList|tasks|drawer|did\.call)\./,
  /^(pack\.(rules|rulesShort|tryFirst)|review\.reflectionLines)\./,
  /^audience\.becameOf\./,
  /^problems\.of\./,
  /^get\.form\.(errors|holds)\./,
  /^refusal\./,
  /^author\.steps\./,
]

/** Of each setting that is a question: what it is called, what is said about it, and its answers. */
const OF_PREFERENCES: readonly string[] = Object.entries(ANSWERS).flatMap(([setting, answers]) =>
  ['legend', 'about', ...answers].map((name) => `choices.${setting}.${name}`),
)

/** As `words.talk.pause`, or where a screen has taken a group out first, as `choices.sound.on`. */
const isNamed = (key: string) =>
  [
    `words.${key}`,
    `later.${key}`,
    `about.${key}`,
    `start.${key}`,
    `besides.${key}`,
    `evidence.${key}`,
    `evidenceWords.${key}`,
    `wording.${key}`,
    `own.${key}`,
    `ownWords.${key}`,
    `group.${key}`,
    ...(/^(choices|library|author)\./.test(key) ? [key] : []),
  ].some((name) => new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`).test(sources))

describe('the words of the interface', () => {
  it('are many', () => {
    expect(all.length).toBeGreaterThan(120)
  })

  it.each(all)('%s says something', (_key, text) => {
    expect(text.trim()).not.toBe('')
  })

  it('are all used by some screen', () => {
    const unused = all
      .map(([key]) => key)
      .filter((key) => !BY_ID.some((group) => group.test(key)))
      .filter((key) => !OF_PREFERENCES.includes(key))
      .filter((key) => !isNamed(key))
    expect(unused).toEqual([])
  })

  it('have one for every answer to a setting', () => {
    const keys = all.map(([key]) => key)
    const needed = OF_PREFERENCES.filter((key) => !key.endsWith('.about'))
    expect(needed.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('hold no exclamation mark', () => {
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([])
  })

  it('neither praise nor blame', () => {
    const loud =
      /\b(well done|great|excellent|correct|wrong answer|mistaken|failed|fail|invalid|error|oops|sorry)\b/i
    // The diagnostics are for an administrator, whose LMS says “error” itself.
    const calm = all.filter(([key]) => !key.startsWith('lms.report.'))
    expect(calm.filter(([, text]) => loud.test(text))).toEqual([])
  })

  it('never gender the trainee, and call nobody an offender', () => {
    const about = all.filter(([key]) => !key.startsWith('problems'))
    expect(about.filter(([, text]) => /\b(he|she|his|her|him|hers|herself|himself)\b/i.test(text))).toEqual(
      [],
    )
    expect(all.filter(([, text]) => /offender|delinquent|criminal/i.test(text))).toEqual([])
  })

  it('use typographic marks throughout', () => {
    // What is typed into a file as it stands here has to have the marks of that file.
    const read = all.filter(([key]) => !key.startsWith('get.settingsList.'))
    expect(read.filter(([, text]) => /['"]/.test(text) || text.includes('...'))).toEqual([])
  })
})

describe('problems', () => {
  it.each([
    'story/no-such-choice',
    'story/never-stops',
    'story/too-long',
    'save/blocked',
    'save/anything',
    'story/else',
    'page/error',
    '',
  ])('%s has a title and says what is kept or can be done', (code) => {
    const { title, text } = en.problems.of(code)
    expect(title).not.toMatch(/[.!]$/)
    expect(text).toMatch(/\.$/)
    expect(title).not.toContain(code || 'undefined')
  })

  it('of an area without words of their own use the area’s', () => {
    expect(en.problems.of('save/foreign')).toEqual(en.problems.of('save/damaged'))
    expect(en.problems.of('save/foreign')).not.toEqual(en.problems.of('page/error'))
  })
})
