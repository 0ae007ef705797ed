// What was chosen is never lost: a browser that is killed, or in WebKit a window that is closed, a record that goes out and in as a file, and one that may keep nothing.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { until } from './support/engine.ts'
import { test } from './support/fixtures.ts'
import {
  IS_OVER,
  isWritten,
  keptChoices,
  openStory,
  optionsOf,
  playToTheEnd,
  readOn,
  takeOption,
} from './support/talk.ts'
import { button, heading, link, viewOf, words } from './support/view.ts'

test('ended right after a choice: the story goes on at its own address', async ({ view, opened, site }) => {
  await openStory(view, `${site}#/talk/idris`)
  await takeOption(view, 1)
  await takeOption(view, 2)
  const offered = await optionsOf(view)
  expect(await keptChoices(view)).toHaveLength(2)
  await isWritten(view, 2)
  const again = viewOf(await opened.endPageAndGoOn())
  await openStory(again, `${site}#/talk/idris`)
  expect(await optionsOf(again)).toEqual(offered)
  await takeOption(again, 1)
  expect(await keptChoices(again)).toHaveLength(3)
})

test('ended right after a choice: the start page offers to go on', async ({ view, opened, site }) => {
  await openStory(view, `${site}#/talk/idris`)
  await takeOption(view, 1)
  await takeOption(view, 2)
  const offered = await optionsOf(view)
  await isWritten(view, 2)
  const again = viewOf(await opened.endPageAndGoOn())
  await again.window.goTo(site)
  await again.click(link('Go on where you were'))
  await readOn(again)
  expect(await optionsOf(again)).toEqual(offered)
})

test('the record goes out as a file, is deleted, and comes in again', async ({ view, opened, site }) => {
  await openStory(view, `${site}#/talk/tyler`)
  await playToTheEnd(view, 1)
  await view.window.goTo(`${site}#/record`)
  await view.click(button('Save as a file'))
  const saved = await until('the saved file', async () => {
    const [name] = readdirSync(opened.downloads).filter((file) => file.endsWith('.json'))
    if (!name) return undefined
    const path = join(opened.downloads, name)
    const text = readFileSync(path, 'utf8')
    // An engine may make the file first and fill it afterwards.
    return isWhole(text) ? { path, text } : undefined
  })
  const record = JSON.parse(saved.text)
  expect(record).toMatchObject({ format: 'alongside/record' })
  expect(saved.text).toContain('"story":"tyler"')

  await view.click(button('Delete everything'))
  await view.click({ ...button('Yes, delete'), within: { role: 'dialog' } })
  await view.shows(words('Nothing has been kept here yet.'))
  await view.giveFile('Read a file in', saved.path)
  await view.shows(words('1 attempt was added.'))
  await view.shows(words(/1 of 5 endings met/))
})

function isWhole(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    // Half of it.
    return false
  }
}

test.describe('where a browser keeps nothing', () => {
  // Firefox tells of the worker that it refuses, also where the page has an answer to that.
  test.use({ storage: false, expected: /ServiceWorker.*Storage access is restricted/ })

  test('a story says so, and plays to its end and its look back', async ({ view, site }) => {
    await openStory(view, `${site}#/talk/tyler`)
    await takeOption(view, 1)
    await view.shows(words(/This browser does not keep anything here|Not kept/))
    await playToTheEnd(view, 2)
    await view.click(IS_OVER)
    await view.shows(heading('Looking back'))
  })
})
