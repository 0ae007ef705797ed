// Whatever a change of the picture is overtaken in, the picture that was asked for last is seen in the end, whole and
// without paper. Views and paper are stand-ins that say what would be seen.

import { describe, expect, it } from 'vitest'
import type { SceneArt } from '../../../src/app/stage/art.ts'
import type { ArtPieces } from '../../../src/app/stage/gather.ts'
import { EMPTY_PICTURE, type Picture } from '../../../src/app/stage/picture.ts'
import { createPlayer, type PlayedView } from '../../../src/app/stage/player.ts'
import { createTicker, FRAME_MILLISECONDS } from '../../../src/app/stage/ticker.ts'
import { fail, ok, type Result } from '../../../src/model/result.ts'
import { aClock } from './a-clock.ts'
import { figures, scenes } from './recipes.ts'

const desk: Picture = { ...EMPTY_PICTURE, scene: 'desk' }
const room: Picture = {
  scene: 'interview_room',
  figure: 'tyler',
  pose: 'slouched',
  face: 'blank',
  look: 'at',
  lean: 'upright',
  undone: 0,
}
const smiling: Picture = { ...room, face: 'smile' }
const shed: Picture = { ...room, scene: 'bike_shed' }

interface StandIn extends PlayedView {
  picture: Picture | undefined
  isBetween: boolean
  isDisposed: boolean
}

function aStage({ fetched = (_: string) => Promise.resolve() } = {}) {
  const clock = aClock()
  const views: StandIn[] = []
  const papers = new Set<object>()
  let most = 0
  const problems: string[] = []
  /** What the last drawing shows: the pictures seen, and whether paper lies over them. */
  let drawn = { pictures: [] as readonly (Picture | undefined)[], isCovered: false, isBetween: false }
  const render = () => {
    const seen = views.filter(({ picture, isDisposed }) => picture && !isDisposed)
    drawn = {
      pictures: seen.map(({ picture }) => picture),
      isCovered: papers.size > 0,
      isBetween: seen.some(({ isBetween }) => isBetween),
    }
  }
  const ticker = createTicker(render, clock.timers)
  const player = createPlayer<StandIn>({
    async gather({ scene = '', figure = '' }): Promise<Result<ArtPieces>> {
      try {
        await fetched(scene)
      } catch (cause) {
        return fail({ code: 'stage/no-art', message: `No ${scene}`, cause })
      }
      const [sceneArt, figureArt] = [scenes[scene] as SceneArt | undefined, figures[figure]]
      return ok({ ...(sceneArt && { scene: sceneArt }), ...(figureArt && { figure: figureArt }) })
    },
    async createView(gathered) {
      await Promise.resolve()
      const view: StandIn = {
        gathered,
        picture: undefined,
        isBetween: false,
        isDisposed: false,
        prepare: () => Promise.resolve(),
        show(picture) {
          view.picture = picture
          view.isBetween = false
        },
        move() {
          view.isBetween = true
        },
        dispose() {
          view.isDisposed = true
        },
      }
      views.push(view)
      return view
    },
    layPaper() {
      const paper = {}
      papers.add(paper)
      return {
        draw(alpha) {
          most = Math.max(most, alpha)
        },
        remove: () => papers.delete(paper),
      }
    },
    render,
    ticker,
    timers: clock.timers,
    onRest: () => {},
    onProblem: ({ code }) => problems.push(code),
  })
  return {
    player,
    clock,
    problems,
    drawn: () => drawn,
    mostPaper: () => most,
    kept: () => views.filter(({ isDisposed }) => !isDisposed).length,
  }
}

const whole = (picture: Picture) => ({ pictures: [picture], isCovered: false, isBetween: false })
const LONG = 20_000
/** From before a change begins until after it has ended, four moments in each drawing. */
const MOMENTS = Array.from({ length: 104 }, (_, moment) => (moment * FRAME_MILLISECONDS) / 4)

describe('a change of scene that is overtaken, at whatever moment', () => {
  const ways = {
    'by stepping back': (player: ReturnType<typeof aStage>['player']) => [player.cut(desk), desk],
    'by the next scene': (player: ReturnType<typeof aStage>['player']) => [player.act([shed]), shed],
    'by a face in the same scene': (player: ReturnType<typeof aStage>['player']) => [
      player.act([smiling]),
      smiling,
    ],
    'by the same again': (player: ReturnType<typeof aStage>['player']) => [player.act([room]), room],
    'by another size': (player: ReturnType<typeof aStage>['player']) => [player.refit(), smiling],
  } as const

  it.each(Object.entries(ways))('%s', async (_, overtake) => {
    for (const moment of MOMENTS) {
      const { player, clock, drawn, kept } = aStage()
      await player.cut(desk)
      void player.act([room, smiling])
      await clock.pass(moment)
      const [, end] = overtake(player)
      await clock.pass(LONG)
      expect([moment, drawn(), kept()]).toEqual([moment, whole(end as Picture), 1])
    }
  })

  it('shows a whole picture at once, before the next one is ready', async () => {
    for (const moment of MOMENTS) {
      const { player, clock, drawn } = aStage()
      await player.cut(desk)
      void player.act([room, smiling])
      await clock.pass(moment)
      void player.act([shed])
      const { pictures, isCovered, isBetween } = drawn()
      expect([moment, pictures.length, isCovered, isBetween]).toEqual([moment, 1, false, false])
    }
  })

  it('never shows paper alone', async () => {
    const { player, clock, mostPaper } = aStage()
    await player.cut(desk)
    void player.act([room])
    await clock.pass(LONG)
    expect(mostPaper()).toBeGreaterThan(0.5)
    expect(mostPaper()).toBeLessThan(0.9)
  })
})

describe('a scene that is not there yet', () => {
  it('leaves the one before it as it was, however long it takes', async () => {
    let arrive = () => {}
    const { player, clock, drawn, mostPaper } = aStage({
      fetched: (scene) =>
        scene === 'desk' ? Promise.resolve() : new Promise<void>((resolve) => (arrive = resolve)),
    })
    await player.cut(desk)
    void player.act([room])
    await clock.pass(LONG)
    expect([drawn(), mostPaper()]).toEqual([whole(desk), 0])
    arrive()
    await clock.pass(LONG)
    expect(drawn()).toEqual(whole(room))
  })

  it('and does not come: the one before it stays, and what follows is played', async () => {
    const { player, clock, drawn, problems } = aStage({
      fetched: (scene) => (scene === 'bike_shed' ? Promise.reject(new Error('offline')) : Promise.resolve()),
    })
    await player.cut(desk)
    expect(await player.cut(shed)).toBe(false)
    expect(drawn()).toEqual(whole(desk))
    const acted = player.act([shed, room])
    await clock.pass(LONG)
    expect([await acted, drawn(), problems]).toEqual([true, whole(room), ['stage/no-art', 'stage/no-art']])
  })
})

describe('the end', () => {
  it('comes in the middle of a change as well, and leaves nothing behind', async () => {
    for (const moment of MOMENTS) {
      const { player, clock, kept } = aStage()
      await player.cut(desk)
      void player.act([room, smiling])
      await clock.pass(moment)
      player.dispose()
      await clock.pass(0)
      expect([moment, kept(), clock.waiting()]).toEqual([moment, 0, 0])
    }
  })
})
