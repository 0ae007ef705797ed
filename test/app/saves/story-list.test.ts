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

  const noFile = (name: string) =>
    `name 1 of its list, ${name}, is not that of a file beside the page that ends in .alongside`
  it.each([
    ['a folder', '{"stories":["x/a.alongside"]}', noFile('"x/a.alongside"')],
    ['a way up', '{"stories":["../a.alongside"]}', noFile('"../a.alongside"')],
    [
      'another site',
      '{"stories":["https://x.example/a.alongside"]}',
      noFile('"https://x.example/a.alongside"'),
    ],
    ['another ending', '{"stories":["a.ink"]}', noFile('"a.ink"')],
    ['an ending after the ending', '{"stories":["a.alongside.js"]}', noFile('"a.alongside.js"')],
    ['nothing before the ending', '{"stories":[".alongside"]}', noFile('".alongside"')],
    ['a number', '{"stories":["a.alongside", 7]}', noFile('7').replace('name 1', 'name 2')],
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
