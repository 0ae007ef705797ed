// Takes pictures of every page and every scene at three sizes, and of the cast, for people to look at: in dist/shots, with one page
// that shows them all. `--only WORD` takes those whose name has the word; `--out FOLDER`. `--sheets` makes nothing but the pictures of
// stories/README.md anew, in stories/pictures.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { writeProblem } from '../../model/result.ts'
import { type Addresses, serveBoth } from '../shots/serve-both.ts'
import { SHOTS, type Shot } from '../shots/shots.ts'
import { takeSheets } from '../shots/take-sheets.ts'
import { chromiumArguments, ensureChromium } from './chromium.ts'

/** An office laptop, a projector, a phone. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const

const ALBUM_HEAD = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Alongside, pictured</title>
<style>body{font:16px sans-serif;margin:2rem;background:#ddd}figure{display:inline-block;margin:0 1rem 2rem 0;vertical-align:top}
img{max-width:42rem;max-height:42rem;border:1px solid #888}</style><h1>Alongside, pictured</h1>`

/**
 * One page with all pictures and their file names, to scroll through.
 *
 * @param files names of pictures beside the page; made by this program, so nothing in them needs escaping
 */
const albumPage = (files: readonly string[]): string =>
  `${ALBUM_HEAD}${files
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="${file}"></a><figcaption>${file}</figcaption></figure>`,
    )
    .join('\n')}</html>\n`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'dist/shots' },
    sheets: { type: 'boolean', default: false },
  },
})
const PROJECT = resolve(import.meta.dirname, '../../..')
const out = resolve(values.out)
const wanted = SHOTS.filter(({ name }) => name.includes(values.only ?? ''))
const installed = ensureChromium()

if (!installed.ok) {
  console.error(writeProblem(installed.problem))
  process.exitCode = 1
} else if (values.sheets) {
  const browser = await chromium.launch({ executablePath: installed.value, args: [...chromiumArguments()] })
  try {
    for (const { file, bytes } of await takeSheets(browser, PROJECT))
      console.log(`${file}: ${Math.round(bytes / 1000)} kB`)
  } finally {
    await browser.close()
  }
} else if (wanted.length === 0) {
  console.error(
    `Unexpected --only “${values.only}”, expected part of one of: ${SHOTS.map(({ name }) => name).join(', ')}`,
  )
  process.exitCode = 1
} else {
  mkdirSync(out, { recursive: true })
  const servers = await serveBoth()
  const browser = await chromium.launch({ executablePath: installed.value, args: [...chromiumArguments()] })
  try {
    const files: string[] = []
    for (const shot of wanted) {
      for (const size of SIZES) files.push(await take(shot, size, servers.addresses))
    }
    writeFileSync(join(out, 'index.html'), albumPage(files))
    console.log(`${files.length} pictures; see ${relative('', join(out, 'index.html'))}`)
  } finally {
    await browser.close()
    await servers.close()
  }

  async function take(shot: Shot, size: (typeof SIZES)[number], addresses: Addresses): Promise<string> {
    const file = `${shot.name}-${size.width}x${size.height}.png`
    const context = await browser.newContext({
      viewport: size,
      reducedMotion: 'reduce',
      ...(shot.paper && { colorScheme: 'light' }),
    })
    try {
      const page = await context.newPage()
      if (shot.paper) await page.emulateMedia({ media: 'print' })
      await shot.show(page, addresses)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(out, file), fullPage: shot.whole ?? false })
    } finally {
      await context.close()
    }
    process.stdout.write(`${file}\n`)
    return file
  }
}
