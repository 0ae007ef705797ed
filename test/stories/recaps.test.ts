// What a room reads when it goes straight to a later scene. Whether each is true on every way there is for readers to judge.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Guide, gatherGuide } from '../../src/model/room/guide.ts'
import { readCard } from '../../src/studio/build/story-files.ts'
import { openYaml } from '../../src/studio/build/yaml-problem.ts'
import { unwrap } from '../support/ink.ts'
import { houseStory, houseStoryIds, root } from '../support/stories.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9’']+/g) ?? []

/** So many words in a row are no accident. */
const RUN = 5

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words.flatMap((_, at) => (at + RUN > words.length ? [] : [words.slice(at, at + RUN).join(' ')]))
}

/** What is still to be decided when a room comes to a scene. */
const optionsFrom = ({ decisions, scenes }: Guide, scene: string): readonly string[] =>
  decisions
    .filter((decision) => scenes.indexOf(decision.scene) >= scenes.indexOf(scene))
    .flatMap(({ options }) => options.flatMap(({ text, instead }) => [text, instead ?? '']))

const labels = Object.keys(
  unwrap(openYaml(readFileSync(join(root, 'stories/labels.yaml'), 'utf8'), 'labels.yaml')).value as object,
)

describe.each(houseStoryIds())('what came before, in %s', (id) => {
  const { about, group } = unwrap(readCard(root, id))
  const recaps = group?.recaps ?? {}

  it('is told for every scene that a room can go to but the first, and for nothing else', async () => {
    const { scenes } = await gatherGuide(houseStory(id), async () => {})
    expect(scenes.length).toBeGreaterThan(4)
    expect(Object.keys(recaps).sort()).toEqual(scenes.slice(1).sort())
  })

  it('repeats no option that is still to come, so that it gives no answer away', async () => {
    const guide = await gatherGuide(houseStory(id), async () => {})
    for (const [scene, recap] of Object.entries(recaps)) {
      const options = new Set(optionsFrom(guide, scene).flatMap(runsOf))
      expect(options.size).toBeGreaterThan(10)
      expect(runsOf(recap).filter((words) => options.has(words))).toEqual([])
    }
  })

  it.each(Object.entries(recaps))('%s: is read aloud in ten seconds, and names the child', (_, recap) => {
    expect(recap.length).toBeLessThanOrEqual(170)
    expect(recap.split(/[.!?](?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(2)
    expect(recap).toMatch(/\.$/)
    expect(recap).toContain(about.child.name)
  })

  it.each(Object.entries(recaps))('%s: neither advises nor labels', (_, recap) => {
    expect(recap).not.toMatch(/you should|you ought|you must|you could|you chose/i)
    const said = ` ${wordsOf(recap).join(' ')} `
    expect(labels.filter((label) => said.includes(` ${label} `) || said.includes(` ${label}s `))).toEqual([])
  })
})
