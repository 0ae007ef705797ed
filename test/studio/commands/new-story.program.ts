// `npm run stories -- --new` as a new author meets it: a story is made, and what is said of it is what a draft is told.

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../../support/folder.ts'
import { runStories as stories } from '../../support/run-stories.ts'
import { root } from '../../support/stories.ts'

describe('npm run stories -- --new', { timeout: 240_000 }, () => {
  it('makes a story in which nothing is wrong but what a draft is too short for', async () => {
    const folder = aFolder({})
    for (const path of ['practice.ink', 'moves.yaml', 'labels.yaml', 'glossary.yaml', 'evidence'])
      cpSync(join(root, 'stories', path), join(folder, 'stories', path), { recursive: true })
    cpSync(join(root, 'assets'), join(folder, 'assets'), { recursive: true })
    expect((await stories(folder, '--new', 'nadia')).out).toMatch(/^Made stories\/nadia: /)
    expect(await stories(folder, '--new', 'nadia')).toMatchObject({ code: 2, out: '' })
    const told = JSON.parse((await stories(folder, 'nadia', '--json')).out)
    expect(told.stories[0]).toMatchObject({ complete: true, deadEnds: [], troubles: [] })
    expect(told.stories[0].unreached).toMatchObject([{ kind: 'knot', name: 'not_yours' }])
    const codes = told.stories[0].problems.map(({ code }: { code: string }) => code.replace('rule/', ''))
    expect(codes.sort()).toEqual([
      'decisions-on-a-path',
      'ending-count',
      'say-first',
      'say-first-on-a-path',
      'words-on-a-path',
    ])
  })
})
