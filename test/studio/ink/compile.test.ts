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

describe('what Ink says', () => {
  it('is left out where a slip in a tag has that line, and only there', () => {
    const source = 'One. # face: calm\nTwo. # why: He went -> home and waited.\n{ Three.\n-> END'
    expect(problems(source).map(({ code, place }) => [code, place?.line])).toEqual([
      ['tag/logic', 2],
      ['ink/error', 3],
    ])
    // What is said of the end of the line was all that Ink had to say: the story is broken all the same.
    expect(problems('One. # face: calm\nTwo. # why: He went -> home and waited.\n-> END')).toHaveLength(1)
  })

  it('has diverts to nowhere with it, though Ink looks for those only where it can read every line', () => {
    const source = (divert: string) =>
      `VAR next = -> room\n{ One.\n=== room\n* (wait) Wait.\n= corner\n// -> gone\n-> ${divert}\n`
    expect(problems(source('rom')).map(writeProblem).slice(1)).toEqual([
      'story.ink:7: Unexpected divert to “rom”, expected a knot, stitch or label that there is\n  The nearest is room.',
    ])
    for (const divert of [
      'room',
      'room.wait',
      'wait',
      'corner',
      'room.corner.wait',
      'next',
      'räume',
      'END',
      'DONE',
    ])
      expect(problems(source(divert)), divert).toHaveLength(1)
    expect(problems(`INCLUDE gone.ink\n${source('rom')}`).map(({ message }) => message)).not.toContain(
      'Unexpected divert to “rom”, expected a knot, stitch or label that there is',
    )
  })

  it('comes with the nearest name, or with what to do where no name is near', () => {
    const hints = (line: string) =>
      problems(`VAR trust = 8\n-> room\n=== room\n${line}\n-> END\n=== function change(x)\n~ return x\n`).map(
        ({ hint }) => hint,
      )
    expect(hints('~ chnage(1)')).toEqual(['The nearest is change.'])
    expect(hints('~ elsewhere(1)')).toEqual([
      'Write it as === function elsewhere(…) ===, or check its spelling.',
    ])
    expect(hints('{ trsut }')).toEqual(['The nearest is trust.'])
    expect(hints('~ trsut = 1')).toEqual(['The nearest is trust.'])
    expect(hints('{ elsewhere }')).toEqual([expect.stringContaining('Declare it with VAR or LIST')])
    expect(hints('-> rom')).toEqual(['The nearest is room.'])
  })

  it('of a bracket names where it was opened', () => {
    expect(problems('-> a\n=== a\n{ a:\nOne.\n=== b\n-> END').map(writeProblem)).toEqual([
      'story.ink:3: Unexpected { without its }, expected it to be closed before line 5 ends\n  The { was opened on line 3: close it with }, or write \\{ where the sign itself is meant.',
    ])
  })
})

it('a label of another knot that is named without it is told with its knot', () => {
  const ink =
    '-> office\n=== office ===\n* (ring_now) Ring.\n- -> later\n=== later ===\n{ ring_now: Yes. }\n-> END\n'
  expect(problemOf(compileFiles({ 'story.ink': ink })).map(writeProblem)).toEqual([
    'story.ink:6: Unexpected variable “ring_now”, expected one that there is\n  A label is seen from elsewhere with its knot before it: write office.ring_now.',
  ])
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

  it.each([
    ['# ending new_bed', 'Write # ending: new_bed'],
    ['# endin: new_bed', 'The nearest is ending.'],
    ['# mood low', 'A # inside a tag starts another tag: write \\# for the sign itself.'],
  ])('%s is told with what to write', (tag, hint) => {
    const found = warnings(`One. # face: calm\nTwo. ${tag}\n-> END`)
    expect(found.map((problem) => problem.hint)).toEqual([hint])
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
