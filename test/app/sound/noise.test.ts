// The noise that beds are made of goes round in a circle and is the same every time.

import { describe, expect, it } from 'vitest'
import {
  chance,
  drops,
  filtered,
  hum,
  loudness,
  mixed,
  RATE,
  strokes,
  swell,
  white,
} from '../../../src/studio/build/sound-noise.ts'

const LENGTH = RATE

describe('the noise of beds', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(white(100, chance(1))).toEqual(white(100, chance(1)))
    expect(white(100, chance(1))).not.toEqual(white(100, chance(2)))
  })

  it('a filter goes round: a circle turned before is the circle turned after', () => {
    const noise = white(LENGTH, chance(3))
    const turn = (samples: Float32Array) => samples.map((_, i) => samples[(i + 5000) % LENGTH] as number)
    const one = turn(filtered(noise, 'lowpass', 400))
    const other = filtered(turn(noise), 'lowpass', 400)
    const apart = one.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (other[i] as number))), 0)
    expect(apart).toBeLessThan(1e-5)
  })

  it('a swell ends where it began', () => {
    const slow = swell(LENGTH, chance(4), 0.2)
    expect(Math.abs((slow[0] as number) - (slow[LENGTH - 1] as number))).toBeLessThan(0.002)
    expect(Math.min(...slow)).toBeGreaterThanOrEqual(0.2)
  })

  it('a drop at the end goes on at the beginning', () => {
    const kind = { count: 1, pitch: [500, 500], fade: [50, 50], rough: 0, rare: 1 } as const
    const atTheEnd = () => 1 - 1e-9
    const drop = drops(LENGTH, atTheEnd, kind)
    expect(loudness(drop.slice(0, 1000))).toBeGreaterThan(0.1)
    expect(loudness(drop.slice(LENGTH / 2))).toBeLessThan(0.01)
  })

  it('a hum ends where it began, though its pitch does not fit the loop', () => {
    const tone = hum(LENGTH, chance(6), [[50.3, 1]])
    const step = Math.abs((tone[0] as number) - (tone[LENGTH - 1] as number))
    expect(step).toBeLessThan(((2 * Math.PI * 51) / RATE) * 1.01)
    expect(Math.max(...tone)).toBeCloseTo(1, 3)
  })

  it('strokes come as often as they are asked for, with rests between', () => {
    const wiper = strokes(LENGTH, 4, 0.4)
    const begun = wiper.filter((one, i) => one > 0.5 && (wiper[(i + LENGTH - 1) % LENGTH] as number) <= 0.5)
    expect(begun).toHaveLength(4)
    expect(wiper.filter((one) => one === 0).length / LENGTH).toBeCloseTo(0.6, 2)
  })

  it('layers are brought to their level, however loud they came', () => {
    const noise = white(LENGTH, chance(5))
    expect(loudness(mixed([[-20, noise.map((one) => one * 50)]]))).toBeCloseTo(0.1, 5)
  })
})
