// Somebody writes a story with nothing but a browser, and somebody makes a package with it: in a worker, which is another thing in each
// engine, and from a disk another again.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { PLAIN_CHOICES } from '../../src/app/author/package-choices.ts'
import { readStoryFile } from '../../src/app/saves/story-file.ts'
import { makePackage } from '../../src/studio/build/packages/make-package.ts'
import { SITE } from '../../src/studio/commands/browsers-built.ts'
import { unwrap } from '../support/ink.ts'
import { anOwnStory } from '../support/own-story.ts'
import { until } from './support/engine.ts'
import { disk, test } from './support/fixtures.ts'
import { button, heading, link, words } from './support/view.ts'

/** Bytes of the file that is saved under this name, once there is as much of it as there is to come. */
const saved = (folder: string, name: string, isWhole: (bytes: Buffer) => boolean) =>
  until(`the saved ${name}`, async () => {
    if (!readdirSync(folder).includes(name)) return undefined
    const bytes = readFileSync(join(folder, name))
    return isWhole(bytes) ? bytes : undefined
  })

for (const [where, from] of [
  ['beside its server', 'site'],
  ['from a disk', 'disk'],
] as const)
  test(`a story is compiled, walked, played and saved as one file: ${where}`, async ({
    view,
    opened,
    folder,
    site,
  }) => {
    const file = join(folder, 'quick_bus.ink')
    writeFileSync(file, String(anOwnStory().sources['story.ink']))
    await view.window.goTo(`${from === 'site' ? site : disk}#/author`)
    await view.shows(heading('Stories of your own'))
    await view.giveFile('The files of a story', file)
    await view.shows(heading('“Quick bus” plays'))
    await view.shows(words(/^Every way through it was tried/))
    expect(await view.has(words(/no word was looked up/))).toBe(false)
    await view.click(button('Save it as one file'))
    const story = (bytes: Buffer) => readStoryFile(bytes.toString('utf8'))
    const kept = await saved(opened.downloads, 'quick_bus.alongside', (bytes) => story(bytes).ok)
    expect(unwrap(story(kept)).about.ranges?.complete).toBe(true)
    await view.click(link('Play it'))
    await view.click(button(/The bus was quick/))
    await view.shows(words('No. Sit.'))
  })

test('a package for a learning system is made, with the bytes of the command line', async ({
  view,
  opened,
  site,
}) => {
  await view.window.goTo(`${site}#/get`)
  await view.click(button('Make the package'))
  await view.shows(words(/is made \(\d+\.\d MB\)/))
  await view.click(button('Save it'))
  const stories = ['tyler', 'amina', 'marcus', 'ellie', 'reece', 'idris']
  const fetchBytes = async (name: string) => new Uint8Array(readFileSync(join(SITE, name)))
  const { name, bytes } = unwrap(await makePackage({ ...PLAIN_CHOICES, stories }, { fetchBytes }))
  const made = await saved(opened.downloads, name, ({ length }) => length === bytes.length)
  expect(made.equals(bytes)).toBe(true)
})
