import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { compileFiles, problemOf, unwrap } from '../../support/ink.ts'

const problems = (source: string) => problemOf(compileFiles({ 'story.ink': source }))
const warnings = (source: string) => unwrap(compileFiles({ 'story.ink': source })).warnings

describe('a story that does not compile says file, line and remedy', () => {
  it('a divert to nowhere', () => {
    expect(problems('Words.\n-> nowhere')[0]).toMatchObject({
      code: 'ink/error',
      place: { file: 'story.ink', line: 2 },
      hint: 'Check the spelling of the knot, stitch or label that the divert names.',
    })
  })

  it('an include that is not there', () => {
    expect(problems('INCLUDE gone.ink\nWords.\n-> END')[0]).toMatchObject({
      message: expect.stringContaining('gone.ink'),
      hint: 'INCLUDE paths start from the folder of the main story file.',
    })
  })

  it('a story that is not there', () => {
    expect(writeProblem(problemOf(compileFiles({}))[0] ?? { code: '', message: '' })).toBe(
      'Unexpected missing file story.ink, expected an Ink story',
    )
  })

  it('all problems at once, by line', () => {
    expect(problems('-> a\n=== a\n{b}\n-> c').map(({ place }) => place?.line)).toEqual([3, 4])
  })

  it('a loose end is a warning, and the story plays', () => {
    expect(warnings('-> a\n=== a\nOn.')[0]).toMatchObject({ code: 'ink/warning', place: { line: 3 } })
  })
})

describe('slips in tags, which Ink accepts in silence', () => {
  it.each([
    ['# why: He asked // and waited.', 'tag/comment'],
    ['# why: He went -> home.', 'tag/logic'],
    ['# why: He {asked}.', 'tag/logic'],
    ['# why: This | that.', 'tag/logic'],
    ['# why: Page # 4.', 'tag/unknown-key'],
    ['# mood: low', 'tag/unknown-key'],
  ])('%s', (tag, code) => {
    const all = compileFiles({ 'story.ink': `One. # face: calm\nTwo. ${tag}\n-> END` })
    const found = all.ok ? all.value.warnings : all.problem
    expect(found.find((problem) => problem.code === code)).toMatchObject({
      place: { file: 'story.ink', line: 2 },
    })
  })

  it('a tag in a comment is nobody’s business', () => {
    expect(warnings('// # mood: low\n/* # mood: low */\nOne. # face: calm\n-> END')).toEqual([])
  })

  it('a foreign story’s own tags are left in peace', () => {
    expect(warnings('One. # CLEAR # image: a.png\n-> END')).toEqual([])
  })
})

describe('the revision of a story', () => {
  const revision = (source: string) => unwrap(compileFiles({ 'story.ink': source })).story.revision

  it('is the same for the same source and another for another word', () => {
    expect(revision('One.\n-> END')).toBe(revision('One.\n-> END'))
    expect(revision('One.\n-> END')).not.toBe(revision('Two.\n-> END'))
    expect(revision('One.\n-> END')).toMatch(/^[0-9a-f]{16}$/)
  })
})
