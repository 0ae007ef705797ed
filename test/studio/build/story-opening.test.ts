import { describe, expect, it } from 'vitest'
import { createPreview } from '../../../src/app/talk/preview.ts'
import { openingBeat } from '../../../src/model/beat.ts'
import { openingOf } from '../../../src/studio/build/story-opening.ts'
import { compileFiles, unwrap } from '../../support/ink.ts'
import { beatsOf, runOf } from '../../support/runs.ts'
import { compiledHouseStory, houseStory, houseStoryIds } from '../../support/stories.ts'

const compiled = (source: string) => unwrap(compileFiles({ 'story.ink': source })).story

describe('how a story opens, as the build tells it', () => {
  it.each(houseStoryIds())('is what telling %s gives, whatever the seed', (id) => {
    const opening = openingOf(compiledHouseStory(id))
    for (const seed of [1, 77, 4_000_000_000]) {
      const [told] = beatsOf(houseStory(id), [], seed)
      const choices = told?.choices.map(({ id, text }) => ({ id, text }))
      expect(opening && openingBeat(opening.passage, seed)).toEqual({ ...told, choices })
    }
  })

  it('is not given where it is left to chance', () => {
    expect(openingOf(compiled('{~Rain|Sun|Wind|Snow}.\n* (on) On -> END'))).toBeUndefined()
  })

  it('is not given where the story cannot open', () => {
    expect(openingOf(compiled('-> t\n=== t\n->->'))).toBeUndefined()
  })
})

describe('a preview', () => {
  const story = houseStory('tyler')
  const opening = openingOf(compiledHouseStory('tyler'))
  if (!opening) throw new Error('Tyler has no opening')
  const preview = () => createPreview(runOf(story, [], 3), opening)

  it('shows the options in the order in which the story will show them', () => {
    const ids = preview()
      .session.getState()
      .beats[0]?.choices.map(({ id }) => id)
    expect(ids).toEqual(beatsOf(story, [], 3)[0]?.choices.map(({ id }) => id))
  })

  it('remembers what was chosen last, and moves nothing', () => {
    const { session, wanted } = preview()
    expect(wanted()).toBeUndefined()
    session.commands.choose('room_two.beard')
    session.commands.back()
    expect(wanted()).toBe('room_two.beard')
    expect(session.getState().beats).toHaveLength(1)
    expect(session.getState().run.choices).toEqual([])
  })
})
