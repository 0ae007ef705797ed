// What a story shows is fetched before it is needed: one thing at a time, only when the page is quiet.

import { describe, expect, it } from 'vitest'
import { fetchAhead } from '../../../src/app/stage/ahead.ts'
import type { Gather } from '../../../src/app/stage/gather.ts'
import { fail, ok } from '../../../src/model/result.ts'

const ahead = { scenes: ['desk', 'office_step'], figures: ['ros'] }
const aWindow = (navigator: object) =>
  ({ navigator, requestIdleCallback: (task: () => void) => setImmediate(task) }) as unknown as Window

async function fetched({ navigator = {}, fails = '', isOver = (): boolean => false } = {}) {
  const names: string[] = []
  const gather: Gather = ({ scene, figure }) => {
    const name = scene ?? figure ?? ''
    names.push(name)
    return Promise.resolve(name === fails ? fail({ code: 'stage/no-art', message: name }) : ok({}))
  }
  await fetchAhead(ahead, gather, aWindow(navigator), isOver)
  return names
}

describe('what is fetched ahead', () => {
  it('is all that the story shows', async () => {
    expect(await fetched()).toEqual(['desk', 'office_step', 'ros'])
  })
  it('ends at the first that does not come', async () => {
    expect(await fetched({ fails: 'office_step' })).toEqual(['desk', 'office_step'])
  })
  it('is nothing where the browser saves data, or the stage has gone', async () => {
    expect(await fetched({ navigator: { connection: { saveData: true } } })).toEqual([])
    expect(await fetched({ isOver: () => true })).toEqual([])
  })
})
