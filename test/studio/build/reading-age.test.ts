import { describe, expect, it } from 'vitest'
import { readingAge } from '../../../src/studio/build/reading-age.ts'

const CHILD = `Last one had a beard. You lift it, then you push. Everyone goes in shoulder first. You can see the mark.
Is it right there's a policeman works here? They read it out in court.`

const REPORT = `The multi-agency assessment identified considerable vulnerability in relation to contextual safeguarding,
and recommended proportionate intervention to address criminogenic need, subject to the availability of provision.
Consideration was subsequently given to alternative accommodation.`

describe('the age at which a text can be read', () => {
  it('is that of a young child for plain talk', () => {
    const age = readingAge(CHILD) ?? 0
    expect(age).toBeGreaterThanOrEqual(5)
    expect(age).toBeLessThan(8)
  })

  it('is that of a student for a report', () => {
    expect(readingAge(REPORT)).toBeGreaterThan(18)
  })

  it('is not claimed for a sentence or two', () => {
    expect(readingAge('Consideration was subsequently given to alternative accommodation.')).toBeUndefined()
    expect(readingAge('')).toBeUndefined()
  })

  it('takes the end of a line for the end of a sentence', () => {
    const words = 'the bus was late and my nan was cross'
    expect(readingAge(Array(5).fill(words).join('\n'))).toBeLessThan(
      readingAge(Array(5).fill(words).join(' ')) ?? 0,
    )
  })
})
