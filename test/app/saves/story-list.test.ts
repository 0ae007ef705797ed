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

  it.each([
    ['a folder', '{"stories":["x/a.alongside"]}'],
    ['a way up', '{"stories":["../a.alongside"]}'],
    ['another site', '{"stories":["https://x.example/a.alongside"]}'],
    ['another ending', '{"stories":["a.ink"]}'],
    ['an ending after the ending', '{"stories":["a.alongside.js"]}'],
    ['nothing before the ending', '{"stories":[".alongside"]}'],
    ['no list', '{"stories":"a.alongside"}'],
    ['no JSON', '{stories}'],
    [
      'more than forty',
      JSON.stringify({ stories: Array.from({ length: 41 }, (_, at) => `s${at}.alongside`) }),
    ],
  ])('is refused with %s', (_, text) => {
    expect(problemOf(readStoryList(text))).toEqual({
      code: 'own/list',
      message:
        'Unexpected content of stories.json, expected {"service": "…", "stories": ["nadia.alongside"]} with at most 40 names',
      cause: expect.any(Error),
    })
  })

  it('may name forty', () => {
    const stories = Array.from({ length: 40 }, (_, at) => `s${at}.alongside`)
    expect(unwrap(readStoryList(JSON.stringify({ stories }))).stories).toHaveLength(40)
  })
})
