// Chooses a stage, and goes on with a simpler one where it fails: moving, then still, then none. Says each
// failure once. Never throws and never keeps anyone waiting.

import type { Problem } from '../../model/result.ts'
import { type Ahead, fetchAhead } from './ahead.ts'
import type { ArtSource } from './art.ts'
import { describe } from './describe.ts'
import { createGather } from './gather.ts'
import { EMPTY_PICTURE, type Picture } from './picture.ts'
import type { Stage } from './stage.ts'
import { createStillStage, mayShowText } from './still-stage.ts'
import { createUnhurried } from './unhurried.ts'

const MOTIONS = ['full', 'reduced', 'off'] as const
export type Motion = (typeof MOTIONS)[number]

interface StageOptions {
  /** An empty element with a size of its own; the stage fills it, and gives it role and label of an image. */
  readonly host: HTMLElement
  readonly art: ArtSource
  /** `reduced` never loads Phaser; `off` loads no picture at all. */
  readonly motion: Motion
  /** What may be shown later: fetched once the first picture is there and the page is quiet. */
  readonly ahead?: Ahead
  readonly onProblem?: (problem: Problem) => void
}

/** `act` and `cut` may be called at once; pictures appear as soon as they have loaded. */
export function createStage({ host, art, motion, ahead, onProblem = () => {} }: StageOptions): Stage {
  const reported = new Set<string>()
  const report = (problem: Problem): void => {
    if (reported.has(problem.code)) return
    reported.add(problem.code)
    onProblem(problem)
  }
  let picture: Picture = EMPTY_PICTURE
  let done = false
  const gather = createGather(art)
  const document = host.ownerDocument
  const window = document.defaultView
  const imagesOfText = motion === 'off' ? Promise.resolve(false) : mayShowText(document)

  let isAhead = false
  const goAhead = (): void => {
    if (isAhead || done || !ahead) return
    isAhead = true
    void fetchAhead(ahead, gather, window, () => done)
  }
  const still = (): Stage => {
    try {
      return createStillStage({
        host,
        gather,
        imagesOfText,
        onProblem: report,
        onShown: goAhead,
      })
    } catch (cause) {
      report({ code: 'stage/no-picture', message: 'This browser could not show pictures', cause })
      return createNullStage()
    }
  }

  placeHost(host)
  let stage: Stage = motion === 'off' ? createNullStage() : still()

  const become = (next: Stage): void => {
    stage.dispose()
    stage = next
    stage.cut(picture)
  }

  // What follows the first picture is what the trainee did: by then there has been an answer.
  const unhurried = motion === 'full' && window ? createUnhurried(window) : undefined
  let pictures = 0
  const told = (): void => {
    pictures += 1
    if (pictures > 1) unhurried?.answered()
  }

  const move = async (): Promise<void> => {
    try {
      // Each piece blocks the page for a while where WebGL is in software, so each waits for a moment of its own.
      await unhurried?.moment()
      if (done) return
      if (!canMove(document)) throw new Error('There is no WebGL')
      // Phaser loads images made of text as it starts, and where they are blocked it throws outside of this `try`.
      if (!(await imagesOfText)) throw new Error('No image may be made of text here')
      await unhurried?.moment()
      const { createPhaserStage } = await import('./phaser-stage.ts')
      await unhurried?.moment()
      if (done) return
      let lost = false
      const fallBack = (problem: Problem): void => {
        report(problem)
        // If it was lost before it replaced the still stage, that one is still there.
        if (!done && !lost && stage.kind === 'moving') become(still())
        lost = true
      }
      const moving = await createPhaserStage({
        host,
        gather,
        picture: () => picture,
        onProblem: report,
        onLost: fallBack,
      })
      if (done || lost) moving.dispose()
      else become(moving)
    } catch (cause) {
      report({
        code: 'stage/still-only',
        message: 'The moving stage could not start; the still one stays',
        cause,
      })
    } finally {
      unhurried?.dispose()
    }
  }
  // Where no still picture could be drawn, what comes next is asked for only now.
  if (motion === 'full') void move().then(goAhead)

  const say = (): void => {
    if (motion === 'off') return
    host.setAttribute('role', 'img')
    host.setAttribute('aria-label', describe(art.words, picture))
  }

  return {
    get kind() {
      return stage.kind
    },
    act(pictures) {
      const last = pictures.at(-1)
      if (!last || done) return
      picture = last
      told()
      say()
      stage.act(pictures)
    },
    cut(next) {
      if (done) return
      picture = next
      told()
      say()
      stage.cut(next)
    },
    dispose() {
      done = true
      unhurried?.dispose()
      stage.dispose()
      host.removeAttribute('role')
      host.removeAttribute('aria-label')
    },
  }
}

/** The canvas is laid over the still picture until it replaces it, so the host must be its positioned parent. */
function placeHost(host: HTMLElement): void {
  const window = host.ownerDocument.defaultView
  if (window?.getComputedStyle(host).position === 'static') host.style.position = 'relative'
}

/** Asked before Phaser is fetched: where it could not draw it would be fetched for nothing, and fail untidily. */
function canMove(document: Document): boolean {
  const context = document.createElement('canvas').getContext('webgl')
  // A browser allows few contexts at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && document.createElement('canvas').getContext('2d') !== null
}

/** The stage that is not there: pictures switched off, or nothing left that works. The story is in the text. */
const createNullStage = (): Stage => ({ kind: 'none', act() {}, cut() {}, dispose() {} })
