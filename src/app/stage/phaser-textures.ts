// Drawings as textures: each rasterised once, at the size it is shown, and taken away when it is not needed.
// Knows Phaser's textures; does not know what a drawing shows.

import type Phaser from 'phaser'
import type { Layer } from './art.ts'
import { imageUrl } from './still-tree.ts'

export interface Textures {
  /** Key of the layer's texture; undefined until `prepare` has made it. */
  readonly keyOf: (layer: Layer) => string | undefined
  /** Pixels per unit that the textures were made at. */
  readonly scale: number
  prepare(layers: readonly Layer[]): Promise<void>
  /** Takes away what is not in `layers`. */
  keep(layers: readonly Layer[]): void
}

let textureCount = 0

export function createTextures(
  manager: Phaser.Textures.TextureManager,
  document: Document,
  scale: number,
): Textures {
  // By the drawing's text: closed eyes are the same in most faces.
  const keys = new Map<string, string>()
  const pending = new Map<string, Promise<void>>()

  const make = async (layer: Layer): Promise<void> => {
    const canvas = await rasterise(layer, document, scale)
    textureCount += 1
    const key = `drawing-${textureCount}`
    manager.addCanvas(key, canvas)
    keys.set(layer.svg, key)
    pending.delete(layer.svg)
  }

  return {
    scale,
    keyOf: ({ svg }) => keys.get(svg),
    async prepare(layers) {
      const missing = layers.filter(({ svg }) => !keys.has(svg))
      for (const layer of missing) if (!pending.has(layer.svg)) pending.set(layer.svg, make(layer))
      await Promise.all(missing.map(({ svg }) => pending.get(svg)))
    },
    keep(layers) {
      const wanted = new Set(layers.map(({ svg }) => svg))
      for (const [svg, key] of keys) {
        if (wanted.has(svg)) continue
        manager.remove(key)
        keys.delete(svg)
      }
    },
  }
}

async function rasterise({ svg, box }: Layer, document: Document, scale: number): Promise<HTMLCanvasElement> {
  const image = document.createElement('img')
  image.src = imageUrl(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(box[2] * scale))
  canvas.height = Math.max(1, Math.ceil(box[3] * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}
