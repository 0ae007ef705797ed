// When there is time for what blocks the page.

import { describe, expect, it } from 'vitest'
import { createUnhurried, FIRST, QUIET } from '../../../src/app/stage/unhurried.ts'
import { aClock } from './a-clock.ts'

/** A window whose clock and whose idle moments a test lets go. */
function aWindow({ idles = false } = {}) {
  const clock = aClock()
  const listening = new Map<string, () => void>()
  const idle: (() => void)[] = []
  const unhurried = createUnhurried({
    ...clock.timers,
    addEventListener: (name, listener) => void listening.set(name, listener),
    removeEventListener: (name) => void listening.delete(name),
    ...(idles && { requestIdleCallback: (task: () => void) => idle.push(task) }),
  })
  let moments = 0
  const ask = () => void unhurried.moment().then(() => (moments += 1))
  return {
    unhurried,
    ask,
    moments: () => moments,
    pass: clock.pass,
    waiting: clock.waiting,
    input: (name: string) => listening.get(name)?.(),
    inputs: () => [...listening.keys()].sort(),
    async idle() {
      for (const task of idle.splice(0)) task()
      await clock.pass(0)
    },
  }
}

describe('a moment for what blocks the page', () => {
  it('comes once the first options have stood for four seconds', async () => {
    const { ask, pass, moments } = aWindow()
    ask()
    await pass(FIRST - 1)
    expect(moments()).toBe(0)
    await pass(1)
    expect(moments()).toBe(1)
  })

  it('comes sooner after an answer, counted from it', async () => {
    const { unhurried, ask, pass, moments, input } = aWindow()
    ask()
    await pass(FIRST - 1)
    input('pointerdown')
    unhurried.answered()
    await pass(QUIET - 1)
    expect(moments()).toBe(0)
    await pass(1)
    expect(moments()).toBe(1)
  })

  it('never comes in the first four seconds, however soon the answer was', async () => {
    const { unhurried, ask, pass, moments } = aWindow()
    ask()
    await pass(1000)
    unhurried.answered()
    await pass(FIRST - 1001)
    expect(moments()).toBe(0)
    await pass(1)
    expect(moments()).toBe(1)
  })

  it.each(['pointerdown', 'keydown', 'wheel'])('waits anew after a %s', async (name) => {
    const { unhurried, ask, pass, moments, input } = aWindow()
    ask()
    await pass(FIRST - 1)
    unhurried.answered()
    await pass(QUIET - 1)
    input(name)
    await pass(QUIET - 1)
    expect(moments()).toBe(0)
    await pass(1)
    expect(moments()).toBe(1)
  })

  it('is an idle one where the browser tells of them, and none after a click that came before it', async () => {
    const { ask, pass, moments, idle, input } = aWindow({ idles: true })
    ask()
    await pass(FIRST)
    expect(moments()).toBe(0)
    input('pointerdown')
    await idle()
    expect(moments()).toBe(0)
    await pass(FIRST)
    await idle()
    expect(moments()).toBe(1)
  })

  it('is asked for again by each piece of the work, and comes at once while it is quiet', async () => {
    const { ask, pass, moments, idle, input } = aWindow({ idles: true })
    ask()
    await pass(FIRST)
    await idle()
    ask()
    await idle()
    expect(moments()).toBe(2)
    input('keydown')
    ask()
    await idle()
    expect(moments()).toBe(2)
    await pass(FIRST)
    await idle()
    expect(moments()).toBe(3)
  })

  it('never comes after the end, and nothing listens or waits any longer', async () => {
    const { unhurried, ask, pass, moments, inputs, waiting } = aWindow()
    expect(inputs()).toEqual(['keydown', 'pointerdown', 'wheel'])
    ask()
    unhurried.dispose()
    expect([inputs(), waiting()]).toEqual([[], 0])
    // Answers go on after the stage has come.
    unhurried.answered()
    expect(waiting()).toBe(0)
    await pass(FIRST)
    ask()
    expect(moments()).toBe(0)
  })
})
