// Phaser started with everything off that a stage does not need, and its loop asleep: a picture is drawn when it
// is asked for, and only then. Knows nothing of figures and scenes.

import Phaser from 'phaser'
import { watchSize } from './still-stage.ts'

/** Canvas pixels are kept below this: beyond it more is not seen, and a software renderer suffers. */
const MOST_PIXELS = 2_600_000
const SETTLE_MILLISECONDS = 250

export interface PhaserGame {
  readonly scene: Phaser.Scene
  readonly canvas: HTMLCanvasElement
  /** Width and height of the canvas in its own pixels. */
  readonly size: () => readonly [number, number]
  /** Draws one picture now. */
  render(): void
  /** Until then the canvas is in the page but not seen, so that it never shows empty. */
  reveal(): void
  dispose(): void
}

interface PhaserGameOptions {
  readonly host: HTMLElement
  /** At once, when the shape of the host changed. */
  readonly onResize: () => void
  /** When it has kept its size for a moment. */
  readonly onSettled: () => void
  readonly onLost: () => void
}

/** Fails where there is no WebGL. */
export async function startGame({
  host,
  onResize,
  onSettled,
  onLost,
}: PhaserGameOptions): Promise<PhaserGame> {
  const window = host.ownerDocument.defaultView
  if (!window) throw new Error('The stage is in no window')
  const parent = host.ownerDocument.createElement('div')
  parent.setAttribute('aria-hidden', 'true')
  parent.style.cssText = 'position:absolute;inset:0;overflow:hidden;visibility:hidden'
  host.append(parent)
  const [width, height, ratio] = measure(host, window)

  const game = await new Promise<Phaser.Game>((resolve, reject) => {
    try {
      const started = new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        width,
        height,
        backgroundColor: '#f6f1e7',
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
        // One texture per batch: with more, software renderers were seen to drop tiles of overlapping quads.
        render: {
          antialias: true,
          antialiasGL: false,
          stencil: false,
          powerPreference: 'low-power',
          maxTextures: 1,
        },
        scene: {},
        callbacks: { postBoot: (booted) => resolve(booted) },
      })
      started.canvas.style.display = 'block'
    } catch (cause) {
      parent.remove()
      reject(cause)
    }
  })
  // The loop starts right after this callback; from then on pictures are drawn by hand.
  await Promise.resolve()
  game.loop.tick()
  game.loop.sleep()
  const scene = game.scene.scenes[0]
  if (!scene) throw new Error('Phaser started without a scene')

  let settle: number | undefined
  const sizes = watchSize(host, () => {
    const [nextWidth, nextHeight, nextRatio] = measure(host, window)
    if (nextWidth === game.canvas.width && nextHeight === game.canvas.height) return
    game.scale.setZoom(1 / nextRatio)
    game.scale.resize(nextWidth, nextHeight)
    onResize()
    window.clearTimeout(settle)
    settle = window.setTimeout(onSettled, SETTLE_MILLISECONDS)
  })
  const lost = (event: Event): void => {
    event.preventDefault()
    onLost()
  }
  game.canvas.addEventListener('webglcontextlost', lost)

  return {
    scene,
    canvas: game.canvas,
    size: () => [game.canvas.width, game.canvas.height],
    render: () => game.loop.tick(),
    reveal() {
      parent.style.visibility = 'visible'
    },
    dispose() {
      sizes.stop()
      window.clearTimeout(settle)
      game.canvas.removeEventListener('webglcontextlost', lost)
      const context = game.canvas.getContext('webgl')
      game.destroy(true)
      // Phaser takes itself apart on its next step, and its loop is asleep.
      game.loop.tick()
      // A browser allows few contexts at a time and frees a forgotten one late.
      context?.getExtension('WEBGL_lose_context')?.loseContext()
      parent.remove()
    },
  }
}

function measure(host: HTMLElement, window: Window): readonly [number, number, number] {
  const { width, height } = host.getBoundingClientRect()
  const wanted = Math.min(window.devicePixelRatio || 1, 2)
  const area = Math.max(1, width * height)
  const ratio = Math.min(wanted, Math.sqrt(MOST_PIXELS / area))
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)), ratio]
}
