// The list of a service's own stories beside the page: names of files in that folder, and nothing else.

import { describe, expect, it } from 'vitest'
import { NO_STORIES, readStoryList } from '../../../src/app/saves/story-list.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

describe('the list of a service’s stories', () => {
  it('names the service and its files, each once', () => {
    expect(
      unwrap(
        readStoryList('{"service":" Northmoor ","stories":["a.alongside","b.alongside","a.alongside"]}'),
      ),
    ).toEqual({
      service: 'Northmoor',
      stories: ['a.alongside', 'b.alongside'],
    })
  })

  it('is empty as the build leaves it', () => {
    expect(unwrap(readStoryList('{ "service": "", "stories": [] }'))).toEqual(NO_STORIES)
  })

  const HINT =
    'A name has at most 120 characters, no dot or space before it, and none of / \\ : ? # and %. Rename the file where it has, and write its new name.'

  it.each([
    ['a folder', 'x/a.alongside'],
    ['a folder of Windows', 'x\\a.alongside'],
    ['a way up', '../a.alongside'],
    ['another site', 'https://x.example/a.alongside'],
    ['a question', 'a?b.alongside'],
    ['a place in a page', 'a#b.alongside'],
    ['what an address writes otherwise', 'a%2fb.alongside'],
    ['another ending', 'a.ink'],
    ['an ending after the ending', 'a.alongside.js'],
    ['nothing before the ending', '.alongside'],
    ['a dot before it', '.a.alongside'],
    ['a space before it', ' a.alongside'],
    ['a line that ends in it', 'a\nb.alongside'],
    ['too many characters', `${'a'.repeat(111)}.alongside`],
    ['a number', 7],
  ])('goes without a name that has %s, and says what is wrong with it', (_, name) => {
    expect(unwrap(readStoryList(JSON.stringify({ stories: ['a.alongside', name] })))).toEqual({
      stories: ['a.alongside'],
      wrong: [
        {
          file: 'stories.json',
          problem: {
            code: 'own/list-name',
            message: `Unexpected name 2 of the list in stories.json: ${JSON.stringify(name).slice(0, 130)}, expected that of a file beside the page that ends in .alongside`,
            hint: HINT,
          },
        },
      ],
    })
  })

  it.each([
    'omar (1).alongside',
    'Siân & Zoë.alongside',
    '日本.alongside',
    '-a_b.c.alongside',
    `${'a'.repeat(110)}.alongside`,
  ])('may name %s', (name) => {
    expect(unwrap(readStoryList(JSON.stringify({ stories: [name] })))).toEqual({ stories: [name] })
  })

  it.each([
    ['no list', '{"stories":"a.alongside"}', 'its “stories” is no list in [ and ]'],
    ['no list at all', 'null', 'its “stories” is no list in [ and ]'],
    [
      'more than forty',
      JSON.stringify({ stories: Array.from({ length: 41 }, (_, at) => `s${at}.alongside`) }),
      'its list has 41 names, and 40 at the most are read',
    ],
    [
      'a service that is no name',
      '{"service":7,"stories":[]}',
      'its “service” is no name of up to 120 characters: 7',
    ],
    [
      'a name that is too long',
      JSON.stringify({ service: 'N'.repeat(200), stories: [] }),
      `its “service” is no name of up to 120 characters: "${'N'.repeat(129)}`,
    ],
  ])('is refused with %s, and says what is wrong', (_, text, fault) => {
    expect(problemOf(readStoryList(text))).toEqual({
      code: 'own/list',
      message: `Unexpected content of stories.json: ${fault}`,
      hint: 'It looks like this: {"service": "Northmoor", "stories": ["nadia.alongside"]}',
    })
  })

  it('is refused where it is no JSON, with what the browser says of it', () => {
    expect(problemOf(readStoryList('{"service":"A" "stories":[]}')).message).toMatch(
      /^Unexpected content of stories\.json: its text is no JSON, perhaps for a comma or a quotation mark \(.+\)$/,
    )
  })

  it('may name forty', () => {
    const stories = Array.from({ length: 40 }, (_, at) => `s${at}.alongside`)
    expect(unwrap(readStoryList(JSON.stringify({ stories }))).stories).toHaveLength(40)
  })
})
