// The stories that laws run over: every house story as it stands in stories/, and the small foreign ones.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Playable } from '../../src/core/passage.ts'
import { compile } from '../../src/story/compile.ts'
import type { CompiledStory } from '../../src/story/compiled.ts'
import { playable } from '../../src/story/playable.ts'
import { FOREIGN_STORIES } from './foreign-stories.ts'
import { story, unwrap } from './ink.ts'

export const root = join(import.meta.dirname, '../..')

const readFile = (file: string) => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const houseStoryIds = (): readonly string[] =>
  readdirSync(join(root, 'stories')).filter((id) => existsSync(join(root, 'stories', id, 'story.ink')))

export const compiledHouseStory = (id: string): CompiledStory =>
  unwrap(compile({ id, file: `stories/${id}/story.ink`, read: readFile })).story

export const houseStory = (id: string): Playable => unwrap(playable(compiledHouseStory(id)))

export const allStories = (): readonly (readonly [string, Playable])[] => [
  ...houseStoryIds().map((id) => [`the house story ${id}`, houseStory(id)] as const),
  ...Object.entries(FOREIGN_STORIES).map(([name, source]) => [name, story(source)] as const),
]
