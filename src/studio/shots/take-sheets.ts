// Takes the pictures of the contact sheets and writes them where stories/README.md shows them, with a list of what is on each, by
// which a test sees that none is missing.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { stringify } from 'yaml'
import { contactSheets } from '../build/art/contact-sheets.ts'
import { palettePng } from './palette-png.ts'

/** In the project's folder. */
const PICTURES = 'stories/pictures'

/** @returns the files that were written, with their size */
export async function takeSheets(
  browser: Browser,
  root: string,
): Promise<readonly { readonly file: string; readonly bytes: number }[]> {
  const sheets = contactSheets(join(root, 'assets'))
  mkdirSync(join(root, PICTURES), { recursive: true })
  const list = Object.fromEntries(sheets.map(({ name, ids }) => [name, ids]))
  writeFileSync(join(root, PICTURES, 'pictures.yaml'), stringify(list))
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
  const written = []
  for (const { name, html } of sheets) {
    await page.setContent(html, { waitUntil: 'load' })
    const png = await page.locator('body').screenshot()
    const { pixels, width, height } = await pixelsOf(page, png.toString('base64'))
    const bytes = palettePng(Buffer.from(pixels, 'base64'), width, height)
    const file = `${PICTURES}/${name}.png`
    writeFileSync(join(root, file), bytes)
    written.push({ file, bytes: bytes.length })
  }
  await page.close()
  return written
}

/** The browser knows how to read its own picture. */
const pixelsOf = (page: Page, png: string) =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { width, height } = image
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    if (!context) throw new Error('Unexpected lack of a canvas, expected one in Chromium')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    let text = ''
    for (let at = 0; at < data.length; at += 8192)
      text += String.fromCharCode(...data.subarray(at, at + 8192))
    return { pixels: btoa(text), width, height }
  }, png)
