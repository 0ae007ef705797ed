// What the page holds in memory after many choices and a collection of garbage: playing for long must not make it grow.

import { type BrowserSession, collectGarbage, inBrowser, open } from './browser.ts'
import { allAtOnce, type Subject } from './subject.ts'

interface HeapSize {
  /** Bytes that scripts hold. */
  readonly heap: number
  readonly nodes: number
}

export interface HeapGrowth {
  readonly before: HeapSize
  readonly after: HeapSize
  /** Fewer than asked for where the story ends and the page has no step back. */
  readonly choices: number
}

/** How far to step back from an ending. */
const STEPS_BACK = 6

export const sitThrough = (subject: Subject, choices: number): Promise<HeapGrowth> =>
  inBrowser(allAtOnce(subject), async (measured) => {
    await open(measured, subject)
    await measured.page.waitForTimeout(5000)
    const before = await held(measured)
    const taken = await measured.page.evaluate(takeMany, { choices, back: subject.back, steps: STEPS_BACK })
    await measured.page.waitForTimeout(5000)
    return { before, after: await held(measured), choices: taken }
  })

async function held(measured: BrowserSession): Promise<HeapSize> {
  const { session } = measured
  await collectGarbage(measured)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes }
}

/** Runs in the page. Takes the first option each time; at an ending it steps back several choices and goes on from there. */
async function takeMany(wanted: {
  readonly choices: number
  readonly back: string | undefined
  readonly steps: number
}): Promise<number> {
  const pause = (milliseconds = 60) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  let taken = 0
  while (taken < wanted.choices) {
    let option = window.bench.option()
    for (let waited = 0; !option && waited < 20; waited++) {
      await pause()
      option = window.bench.option()
    }
    if (!option) {
      if (wanted.back === undefined) return taken
      for (let step = 0; step < wanted.steps; step++) {
        const back = document.querySelector<HTMLElement>(wanted.back)
        if (!back) return taken
        back.click()
        await pause()
      }
      if (!window.bench.option()) return taken
      continue
    }
    window.bench.arm()
    option.click()
    await Promise.race([window.bench.answer(), pause(2000)])
    await pause()
    taken++
  }
  return taken
}
