// A Problem on one line, and an error that keeps its name.

import { expect, it } from 'vitest'
import { InvariantError, writeProblem } from '../../src/model/result.ts'

const problem = { code: 'story/unknown', message: 'Unexpected x, expected y' }
const place = { file: 'stories/a/story.ink', line: 42 }

it.each([
  [problem, 'Unexpected x, expected y'],
  [{ ...problem, place }, 'stories/a/story.ink:42: Unexpected x, expected y'],
  [{ ...problem, hint: 'Say y.' }, 'Unexpected x, expected y\n  Say y.'],
  [{ ...problem, place, hint: 'Say y.' }, 'stories/a/story.ink:42: Unexpected x, expected y\n  Say y.'],
])('%j is written as %j', (written, text) => {
  expect(writeProblem(written)).toBe(text)
})

it('an error of the program says which it is', () => {
  expect(new InvariantError('x').name).toBe('InvariantError')
})
