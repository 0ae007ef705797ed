// Takes pictures of every page and every scene at three sizes, and of the cast, for people to look at: in dist/shots, with one page
// that shows them all. `--only WORD` takes those whose name has the word; `--out FOLDER`.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { writeProblem } from '../../model/result.ts'
import { albumPage } from '../shots/album.ts'
import { type Addresses, serveBoth } from '../shots/serve-both.ts'
import { SHOTS, type Shot } from '../shots/shots.ts'
import { SIZES, type Size } from '../shots/sizes.ts'
import { chromiumArguments, ensureChromium } from './chromium.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, out: { type: 'string', default: 'dist/shots' } },
})
const out = resolve(values.out)
const wanted = SHOTS.filter(({ name }) => name.includes(values.only ?? ''))
const installed = ensureChromium()

if (!installed.ok) {
  console.error(writeProblem(installed.problem))
  process.exitCode = 1
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

  async function take(shot: Shot, size: Size, addresses: Addresses): Promise<string> {
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
