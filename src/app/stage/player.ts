// Plays the pictures of a beat one after another with the timing of a person; a later call overtakes an earlier
// one. Wherever that happens, a whole picture is seen in the end: all waiting is done before a change begins, paper is only
// there while a change runs, and the end of a change takes it away.
// Knows views and paper by what they do; knows no canvas.

import type { Problem } from '../../model/result.ts'
import type { ArtPieces, Gather } from './gather.ts'
import { EMPTY_PICTURE, type Picture, samePicture } from './picture.ts'
import { createTurns, ease, type Ticker, type Timers } from './ticker.ts'

/** A backdrop with who is in it. Not seen until `show`. */
export interface PlayedView {
  readonly gathered: ArtPieces
  /** Makes ready what another picture of the same scene and figure needs. */
  prepare(picture: Picture): Promise<void>
  /** Seen from now on, and at rest in this picture, which was made ready. */
  show(picture: Picture): void
  /** Between two pictures of the figure; 0 is the first and 1 the second. */
  move(from: Picture, to: Picture, part: number): void
  dispose(): void
}

/** Paper over the picture, while one changes into another. */
export interface Paper {
  /** 1 hides everything. */
  draw(alpha: number): void
  remove(): void
}

interface PlayerOptions<View extends PlayedView> {
  readonly gather: Gather
  /** Made ready for this picture, and not seen. Fails where it cannot be drawn. */
  readonly createView: (gathered: ArtPieces, picture: Picture) => Promise<View>
  readonly layPaper: () => Paper
  readonly render: () => void
  readonly ticker: Ticker
  readonly timers: Timers
  /** The pictures of a beat are through, or the one that was asked for is there. */
  readonly onRest: () => void
  /** Art did not come. What was seen before stays. */
  readonly onProblem: (problem: Problem) => void
}

export interface Player<View extends PlayedView> {
  readonly view: () => View | undefined
  /** True when it has played them to the end, false where it was overtaken. */
  act(pictures: readonly Picture[]): Promise<boolean>
  /** Without acting. False where it was overtaken, or its art did not come. */
  cut(picture: Picture): Promise<boolean>
  /** The picture that was asked for last, in a view made anew: for another size. */
  refit(): Promise<boolean>
  dispose(): void
}

/** The name of whatever is being acted: one at a time. */
const ACT = 'act'
const TURN_FRAMES = 5
/** How much paper lies over each picture of a change. The next scene is there from the middle on: never paper alone. */
const PAPER_OVER = [0.45, 0.8, 0.8, 0.45]
/** A person takes a moment before the face changes, and holds it for a while. */
const BEFORE_MILLISECONDS = 300
const HOLD_MILLISECONDS = 900

export function createPlayer<View extends PlayedView>(options: PlayerOptions<View>): Player<View> {
  const { gather, createView, layPaper, ticker, timers, onRest, onProblem } = options
  const turns = createTurns(timers)
  let view: View | undefined
  let shown: Picture = EMPTY_PICTURE
  let wanted: Picture = EMPTY_PICTURE

  const render = (): void => {
    if (!turns.ended()) options.render()
  }

  /** The view for a picture, ready to be seen; undefined when it was overtaken or its art did not come. */
  const ready = async (picture: Picture, turn: number, anew = false): Promise<View | undefined> => {
    const gathered = await gather(picture)
    if (turns.over(turn)) return undefined
    if (!gathered.ok) {
      onProblem(gathered.problem)
      return undefined
    }
    const now = view
    if (now && !anew && isOf(now, gathered.value)) {
      await now.prepare(picture)
      return turns.over(turn) ? undefined : now
    }
    const next = await createView(gathered.value, picture)
    if (!turns.over(turn)) return next
    next.dispose()
    return undefined
  }

  const show = (next: View, picture: Picture): void => {
    if (next !== view) view?.dispose()
    view = next
    shown = picture
    next.show(picture)
  }

  const showAtOnce = (next: View, picture: Picture): void => {
    show(next, picture)
    render()
  }

  const move = (now: View, picture: Picture): Promise<void> => {
    const from = shown
    ticker.stop('blink')
    return new Promise((resolve) => {
      ticker.start({
        name: ACT,
        frames: TURN_FRAMES,
        draw(frame) {
          if (frame < TURN_FRAMES) now.move(from, picture, ease(frame / TURN_FRAMES))
          return frame < TURN_FRAMES
        },
        end() {
          showAtOnce(now, picture)
          resolve()
        },
      })
    })
  }

  const change = (next: View, picture: Picture): Promise<void> => {
    const paper = layPaper()
    return new Promise((resolve) => {
      ticker.start({
        name: ACT,
        frames: PAPER_OVER.length + 1,
        draw(frame) {
          if (frame > PAPER_OVER.length / 2 && view !== next) show(next, picture)
          const alpha = PAPER_OVER[frame - 1]
          if (alpha !== undefined) paper.draw(alpha)
          return alpha !== undefined
        },
        end() {
          paper.remove()
          // Overtaken in the first half: what was seen before it is seen again.
          if (view !== next) next.dispose()
          render()
          resolve()
        },
      })
    })
  }

  const actOne = async (picture: Picture, turn: number): Promise<void> => {
    const next = await ready(picture, turn)
    if (!next) return
    const isSamePlace = picture.scene === shown.scene && picture.figure === shown.figure
    if (next === view && next.gathered.figure) await move(next, picture)
    // There is no old picture to leave, or only a thing more in the scene.
    else if (!view || next === view || isSamePlace) showAtOnce(next, picture)
    else await change(next, picture)
  }

  const cut = async (picture: Picture, anew = false): Promise<boolean> => {
    const turn = turns.next()
    wanted = picture
    ticker.stop(ACT)
    const next = await ready(picture, turn, anew)
    if (!next) return false
    showAtOnce(next, picture)
    onRest()
    return true
  }

  return {
    view: () => view,
    async act(pictures) {
      const turn = turns.next()
      wanted = pictures.at(-1) ?? wanted
      ticker.stop(ACT)
      let pause = BEFORE_MILLISECONDS
      for (const picture of distinct(shown, pictures)) {
        if (!(await turns.wait(pause, turn))) return false
        await actOne(picture, turn)
        if (turns.over(turn)) return false
        pause = HOLD_MILLISECONDS
      }
      if (turns.over(turn)) return false
      onRest()
      return true
    },
    cut: (picture) => cut(picture),
    refit: () => cut(wanted, true),
    dispose() {
      turns.end()
      ticker.dispose()
      view?.dispose()
      view = undefined
    },
  }
}

const isOf = ({ gathered }: PlayedView, { scene, figure }: ArtPieces): boolean =>
  gathered.scene === scene && gathered.figure === figure

/** Pictures that differ from the one before them. */
function distinct(before: Picture, pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter((picture, index) => !samePicture(picture, pictures[index - 1] ?? before))
}
