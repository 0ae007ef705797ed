// Movement is short, and between movements nothing runs. Time is a list of timers that the test lets go.

import { describe, expect, it } from 'vitest'
import { createIdle } from '../../../src/app/stage/idle.ts'
import { createTicker, createTurns, type Gesture } from '../../../src/app/stage/ticker.ts'
import { aClock } from './a-clock.ts'

function aTicker() {
  const clock = aClock()
  let pictures = 0
  const ticker = createTicker(() => {
    pictures += 1
  }, clock.timers)
  return { clock, ticker, pictures: () => pictures }
}

const gesture = (name: string, frames: number, rest: Partial<Gesture> = {}): Gesture => ({
  name,
  frames,
  draw: () => true,
  ...rest,
})

describe('a gesture', () => {
  it('is drawn twelve times a second and then leaves no timer behind', async () => {
    const { clock, ticker, pictures } = aTicker()
    ticker.start(gesture('blink', 6))
    await clock.pass(500)
    expect(pictures()).toBe(6)
    expect(clock.waiting()).toBe(0)
    await clock.pass(60_000)
    expect(pictures()).toBe(6)
  })

  it('shares its pictures with another that runs at the same time', async () => {
    const { clock, ticker, pictures } = aTicker()
    ticker.start(gesture('blink', 6))
    ticker.start(gesture('breath', 6))
    await clock.pass(1000)
    expect(pictures()).toBe(6)
  })

  it('draws no picture where nothing changed', async () => {
    const { clock, ticker, pictures } = aTicker()
    ticker.start(gesture('blink', 3, { draw: (frame) => frame !== 2 }))
    await clock.pass(1000)
    expect(pictures()).toBe(2)
  })

  it('ends once, when it is over or when another takes its place', async () => {
    const { clock, ticker } = aTicker()
    const ended: string[] = []
    ticker.start(gesture('act', 9, { end: () => ended.push('first') }))
    ticker.start(gesture('act', 2, { end: () => ended.push('second') }))
    await clock.pass(1000)
    ticker.dispose()
    expect(ended).toEqual(['first', 'second'])
  })

  it('ends with the stage, and none begins after it', async () => {
    const { clock, ticker, pictures } = aTicker()
    let over = false
    ticker.start(
      gesture('act', 5, {
        end: () => {
          over = true
        },
      }),
    )
    ticker.dispose()
    ticker.start(gesture('blink', 3))
    await clock.pass(1000)
    expect([over, clock.waiting(), pictures()]).toEqual([true, 0, 0])
  })
})

describe('somebody who only sits there', () => {
  it('blinks six to ten times a minute, and breathes visibly less often', async () => {
    const clock = aClock()
    const seen: string[] = []
    const idle = createIdle(
      () => seen.push('blink'),
      () => seen.push('breath'),
      clock.timers,
    )
    idle.rest()
    await clock.pass(60_000)
    const blinks = seen.filter((one) => one === 'blink').length
    expect(blinks).toBeGreaterThanOrEqual(6)
    expect(blinks).toBeLessThanOrEqual(10)
    expect(seen.filter((one) => one === 'breath').length).toBe(Math.floor(blinks / 3))
    idle.pause()
    expect(clock.waiting()).toBe(0)
  })
})

describe('somebody on a large canvas, where pictures are dear', () => {
  it('blinks at most once in ten seconds, and does not breathe visibly', async () => {
    const clock = aClock()
    const seen: string[] = []
    const idle = createIdle(
      () => seen.push('blink'),
      () => seen.push('breath'),
      clock.timers,
      () => true,
    )
    idle.rest()
    await clock.pass(60_000)
    expect(seen.length).toBeGreaterThanOrEqual(3)
    expect(seen.length).toBeLessThanOrEqual(6)
    expect(seen).not.toContain('breath')
  })
})

describe('an act that is overtaken', () => {
  it('is told so, wherever it waits', async () => {
    const clock = aClock()
    const turns = createTurns(clock.timers)
    const first = turns.next()
    const held = turns.wait(900, first)
    const second = turns.next()
    expect(await held).toBe(false)
    expect([turns.over(first), turns.over(second), clock.waiting()]).toEqual([true, false, 0])
    turns.end()
    expect(await turns.wait(900, second)).toBe(false)
  })
})
