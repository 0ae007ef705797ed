// One contract for every stage; then what is the still stage's own, and how one stage gives way to a simpler one.
// The moving stage is held to the same in a browser, by the journeys.

import { describe, expect, it } from 'vitest'
import { type ArtSource, isMover } from '../../../src/app/stage/art.ts'
import { createStage, type Motion } from '../../../src/app/stage/create-stage.ts'
import type { Picture } from '../../../src/app/stage/picture.ts'
import type { StageKind } from '../../../src/app/stage/stage.ts'
import { imageUrl } from '../../../src/app/stage/still-tree.ts'
import { FIRST, QUIET } from '../../../src/app/stage/unhurried.ts'
import type { Problem } from '../../../src/model/result.ts'
import { aHost, imagesIn } from './a-host.ts'
import { art, figures, scenes } from './recipes.ts'

const tyler: Picture = {
  scene: 'interview_room',
  figure: 'tyler',
  pose: 'slouched',
  face: 'blank',
  look: 'at',
  lean: 'upright',
  undone: 0,
}
/** Art is fetched in a few steps, none of which takes time here. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function open(motion: Motion, source: ArtSource = art, creates = true) {
  const problems: Problem[] = []
  const { host, seen, ...window } = aHost({ creates })
  const stage = createStage({ host, art: source, motion, onProblem: (problem) => problems.push(problem) })
  return { stage, seen, problems, window, hrefs: () => imagesIn(seen).map((image) => image.attributes.href) }
}

describe.each<[string, Motion, boolean, StageKind]>([
  ['pictures switched off', 'off', true, 'none'],
  ['a still picture', 'reduced', true, 'still'],
  ['a browser that cannot draw', 'reduced', false, 'none'],
])('with %s, a stage', (_, motion, creates, kind) => {
  it('is told everything and keeps nobody waiting', async () => {
    const { stage } = open(motion, art, creates)
    expect(stage.kind).toBe(kind)
    expect(stage.cut(tyler)).toBeUndefined()
    expect(stage.act([tyler, { ...tyler, face: 'smile' }])).toBeUndefined()
    expect(stage.act([])).toBeUndefined()
    await settled()
  })

  it('takes cues for what it does not have without a word', async () => {
    const { stage, problems } = open(motion)
    stage.cut({ ...tyler, scene: 'cellar', figure: 'elvis', pose: 'flying', face: 'green' })
    await settled()
    expect(problems).toEqual([])
  })

  it('leaves the page as it found it, and may be disposed twice', async () => {
    const { stage, seen } = open(motion, art, creates)
    stage.cut(tyler)
    await settled()
    stage.dispose()
    stage.dispose()
    stage.act([{ ...tyler, face: 'smile' }])
    await settled()
    expect(seen.children).toEqual([])
    expect(seen.attributes).toEqual({})
  })
})

describe('a still stage', () => {
  it('shows where a beat ends', async () => {
    const { stage, hrefs } = open('reduced')
    stage.act([tyler, { ...tyler, face: 'angry' }, { ...tyler, pose: 'upright', face: 'smile' }])
    await settled()
    const { poses, faces } = figures.tyler ?? {}
    expect(hrefs()).toContain(imageUrl(poses?.upright?.body.svg ?? ''))
    expect(hrefs()).toContain(imageUrl(faces?.smile?.features.svg ?? ''))
    expect(hrefs()).not.toContain(imageUrl(faces?.angry?.features.svg ?? ''))
  })

  it('shows the last of two pictures asked for at once', async () => {
    const { stage, hrefs } = open('reduced')
    stage.cut(tyler)
    stage.cut({ ...tyler, face: 'worried' })
    await settled()
    expect(hrefs()).toContain(imageUrl(figures.tyler?.faces.worried?.features.svg ?? ''))
  })

  it('shows an empty room when nobody is there', async () => {
    const { stage, hrefs } = open('reduced')
    stage.cut({ ...tyler, scene: 'desk', figure: 'nobody at all' })
    await settled()
    expect(hrefs().length).toBeGreaterThan(0)
    expect(hrefs()).not.toContain(imageUrl(figures.tyler?.head.svg ?? ''))
  })

  it('shows what belongs to a child only while that child is there', async () => {
    const { stage, hrefs } = open('reduced')
    const boat = scenes.interview_room?.before.find((piece) => !isMover(piece) && piece.of === 'tyler')
    const boatUrl = imageUrl(boat && !isMover(boat) ? boat.svg : '')
    stage.cut(tyler)
    await settled()
    expect(hrefs()).toContain(boatUrl)
    stage.cut({ ...tyler, figure: 'amina' })
    await settled()
    expect(hrefs()).not.toContain(boatUrl)
  })

  it('says in words what it shows', () => {
    const { stage, seen } = open('reduced')
    stage.cut({ ...tyler, look: 'away' })
    expect(seen.attributes.role).toBe('img')
    expect(seen.attributes['aria-label']).toBe(
      'The interview room. A table, a door, rain on the window. Tyler slouches, low in his seat. ' +
        'His face gives nothing away. He looks away, at the door.',
    )
  })
})

describe('the moving stage', () => {
  it('is not begun before the first pictures have stood for a while', async () => {
    const { stage, window } = open('full')
    stage.cut(tyler)
    await window.pass(FIRST - 1)
    expect(window.contexts()).toBe(0)
    await window.pass(1)
    expect(window.contexts()).toBeGreaterThan(0)
  })

  it('is not begun shortly after an answer, and then as soon as that has been quiet', async () => {
    const { stage, window } = open('full')
    stage.cut(tyler)
    await window.pass(FIRST - 1)
    window.press()
    stage.act([{ ...tyler, face: 'smile' }])
    await window.pass(QUIET - 1)
    expect(window.contexts()).toBe(0)
    await window.pass(1)
    expect(window.contexts()).toBeGreaterThan(0)
  })

  it('is not begun where the picture is to stand still, nor after the end, and nobody listens then', async () => {
    const still = open('reduced')
    still.stage.cut(tyler)
    const over = open('full')
    over.stage.cut(tyler)
    expect(over.window.listeners()).toBeGreaterThan(0)
    over.stage.dispose()
    for (const { window } of [still, over]) {
      await window.pass(FIRST)
      expect([window.contexts(), window.listeners()]).toEqual([0, 0])
    }
  })
})

describe('when something fails', () => {
  it('says once that pictures did not load, and tries again with the next', async () => {
    let fails = true
    const shaky: ArtSource = {
      ...art,
      scenes: {
        ...art.scenes,
        interview_room: () =>
          fails ? Promise.reject(new Error('offline')) : (art.scenes.interview_room?.() as never),
      },
    }
    const { stage, problems, hrefs } = open('reduced', shaky)
    stage.cut(tyler)
    await settled()
    stage.cut({ ...tyler, face: 'smile' })
    await settled()
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['stage/no-art', 'The pictures of "interview_room" did not load'],
    ])
    fails = false
    stage.cut({ ...tyler, face: 'calm' })
    await settled()
    expect(hrefs().length).toBeGreaterThan(5)
  })

  it('stays still where there is no WebGL, without fetching what would move it', async () => {
    const { stage, problems, hrefs, window } = open('full')
    stage.cut(tyler)
    await window.pass(FIRST)
    expect(stage.kind).toBe('still')
    expect(hrefs().length).toBeGreaterThan(5)
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['stage/still-only', 'The moving stage could not start; the still one stays'],
    ])
  })

  it('goes on without pictures where none can be drawn, and says so once', () => {
    const { stage, problems } = open('reduced', art, false)
    stage.cut(tyler)
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['stage/no-picture', 'This browser could not show pictures'],
    ])
  })
})
