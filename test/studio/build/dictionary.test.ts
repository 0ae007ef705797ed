import { describe, expect, it } from 'vitest'
import { britishDictionary } from '../../../src/studio/build/dictionary-file.ts'

const british = britishDictionary()

describe('a word', () => {
  it.each(['colour', 'realise', 'realize', 'isn’t', "isn't", 'Monday', 'innit', 'gonna', 'mum'])(
    '%s is known',
    (word) => expect(british.knows(word)).toBe(true),
  )

  it.each(['recieve', 'color', 'dont', 'monday', 'mUM', 'hte'])('%s is not', (word) =>
    expect(british.knows(word)).toBe(false),
  )

  it.each(['Colour', 'COLOUR', 'MONDAY', 'ISN’T'])('%s is known with its capitals', (word) =>
    expect(british.knows(word)).toBe(true),
  )
})

describe('the nearest words', () => {
  it.each([
    ['recieve', 'receive'],
    ['RECIEVE', 'receive'],
    ['thier', 'their'],
    ['definately', 'definitely'],
    ['dont', "don't"],
    ['im', "I'm"],
    ['color', 'colour'],
    ['wich', 'which'],
    ['monday', 'Monday'],
    ['tommorow', 'tomorrow'],
  ])('of %s begin with %s', (word, nearest) => {
    expect(british.nearest(word)[0]).toBe(nearest)
  })

  it('are three at most, each once, and spelt right', () => {
    const near = british.nearest('didnt')
    expect(near).toHaveLength(3)
    expect(new Set(near).size).toBe(3)
    expect(near.every((word) => british.knows(word))).toBe(true)
  })

  it('are none where nothing is near', () => {
    expect(british.nearest('xqzvkwqjzxkv')).toEqual([])
  })
})

describe('further words', () => {
  const further = british.and(['nain', 'CAMHS', 'Okonjwe', 'o’r'])

  it('are known beside the others, with their capitals', () => {
    expect(
      ['nain', 'Nain', 'NAIN', 'CAMHS', 'Okonjwe', 'OKONJWE', "o'r", 'colour'].map(further.knows),
    ).not.toContain(false)
    expect(['camhs', 'Camhs', 'okonjwe'].map(further.knows)).toEqual([false, false, false])
  })

  it('are offered where they are nearest', () => {
    expect(further.nearest('Okonwje')[0]).toBe('Okonjwe')
    expect(further.nearest('okonjwe')[0]).toBe('Okonjwe')
  })

  it('are not added to those that they were added to', () => {
    expect(british.knows('Okonjwe')).toBe(false)
    expect(british.and([]).knows('nain')).toBe(false)
  })
})
