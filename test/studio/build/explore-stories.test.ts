import { describe, expect, it, onTestFinished } from 'vitest'
import { NO_CACHE } from '../../../src/studio/build/explore-process/explore-cache.ts'
import { exploreStories } from '../../../src/studio/build/explore-process/explore-stories.ts'
import { houseSubject } from '../../../src/studio/build/explore-process/subject.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { buildStory } from '../../../src/studio/build/story-files.ts'
import { A_PROJECT, aFolder } from '../../support/folder.ts'

describe('stories that are explored', { timeout: 60_000 }, () => {
  it('are not built again where they have been built, nor are those beside them', async () => {
    const root = aFolder({
      ...A_PROJECT,
      'stories/ben/story.ink': A_PROJECT['stories/ana/story.ink'] ?? '',
      'stories/ben/story.yaml': (A_PROJECT['stories/ana/story.yaml'] ?? '').replace('id: ana', 'id: ben'),
    })
    const ink = createInkProcess()
    onTestFinished(() => ink.dispose())
    const builds = new Map([
      ['ana', await buildStory(root, 'ana', ink)],
      ['ben', await buildStory(root, 'ben', ink)],
    ])
    const compiled: string[] = []
    const [result] = await exploreStories([houseSubject(root, 'ana')], [houseSubject(root, 'ben')], {
      ink: {
        ...ink,
        compile(file) {
          compiled.push(file.id)
          return ink.compile(file)
        },
      },
      built: async (id) => builds.get(id) ?? buildStory(root, id, ink),
      learning: readLearning(root),
      cache: NO_CACHE,
      effort: { seconds: 10, memory: 256, early: false },
      jobs: 1,
    })
    expect(result?.exploration?.findings.complete).toBe(true)
    expect(compiled).toEqual([])
  })
})
