// The moving stage: Phaser as what a player plays on, with somebody who blinks and scenery that moves. Draws nothing
// while nothing moves; does nothing in a hidden tab.

import type { Problem } from '../../model/result.ts'
import type { Gather } from './gather.ts'
import { blinkOf, breathOf, createIdle } from './idle.ts'
import { startGame } from './phaser-game.ts'
import { createViews, layPaper, type Views } from './phaser-views.ts'
import type { Picture } from './picture.ts'
import { createPlayer, type Player } from './player.ts'
import type { Stage } from './stage.ts'
import { createTicker } from './ticker.ts'

interface PhaserStageOptions {
  readonly host: HTMLElement
  readonly gather: Gather
  /** What is to be seen now: the moving stage comes when its first picture is ready. */
  readonly picture: () => Picture
  readonly onProblem: (problem: Problem) => void
  /** It cannot go on, and another stage has to take over. */
  readonly onLost: (problem: Problem) => void
}

const SCENERY_AFTER_MILLISECONDS = 2500
/** From here a picture takes a software renderer a tenth of a second. */
const DEAR_PIXELS = 700_000

/** Fails where there is no WebGL, or when the first pictures do not load. */
export async function createPhaserStage(options: PhaserStageOptions): Promise<Stage> {
  const { host, gather, onProblem, onLost } = options
  const document = host.ownerDocument
  const window = document.defaultView as Window
  const timers = {
    setTimeout: (task: () => void, milliseconds: number) => window.setTimeout(task, milliseconds),
    clearTimeout: (timer: number) => window.clearTimeout(timer),
  }
  let player: Player<Views> | undefined
  let scenery: number | undefined
  let done = false

  const game = await startGame({
    host,
    onResize: () => {
      player?.view()?.fit()
      game.render()
    },
    onSettled: () => {
      if (player?.view()?.misfit()) guard(player.refit())
    },
    onLost: () =>
      onLost({ code: 'stage/context-lost', message: 'The browser took the drawing context away' }),
  })
  const ticker = createTicker(() => game.render(), timers)
  const figure = () => player?.view()?.figure
  const idle = createIdle(
    () => {
      const seen = figure()
      if (seen) ticker.start(blinkOf(seen))
    },
    () => {
      const seen = figure()
      if (seen) ticker.start(breathOf(seen))
    },
    timers,
    () => game.size()[0] * game.size()[1] > DEAR_PIXELS,
  )
  const noScenery = (): void => {
    if (scenery !== undefined) timers.clearTimeout(scenery)
    scenery = undefined
  }
  const playing = createPlayer<Views>({
    gather,
    createView: (gathered, picture) => createViews(game, gathered, picture),
    layPaper: () => layPaper(game),
    render: () => game.render(),
    ticker,
    timers,
    onRest: () => {
      if (!document.hidden) idle.rest()
    },
    onProblem,
  })
  player = playing

  const guard = (task: Promise<unknown>): void => {
    task.catch((cause: unknown) => {
      if (!done) onLost({ code: 'stage/stopped', message: 'The moving stage stopped', cause })
    })
  }
  /** Only a while after a beat, when somebody is looking; never while the page just stands open. */
  const moveScenery = (): void => {
    noScenery()
    scenery = timers.setTimeout(() => {
      scenery = undefined
      if (document.hidden) return
      for (const gesture of playing.view()?.due(Date.now()) ?? []) ticker.start(gesture)
    }, SCENERY_AFTER_MILLISECONDS)
  }
  const act = (pictures: readonly Picture[]): void => {
    const last = pictures.at(-1)
    idle.pause()
    noScenery()
    if (document.hidden && last) guard(playing.cut(last))
    else guard(playing.act(pictures).then((isThrough) => isThrough && moveScenery()))
  }
  const cut = (picture: Picture): void => {
    noScenery()
    guard(playing.cut(picture))
  }

  const visibility = (): void => {
    if (document.hidden) idle.pause()
    else {
      game.render()
      idle.rest()
    }
  }
  document.addEventListener('visibilitychange', visibility)

  const dispose = (): void => {
    if (done) return
    done = true
    document.removeEventListener('visibilitychange', visibility)
    idle.pause()
    noScenery()
    playing.dispose()
    game.dispose()
  }

  try {
    // An empty canvas over the still picture would be worse than no movement.
    if (!(await playing.cut(options.picture()))) throw new Error('The first picture did not come')
    game.reveal()
  } catch (cause) {
    dispose()
    throw cause
  }
  return { kind: 'moving', act, cut, dispose }
}
