// What the recipes of the beds are made of: noise, filters, swells and drops that go round in a circle, so that a bed
// has no seam to hide. The same seed gives the same samples.

export const RATE = 24_000

export type Samples = Float32Array
export type Chance = () => number

/** A small generator of chance (mulberry32): 0 to 1, the same for the same seed. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

export const white = (length: number, draw: Chance): Samples =>
  Float32Array.from({ length }, () => draw() * 2 - 1)

export type Filter = 'lowpass' | 'highpass' | 'bandpass'

/** A second-order filter, after the cookbook of R. Bristow-Johnson. `hertz` is its corner or centre. */
export function filtered(samples: Samples, kind: Filter, hertz: number, sharpness = Math.SQRT1_2): Samples {
  const turn = (2 * Math.PI * hertz) / RATE
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const alpha = sin / (2 * sharpness)
  const over = 1 + alpha
  const [b0, b1, b2] = {
    lowpass: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    highpass: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    bandpass: [alpha, 0, -alpha],
  }[kind] as [number, number, number]
  const [a1, a2] = [(-2 * cos) / over, (1 - alpha) / over]
  const out = new Float32Array(samples.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  // Twice round: the second time the filter comes from the end of the circle, as it does in the loop.
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i] as number
      const y = (b0 * x + b1 * x1 + b2 * x2) / over - a1 * y1 - a2 * y2
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      out[i] = y
    }
  }
  return out
}

/** Rises and falls slowly between `low` and 1: waves of whole numbers of turns per loop, at most `quickest`. */
export function swell(length: number, draw: Chance, low: number, quickest = 7): Samples {
  const waves = Array.from({ length: quickest }, (_, turns) => ({
    turns: turns + 1,
    phase: draw() * 2 * Math.PI,
    height: draw() / Math.sqrt(turns + 1),
  }))
  const all = waves.reduce((sum, { height }) => sum + height, 0)
  return Float32Array.from({ length }, (_, i) => {
    const at = (2 * Math.PI * i) / length
    const sum = waves.reduce((so, { turns, phase, height }) => so + height * Math.sin(turns * at + phase), 0)
    return low + (1 - low) * (0.5 + sum / (2 * all))
  })
}

export interface Drops {
  readonly count: number
  /** Lowest and highest pitch, in hertz. */
  readonly pitch: readonly [number, number]
  /** Shortest and longest time to fade to a third, in milliseconds. */
  readonly fade: readonly [number, number]
  /** How much of a drop is noise rather than pitch, 0 to 1. */
  readonly rough: number
  /** How rare the loud ones are: 1 is even, 4 is mostly faint. */
  readonly rare: number
}

/** Short fading strikes at random moments; one that passes the end goes on at the beginning. */
export function drops(length: number, draw: Chance, kind: Drops): Samples {
  const out = new Float32Array(length)
  const between = ([low, high]: readonly [number, number]) => low * (high / low) ** draw()
  for (let drop = 0; drop < kind.count; drop++) {
    const start = Math.floor(draw() * length)
    const fade = (between(kind.fade) / 1000) * RATE
    const turn = (2 * Math.PI * between(kind.pitch)) / RATE
    const height = draw() ** kind.rare
    for (let i = 0; i < fade * 7; i++) {
      const tone = Math.sin(turn * i) * (1 - kind.rough) + (draw() * 2 - 1) * kind.rough
      const place = (start + i) % length
      // A rise of a fraction of a millisecond: without it every drop is a click.
      const rise = Math.min(1, i / 8)
      out[place] = (out[place] as number) + height * rise * Math.exp(-i / fade) * tone
    }
  }
  return out
}

/** Late reflections of a large hard room: many copies, later and fainter, round the circle. */
export function inRoom(samples: Samples, draw: Chance, seconds: number, echoes: number): Samples {
  const out = Float32Array.from(samples)
  for (let echo = 0; echo < echoes; echo++) {
    const late = (0.02 + draw() * seconds) * RATE
    const height = (draw() < 0.5 ? -1 : 1) * 0.5 * Math.exp((-3 * late) / (seconds * RATE))
    const shift = Math.floor(late)
    for (let i = 0; i < samples.length; i++) {
      const place = (i + shift) % samples.length
      out[place] = (out[place] as number) + height * (samples[i] as number)
    }
  }
  return filtered(out, 'lowpass', 2600)
}

export const loudness = (samples: Samples): number =>
  Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length)

/** Layers on each other, each brought to its own level in decibels (root mean square). */
export function mixed(layers: readonly (readonly [decibels: number, samples: Samples])[]): Samples {
  const out = new Float32Array(layers[0]?.[1].length ?? 0)
  for (const [decibels, samples] of layers) {
    const gain = 10 ** (decibels / 20) / (loudness(samples) || 1)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + gain * (samples[i] as number)
  }
  return out
}

export const shaped = (samples: Samples, by: Samples): Samples =>
  samples.map((one, i) => one * (by[i] as number))

/** Steady tones: pitch in hertz and how strong. Each goes round in whole turns, so a little off what was asked. */
export function hum(
  length: number,
  draw: Chance,
  tones: readonly (readonly [hertz: number, height: number])[],
): Samples {
  const out = new Float32Array(length)
  for (const [hertz, height] of tones) {
    const turns = Math.round((hertz * length) / RATE)
    const phase = draw() * 2 * Math.PI
    for (let i = 0; i < length; i++)
      out[i] = (out[i] as number) + height * Math.sin((2 * Math.PI * turns * i) / length + phase)
  }
  return out
}

/** Rises and falls `count` times in a loop, evenly: 1 at the middle of each stroke, 0 outside. `part` is its share. */
export function strokes(length: number, count: number, part: number): Samples {
  const every = length / count
  return Float32Array.from({ length }, (_, i) => {
    const along = (i % every) / every / part
    return along < 1 ? Math.sin(Math.PI * along) ** 2 : 0
  })
}
