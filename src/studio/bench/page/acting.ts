// Measures the moving stage: when it appears, how many pictures a second it draws while it acts and with what, and what it holds
// after twenty changes of scene. Counts textures by wrapping the WebGL calls that make and delete them.

import type { Page } from '@playwright/test'
import { type BrowserSession, collectGarbage, inBrowser, open, PATIENCE } from './browser.ts'
import type { Subject } from './subject.ts'

interface StageUsage {
  readonly textures: number
  /** Of all listeners that scripts hold, after collecting garbage. */
  readonly listeners: number
}

export interface ActingTiming {
  /** Milliseconds from the first option that can be clicked until the moving stage is visible. */
  readonly arrives: number
  /** Pictures a second, of each gesture: from the median time between two pictures. */
  readonly framesPerSecond: readonly number[]
  /** What draws them, as the browser names it. */
  readonly renderer: string
  readonly before: StageUsage
  readonly after: StageUsage
  readonly changes: number
  /** Changes of scene after which no texture was made in ten seconds. */
  readonly undrawn: number
}

interface Drawing {
  staged?: number
  textures: number
  made: number
  frames: number[]
}
type DrawingWindow = typeof globalThis & { drawing: Drawing }

const CHANGES = 20
const GESTURES = 6
/** Milliseconds; acting a beat takes less. */
const BEAT = 3500
/** Milliseconds until the picture that comes with a part has its name. */
const PART = 300
/** Milliseconds in which another scene is drawn, even on a busy machine. */
const REDRAWN = 10_000
/** Options and *Next* that are taken in search of a change of scene. */
const MOST_CLICKS = 80
/** Milliseconds; two pictures of one gesture are never further apart, even on a slow machine. */
const SAME_GESTURE = 400

export const actOut = (subject: Subject): Promise<ActingTiming> =>
  inBrowser(subject, async (measured) => {
    const { page } = measured
    const { stage = 'canvas', back = '', option } = subject
    await page.addInitScript(watchDrawing, stage)
    const { clickable } = await open(measured, subject)
    await page.waitForFunction(() => (globalThis as DrawingWindow).drawing.staged !== undefined, undefined, {
      timeout: PATIENCE,
    })
    const staged = await page.evaluate(() => (globalThis as DrawingWindow).drawing.staged ?? 0)
    const renderer = await page.evaluate(nameRenderer, stage)
    const framesPerSecond: number[] = []
    while (framesPerSecond.length < GESTURES) {
      const rate = await rateOfBeat(page, option)
      if (rate === undefined) break
      framesPerSecond.push(rate)
    }
    const { turn, undrawn } = await findChange(page, { stage, back, option })
    const before = await stood(measured)
    for (let change = 0; change < CHANGES; change += 2) await turn()
    return {
      arrives: staged - clickable,
      framesPerSecond,
      renderer,
      before,
      after: await stood(measured),
      changes: CHANGES,
      undrawn: undrawn(),
    }
  })

/** Runs in the page before its first line. */
function watchDrawing(stage: string): void {
  const drawing: Drawing = { textures: 0, made: 0, frames: [] }
  Object.assign(globalThis, { drawing })
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture, drawElements, drawArrays } = prototype
    const note = () => {
      const now = performance.now()
      // Several calls make one picture.
      if (now - (drawing.frames.at(-1) ?? -100) > 8) drawing.frames.push(now)
    }
    Object.assign(prototype, {
      createTexture(this: WebGLRenderingContext) {
        drawing.textures++
        drawing.made++
        return createTexture.call(this)
      },
      deleteTexture(this: WebGLRenderingContext, texture: WebGLTexture) {
        drawing.textures--
        deleteTexture.call(this, texture)
      },
      drawElements(this: WebGLRenderingContext, ...how: Parameters<typeof drawElements>) {
        note()
        drawElements.call(this, ...how)
      },
      drawArrays(this: WebGLRenderingContext, ...how: Parameters<typeof drawArrays>) {
        note()
        drawArrays.call(this, ...how)
      },
    })
  }
  const look = () => {
    const canvas = document.querySelector(stage)
    if (canvas && getComputedStyle(canvas).visibility === 'visible') drawing.staged = performance.now()
    else requestAnimationFrame(look)
  }
  addEventListener('DOMContentLoaded', look)
}

function nameRenderer(stage: string): string {
  const canvas = document.querySelector<HTMLCanvasElement>(stage)
  const context = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2')
  const named = context?.getExtension('WEBGL_debug_renderer_info')
  return String(context && named ? context.getParameter(named.UNMASKED_RENDERER_WEBGL) : 'unknown')
}

async function rateOfBeat(page: Page, option: string): Promise<number | undefined> {
  await page.evaluate(() => {
    ;(globalThis as DrawingWindow).drawing.frames = []
  })
  const first = page.locator(option).first()
  if ((await first.count()) === 0) return undefined
  await first.click()
  await page.waitForTimeout(BEAT)
  const frames = await page.evaluate(() => (globalThis as DrawingWindow).drawing.frames)
  const gaps = frames
    .slice(1)
    .map((at, index) => at - (frames[index] ?? 0))
    .filter((gap) => gap < SAME_GESTURE)
    .sort((a, b) => a - b)
  const middle = gaps[Math.floor(gaps.length / 2)]
  return middle === undefined ? undefined : 1000 / middle
}

/**
 * Plays on until a step back leads to another scene than the one that was reached. Gives a function that steps back, and then takes the
 * same choice and as many presses of *Next* as lead to that scene again: a beat is told in parts, and a later one may be what changes it.
 */
async function findChange(
  page: Page,
  { stage, back, option }: { readonly stage: string; readonly back: string; readonly option: string },
): Promise<{ readonly turn: () => Promise<void>; readonly undrawn: () => number }> {
  const texturesMade = () => page.evaluate(() => (globalThis as DrawingWindow).drawing.made)
  const scene = () => page.evaluate(nameScene, stage)
  const forth = () => page.locator(option).first().click()
  const stepBack = () => page.locator(back).click()
  let undrawn = 0
  /** Clicks until the scene is another, and waits until that has been drawn. */
  const change = async (click: () => Promise<void>, most: number) => {
    const from = await scene()
    const made = await texturesMade()
    for (let clicks = 0; (await scene()) === from; clicks++) {
      if (clicks === most) throw new Error(`Unexpected end of changes of scene, in “${from}”`)
      await click()
      await page.waitForTimeout(PART)
    }
    if (!(await page.evaluate(seesMore, { made, within: REDRAWN }))) undrawn++
    await page.waitForTimeout(1000)
  }
  await change(forth, MOST_CLICKS)
  // Before the first choice there is nothing to step back over.
  while (await page.locator(back).isDisabled()) await change(forth, MOST_CLICKS)
  await page.waitForTimeout(2000)
  const turn = async () => {
    await change(stepBack, 1)
    await change(forth, MOST_CLICKS)
  }
  // The first time loads what stays in memory from then on, so it is not measured.
  await turn()
  undrawn = 0
  return { turn, undrawn: () => undrawn }
}

/** In the page: whether textures are made in that time. A busy stage may pass over a scene that has already gone again. */
async function seesMore({
  made,
  within,
}: {
  readonly made: number
  readonly within: number
}): Promise<boolean> {
  const { drawing } = globalThis as DrawingWindow
  for (const until = performance.now() + within; performance.now() < until; ) {
    if (drawing.made > made) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** In the page: what its picture says first. */
const nameScene = (stage: string) =>
  document.querySelector(stage)?.closest('[aria-label]')?.getAttribute('aria-label')?.split('.')[0]

async function stood(measured: BrowserSession): Promise<StageUsage> {
  const { page, session } = measured
  await page.waitForTimeout(3000)
  await collectGarbage(measured)
  const { jsEventListeners } = await session.send('Memory.getDOMCounters')
  return {
    textures: await page.evaluate(() => (globalThis as DrawingWindow).drawing.textures),
    listeners: jsEventListeners,
  }
}
