// Chooses a stage, and goes on with a simpler one where it fails: moving, then still, then none. Says each
// failure once. Never throws and never keeps anyone waiting.

import type { Problem } from '../core/result.ts'
import type { ArtSource } from './art.ts'
import { describe } from './describe.ts'
import { createGather } from './gather.ts'
import { createNullStage } from './null-stage.ts'
import { EMPTY_PICTURE, type Picture } from './picture.ts'
import type { Stage } from './stage.ts'
import { createStillStage } from './still-stage.ts'
import { imageUrl } from './still-tree.ts'

export const MOTIONS = ['full', 'reduced', 'off'] as const
export type Motion = (typeof MOTIONS)[number]

export interface StageOptions {
  /** An empty element with a size of its own; the stage fills it, and gives it role and label of an image. */
  readonly host: HTMLElement
  readonly art: ArtSource
  /** `reduced` never loads Phaser; `off` loads no picture at all. */
  readonly motion: Motion
  readonly onProblem?: (problem: Problem) => void
}

/** The stage can be told pictures at once; they appear when they are there. */
export function createStage({ host, art, motion, onProblem = () => {} }: StageOptions): Stage {
  const said = new Set<string>()
  const report = (problem: Problem): void => {
    if (said.has(problem.code)) return
    said.add(problem.code)
    onProblem(problem)
  }
  let picture: Picture = EMPTY_PICTURE
  let done = false
  const gather = createGather(art)

  const still = (): Stage => {
    try {
      return createStillStage({ host, gather, onProblem: report })
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

  const move = async (): Promise<void> => {
    try {
      if (!canMove(host.ownerDocument)) throw new Error('There is no WebGL')
      await drawingsAllowed(host.ownerDocument)
      const { createPhaserStage } = await import('./phaser-stage.ts')
      if (done) return
      let lost = false
      const fallBack = (problem: Problem): void => {
        report(problem)
        // Lost before it took the stage: the still one is there yet.
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
    }
  }
  if (motion === 'full') void move()

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
      say()
      stage.act(pictures)
    },
    cut(next) {
      if (done) return
      picture = next
      say()
      stage.cut(next)
    },
    dispose() {
      done = true
      stage.dispose()
      host.removeAttribute('role')
      host.removeAttribute('aria-label')
    },
  }
}

/** The canvas lies over the still picture until it takes its place, so the host has to hold it. */
function placeHost(host: HTMLElement): void {
  const window = host.ownerDocument.defaultView
  if (window?.getComputedStyle(host).position === 'static') host.style.position = 'relative'
}

/**
 * Rejects under a policy that lets no picture come from the page itself, as `default-src 'self'` of an LMS. Phaser asks for
 * such pictures when it starts, and throws where nobody can catch it when they do not come.
 */
async function drawingsAllowed(document: Document): Promise<void> {
  const image = document.createElement('img')
  image.src = imageUrl("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")
  await image.decode()
}

/** Asked before Phaser is fetched: where it could not draw it would be fetched for nothing, and fail untidily. */
function canMove(document: Document): boolean {
  const context = document.createElement('canvas').getContext('webgl')
  // A browser allows few contexts at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && document.createElement('canvas').getContext('2d') !== null
}
