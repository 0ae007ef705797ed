// The stories that laws run over: every house story as it stands in stories/, and the small foreign ones.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Moves } from '../../src/model/about.ts'
import type { Playable } from '../../src/model/passage.ts'
import type { CompiledStory } from '../../src/model/story/compiled.ts'
import { playable } from '../../src/model/story/playable.ts'
import { readLearning } from '../../src/studio/build/learning-files.ts'
import { compile, type Source } from '../../src/studio/ink/compile.ts'
import { forkable } from '../../src/studio/ink/forkable.ts'
import type { Forkable } from '../../src/studio/ink/turn.ts'
import { FOREIGN_STORIES } from './foreign-stories.ts'
import { story, unwrap } from './ink.ts'

export const root = join(import.meta.dirname, '../..')

const readFile = (file: string) => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const houseSource = (id: string): Source => ({ id, file: `stories/${id}/story.ink`, read: readFile })

/** Without drafts, so that an author can run the tests while a story is being written. */
export const houseStoryIds = (): readonly string[] =>
  readdirSync(join(root, 'stories')).filter(
    (id) =>
      existsSync(join(root, 'stories', id, 'story.ink')) && !isDraft(readFile(`stories/${id}/story.yaml`)),
  )

const isDraft = (card = ''): boolean => /^draft: true\b/m.test(card)

export const compiledHouseStory = (id: string): CompiledStory => unwrap(compile(houseSource(id))).story

export const houseStory = (id: string): Playable => unwrap(playable(compiledHouseStory(id)))

/** As its source marks them, in the order of the alphabet. */
export const houseEndings = (id: string): readonly string[] =>
  [
    ...new Set(
      [...(readFile(`stories/${id}/story.ink`) ?? '').matchAll(/# ending: (\w+)/g)].flatMap(
        ([, ending]) => ending ?? [],
      ),
    ),
  ].sort()

export const forkableHouseStory = (id: string): Forkable => forkable(compiledHouseStory(id), houseSource(id))

export const houseMoves = (): Moves => unwrap(readLearning(root)).moves

/** Any source as something that can be told, and as something that can be run turn by turn. */
export function bothWays(text: string): { readonly playable: Playable; readonly forkable: Forkable } {
  const source: Source = {
    id: 'test',
    file: 'story.ink',
    read: (name) => (name === 'story.ink' ? text : undefined),
  }
  const compiled = unwrap(compile(source)).story
  return { playable: unwrap(playable(compiled)), forkable: forkable(compiled, source) }
}

export const allForkables = (): readonly (readonly [string, Playable, Forkable])[] => [
  ...houseStoryIds().map((id) => [`the house story ${id}`, houseStory(id), forkableHouseStory(id)] as const),
  ...Object.entries(FOREIGN_STORIES).map(([name, text]) => {
    const both = bothWays(text)
    return [name, both.playable, both.forkable] as const
  }),
]

export const allStories = (): readonly (readonly [string, Playable])[] => [
  ...houseStoryIds().map((id) => [`the house story ${id}`, houseStory(id)] as const),
  ...Object.entries(FOREIGN_STORIES).map(([name, source]) => [name, story(source)] as const),
]
