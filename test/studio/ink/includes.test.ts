// Slips with INCLUDE: one that is missing, or in small letters, or leads nowhere, and files that none names.

import { describe, expect, it } from 'vitest'
import { type Problem, writeProblem } from '../../../src/model/result.ts'
import { compile } from '../../../src/studio/ink/compile.ts'
import { includeOf } from '../../../src/studio/ink/includes.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

type Files = Readonly<Record<string, string>>

const MAIN = 'stories/jade/story.ink'
const PRACTICE = `VAR trust = 8
VAR empathy = 8
=== function change(ref score, by) ===
  ~ score = score + by
=== function owed(p) ===
  ~ return p
`
const compiled = (files: Files) =>
  compile({
    id: 'jade',
    file: Object.keys(files)[0] ?? MAIN,
    read: (file) => files[file],
    beside: () => Object.keys(files).slice(1),
  })
const problems = (files: Files) => problemOf(compiled(files)).map(writeProblem)
const warnings = (files: Files): readonly Problem[] => unwrap(compiled(files)).warnings

describe('an INCLUDE that is missing', () => {
  it('is told once, with the line to write, and nothing that follows from it', () => {
    const text = `LIST names = ring
~ trust = 8
-> room
=== room ===
Jade: Hello.
* (wait) Wait.
  ~ change(trust, 1)
* (go) Go.
  ~ change(empathy, -1)
- { owed(ring): Later. }
-> END
`
    expect(problems({ [MAIN]: text, 'stories/practice.ink': PRACTICE })).toEqual([
      'stories/jade/story.ink:1: Unexpected lack of INCLUDE ../practice.ink, expected it in story.ink, which uses trust, change, empathy and others of that file (first on line 2)\n  Write INCLUDE ../practice.ink on a line of its own at the top.',
    ])
  })

  it('leaves what no file has', () => {
    const text = '~ trust = 8\n{ trsut > 3: Hello. }\n-> END\n'
    expect(
      problems({ [MAIN]: text, 'stories/practice.ink': PRACTICE }).map((line) => line.split('\n')[0]),
    ).toEqual([
      'stories/jade/story.ink:1: Unexpected lack of INCLUDE ../practice.ink, expected it in story.ink, which uses trust of that file (first on line 1)',
      'stories/jade/story.ink:2: Unexpected variable “trsut”, expected one that there is',
    ])
  })

  it('is that of a file in which the knot stands, also where something else cannot be read', () => {
    const hospital = '=== hospital ===\nA ward.\n-> END\n'
    const lack =
      'stories/jade/story.ink:1: Unexpected lack of INCLUDE scenes/hospital.ink, expected it in story.ink, which uses hospital of that file (first on line 2)\n  Write INCLUDE scenes/hospital.ink on a line of its own at the top.'
    const files = { 'stories/jade/scenes/hospital.ink': hospital }
    expect(problems({ [MAIN]: 'Jade: Hello.\n-> hospital\n', ...files })).toEqual([lack])
    expect(problems({ [MAIN]: 'Jade: Hello.\n-> hospital\n=== a [\n', ...files })[0]).toBe(lack)
  })

  it('is not asked for parameters that a function of another file has', () => {
    const text = '{ score > 3: Hello. }\n-> END\n'
    expect(problems({ [MAIN]: text, 'stories/practice.ink': PRACTICE })).toEqual([
      'stories/jade/story.ink:1: Unexpected variable “score”, expected one that there is\n  Declare it with VAR or LIST, or check its spelling. Labels are seen from other knots as knot.label.',
    ])
  })
})

describe('an INCLUDE in small letters', () => {
  it.each(['Include', 'include'])('%s is told alone', (word) => {
    const text = `${word} ../practice.ink\n~ trust = 8\n~ change(trust, 1)\nHello.\n-> END\n`
    expect(problems({ [MAIN]: text, 'stories/practice.ink': PRACTICE })).toEqual([
      `stories/jade/story.ink:1: Unexpected ${word}, expected INCLUDE in capitals: as it is, Ink reads the line as words\n  Write INCLUDE ../practice.ink`,
    ])
  })

  it('is told where nothing of the file is used as well', () => {
    expect(problems({ [MAIN]: 'include ../practice.ink\nHello.\n-> END\n' })).toHaveLength(1)
  })

  it('is not seen in a sentence', () => {
    expect(warnings({ [MAIN]: 'Include me in your plans, she says.\ninclude me\n-> END\n' })).toEqual([])
  })
})

it.each([
  ['../practise.ink', '../practice.ink'],
  ['practice.ink', '../practice.ink'],
  ['../Practice.ink', '../practice.ink'],
  ['hospitl.ink', 'scenes/hospital.ink'],
])('INCLUDE %s names the nearest that there is', (written, nearest) => {
  const files = { 'stories/practice.ink': PRACTICE, 'stories/jade/scenes/hospital.ink': '=== hospital ===\n' }
  const [first] = problems({ [MAIN]: `INCLUDE ${written}\nHello.\n-> END\n`, ...files })
  expect(first).toMatch(
    new RegExp(
      `\n  INCLUDE paths start from stories/jade/, the folder of the main story file. The nearest is ${nearest}.$`,
    ),
  )
})

it('a file that nothing INCLUDEs is warned of, and practice.ink and other stories are not', () => {
  const files = {
    [MAIN]: 'Hello.\n-> END\n',
    'stories/jade/hospital.ink': '=== hospital ===\n-> END\n',
    'stories/jade/old/story.ink': 'Hello.\n',
    'stories/jade/old/ward.ink': '=== ward ===\n',
    'stories/jade/practice.ink': PRACTICE,
    'stories/practice.ink': PRACTICE,
  }
  expect(warnings(files).map(writeProblem)).toEqual([
    'stories/jade/hospital.ink:1: Unexpected file stories/jade/hospital.ink beside the story, expected an INCLUDE that names it: nothing of it is told\n  Write INCLUDE hospital.ink at the top of story.ink, or take the file out of the folder.',
  ])
  expect(warnings({ 'jade.ink': 'Hello.\n-> END\n', 'other.ink': 'Hello.\n-> END\n' })).toEqual([])
})

it.each([
  ['stories/jade', 'stories/practice.ink', '../practice.ink'],
  ['stories/jade', 'stories/jade/a/b.ink', 'a/b.ink'],
  ['', 'b.ink', 'b.ink'],
  ['', '../practice.ink', '../practice.ink'],
])('from %j %s is written %s', (folder, path, written) => {
  expect(includeOf(folder, path)).toBe(written)
})
