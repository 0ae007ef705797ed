// Pictures as they are on the screen, compared pixel by pixel. Decoded by the page's own browser.

import type { Locator, Page } from '@playwright/test'

/** From a difference of this size in a channel on, of 255, two pixels are not the same. */
const SEEN = 12

/** The part of a picture, from 0 to 1, in which another one of the same size differs from it. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([pictures, seen]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          if (!context) throw new Error('No canvas to read pixels from')
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height)
        }),
      )
      if (!first || !second || first.data.length !== second.data.length) return 1
      let differ = 0
      for (let at = 0; at < first.data.length; at += 4) {
        const isSame = [0, 1, 2].every(
          (channel) => Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)) < seen,
        )
        if (!isSame) differ += 1
      }
      return (differ * 4) / first.data.length
    },
    [[one.toString('base64'), other.toString('base64')], SEEN] as const,
  )
}

/** As it is on the screen, without what lies around it. */
export const shotOf = (element: Locator): Promise<Buffer> => element.screenshot({ animations: 'allow' })
