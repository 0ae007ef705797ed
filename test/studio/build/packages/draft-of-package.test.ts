// A package read back into the form that makes one: what was chosen comes back, and what is no package is refused.

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type PackageChoices, PLAIN_CHOICES } from '../../../../src/app/author/package-choices.ts'
import { choicesOf, type PackageDraft, PLAIN_DRAFT } from '../../../../src/app/author/package-draft.ts'
import { draftOfPackage } from '../../../../src/studio/build/packages/draft-of-package.ts'
import { zipped } from '../../../../src/studio/build/packages/package-files.ts'
import { filesOf, packageOf } from '../../../../src/studio/build/packages/package-of.ts'
import { problemOf, unwrap } from '../../../support/ink.ts'
import { anOwnStory } from '../../../support/own-story.ts'
import { aPackedSite } from '../../../support/packed-site.ts'

const site = aPackedSite()

function zipOf(choices: PackageChoices): Uint8Array {
  const names = filesOf(choices, site.list).map(({ name }) => name)
  const files = new Map(names.map((name) => [name, site.files.get(name) ?? new Uint8Array()]))
  return zipped(packageOf(choices, site.list, files).files)
}

const readBack = (bytes: Uint8Array) => draftOfPackage({ path: 'course.zip', bytes })
const draftOf = (change: Partial<PackageChoices>): PackageDraft =>
  unwrap(readBack(zipOf({ ...PLAIN_CHOICES, stories: ['tyler'], ...change })))

describe('a package that was made before', () => {
  it('gives back everything that was chosen for it', () => {
    const choices: PackageChoices = {
      standard: 'cmi5',
      stories: ['amina', anOwnStory()],
      title: 'Talking with <children> & "others"',
      id: 'northmoor-talk',
      service: 'Northmoor & "Sons" <YJS>',
      iri: 'https://northmoor.example/xapi',
      passMark: 70,
      asks: 'one',
      tellScores: false,
      tellDecisions: false,
      support: [
        { name: 'Staff support', text: 'Day and night', address: 'tel:01234567890' },
        { name: 'Your supervisor' },
      ],
    }
    const draft = draftOf(choices)
    expect(draft.stories).toEqual(['amina', 'own-nadia'])
    const again = choicesOf(draft, [{ story: 'amina' }, { story: anOwnStory() }], draft.contacts ?? [])
    expect(again).toEqual(choices)
    expect(zipOf(again)).toEqual(zipOf(choices))
  })

  it('leaves open what nobody chose: the whole house, no mark, nobody’s address', () => {
    expect(draftOf({ stories: ['tyler', 'amina'] })).toEqual({
      ...PLAIN_DRAFT,
      contacts: [],
      title: 'Alongside',
      id: 'alongside',
    })
  })

  it('keeps an address that does not end in the id of its course', () => {
    const read = (iri: string) => {
      const setting = { standard: 'cmi5', id: 'induction', iri }
      return unwrap(readBack(zipSync({ 'setting.json': strToU8(JSON.stringify(setting)) }))).iri
    }
    expect(read('https://a.test/x/induction')).toBe('https://a.test/x')
    expect(read('https://a.test/x')).toBe('https://a.test/x')
    expect(read('https://a.test/x-induction')).toBe('https://a.test/x-induction')
    expect(read('https://alongside.example/xapi/induction')).toBe('')
  })

  it('has an id that the form takes, without contacts and a service where none stand in it', () => {
    const setting = { standard: 'scorm12', id: 'a'.repeat(65), passMark: { percent: 70 }, tellScores: true }
    expect(unwrap(readBack(zipSync({ 'setting.json': strToU8(JSON.stringify(setting)) })))).toEqual({
      ...PLAIN_DRAFT,
      hasMark: true,
      percent: '70',
      contacts: [],
      title: 'Alongside',
      id: 'a'.repeat(64),
    })
  })

  it('is not read where its setting is locked or larger than any package', () => {
    const bytes = zipSync({ 'a.txt': strToU8('a'), 'setting.json': strToU8('{"standard":"scorm12"}') })
    expect(readBack(bytes).ok).toBe(true)
    // Of the second entry in the list at the end.
    const view = (changed: Uint8Array) => new DataView(changed.buffer)
    const entry = (changed: Uint8Array) => {
      const at = changed.lastIndexOf(0x50, changed.lastIndexOf(0x50) - 1)
      expect(view(changed).getUint32(at, true)).toBe(0x02014b50)
      return at
    }
    const locked = bytes.slice()
    view(locked).setUint16(entry(locked) + 8, 1, true)
    expect(problemOf(readBack(locked)).code).toBe('author/no-package')
    const huge = bytes.slice()
    view(huge).setUint32(entry(huge) + 24, 200_000_001, true)
    expect(problemOf(readBack(huge)).code).toBe('author/no-package')
  })

  it('has scores told where that was chosen, and not where only its mark tells them', () => {
    expect(draftOf({ tellScores: true })).toMatchObject({ tellScores: true, hasMark: false })
    expect(draftOf({ passMark: 1 })).toMatchObject({ tellScores: false, hasMark: true, percent: '1' })
  })

  it.each([
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'author/no-package'],
    [
      'a site, which is for no standard',
      zipSync({ 'setting.json': strToU8('{"standard":"none"}') }),
      'author/no-package',
    ],
    [
      'a setting that was spoilt',
      zipSync({ 'setting.json': strToU8('{"standard":"scorm"}') }),
      'lms/setting',
    ],
    ['no zip', strToU8('Hello.'), 'author/broken-zip'],
    ['nothing', new Uint8Array(), 'author/broken-zip'],
  ])('is not %s', (_, bytes, code) => {
    expect(problemOf(readBack(bytes)).code).toBe(code)
  })

  it('says which file is none, and what one looks like', () => {
    expect(problemOf(readBack(zipSync({ 'a.txt': strToU8('a') })))).toEqual({
      code: 'author/no-package',
      message: 'Unexpected content of course.zip, expected a package of Alongside, as it was uploaded',
      hint: 'A package is a zip with setting.json in it, such as alongside-tyler-scorm12.zip.',
    })
  })

  it('may be spoilt anywhere: it is read or refused, and never throws', () => {
    const whole = zipOf({ ...PLAIN_CHOICES, stories: ['tyler'] })
    const edit = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const bytes = whole.slice()
        for (const { at, byte } of edits) bytes[at] = byte
        const read = readBack(bytes)
        if (!read.ok) expect(read.problem.message).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
