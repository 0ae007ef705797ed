// The moving stage. Plays the pictures of a beat one after another with the timing of a person, then lets the
// figure rest. Draws nothing while nothing moves; does nothing in a hidden tab.

import type { Problem } from '../core/result.ts'
import type { Gather } from './gather.ts'
import { blinkOf, breathOf, createIdle } from './idle.ts'
import { startGame } from './phaser-game.ts'
import { createViews, type Views } from './phaser-views.ts'
import { EMPTY_PICTURE, type Picture, samePicture } from './picture.ts'
import type { Stage } from './stage.ts'
import { createTicker, createTurns, run } from './ticker.ts'

export interface PhaserStageOptions {
  readonly host: HTMLElement
  readonly gather: Gather
  /** What is to be seen now: the moving stage comes when its first picture is ready. */
  readonly picture: () => Picture
  readonly onProblem: (problem: Problem) => void
  /** It cannot go on; somebody else has to. */
  readonly onLost: (problem: Problem) => void
}

const TURN_FRAMES = 5
const FADE_FRAMES = 3
/** A person takes a moment before the face changes, and holds it for a while. */
const BEFORE_MILLISECONDS = 300
const HOLD_MILLISECONDS = 900
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
  const turns = createTurns(timers)
  let views: Views | undefined
  let shown: Picture = EMPTY_PICTURE

  const game = await startGame({
    host,
    onResize: () => {
      views?.fit()
      game.render()
    },
    onSettled: () => {
      if (views?.misfit()) cut(shown, true)
    },
    onLost: () =>
      onLost({ code: 'stage/context-lost', message: 'The browser took the drawing context away' }),
  })
  const ticker = createTicker(() => game.render(), timers)
  const idle = createIdle(
    () => views?.figure && ticker.start(blinkOf(views.figure)),
    () => views?.figure && ticker.start(breathOf(views.figure)),
    timers,
    () => game.size()[0] * game.size()[1] > DEAR_PIXELS,
  )

  /** Puts a picture on the stage without acting. False when it was overtaken or its art did not come. */
  const put = async (picture: Picture, mine: number, cover = 0, anew = false): Promise<boolean> => {
    const gathered = await gather(picture)
    if (turns.over(mine)) return false
    if (!gathered.ok) {
      onProblem(gathered.problem)
      return false
    }
    const { scene, figure } = gathered.value
    const fits = !anew && views && views.of.scene === scene && views.of.figure === figure
    const next = fits && views ? views : await createViews(game, gathered.value, picture)
    await next.prepare(picture)
    if (turns.over(mine)) {
      if (next !== views) next.dispose()
      return false
    }
    if (next !== views) views?.dispose()
    views = next
    next.figure?.set(picture)
    next.fit()
    next.cover(cover)
    shown = picture
    game.render()
    return true
  }

  const actOne = async (picture: Picture, mine: number): Promise<boolean> => {
    const now = views
    if (now?.figure && picture.scene === shown.scene && picture.figure === shown.figure) {
      await now.prepare(picture)
      if (turns.over(mine)) return false
      const from = shown
      shown = picture
      ticker.stop('blink')
      await run(ticker, 'act', TURN_FRAMES, (part) => now.figure?.move(from, picture, part))
      return !turns.over(mine)
    }
    if (now) await run(ticker, 'act', FADE_FRAMES, (part) => now.cover(part))
    if (turns.over(mine) || !(await put(picture, mine, 1))) return false
    await run(ticker, 'act', FADE_FRAMES, (part) => views?.cover(1 - part))
    return !turns.over(mine)
  }

  const actAll = async (pictures: readonly Picture[], mine: number): Promise<void> => {
    let pause = BEFORE_MILLISECONDS
    for (const picture of distinct(shown, pictures)) {
      if (!(await turns.wait(pause, mine)) || !(await actOne(picture, mine))) return
      pause = HOLD_MILLISECONDS
    }
    idle.rest()
    // Scenery moves while somebody is there to see it: after a beat, never while the page only stands open.
    if (!(await turns.wait(SCENERY_AFTER_MILLISECONDS, mine)) || document.hidden) return
    for (const gesture of views?.due(Date.now()) ?? []) ticker.start(gesture)
  }

  const guard = (task: Promise<unknown>): void => {
    task.catch((cause: unknown) => {
      if (!turns.ended()) onLost({ code: 'stage/stopped', message: 'The moving stage stopped', cause })
    })
  }
  const act = (pictures: readonly Picture[]): void => {
    const mine = turns.next()
    const last = pictures.at(-1)
    idle.pause()
    ticker.stop('act')
    if (document.hidden && last) guard(put(last, mine))
    else guard(actAll(pictures, mine))
  }
  const cut = (picture: Picture, anew = false): void => {
    const mine = turns.next()
    ticker.stop('act')
    guard(put(picture, mine, 0, anew).then((put) => put && !document.hidden && idle.rest()))
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
    if (turns.ended()) return
    turns.end()
    document.removeEventListener('visibilitychange', visibility)
    idle.pause()
    ticker.dispose()
    views?.dispose()
    game.dispose()
  }

  try {
    await put(options.picture(), turns.next())
    game.reveal()
    idle.rest()
  } catch (cause) {
    dispose()
    throw cause
  }
  return { kind: 'moving', act, cut: (picture) => cut(picture), dispose }
}

/** Pictures that differ from the one before them. */
function distinct(before: Picture, pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter((picture, index) => !samePicture(picture, pictures[index - 1] ?? before))
}
