// How each cue is made: a short sound that is heard once. Nothing here was recorded. Quiet at both ends, so that none clicks.

import { chance, filtered, hum, RATE, type Samples, white } from './sound-noise.ts'

const seconds = (many: number): number => Math.round(many * RATE)

/** Noise or tone under a rise of a few milliseconds and a fall to nothing. */
const struck = (samples: Samples, fall: number): Samples =>
  samples.map((one, i) => {
    const end = Math.min(1, (samples.length - i) / seconds(0.02))
    return one * Math.min(1, i / 60) * Math.exp(-i / seconds(fall)) * end
  })

/** Each of these, so many seconds from the beginning. */
function at(
  length: number,
  parts: readonly (readonly [from: number, height: number, samples: Samples])[],
): Samples {
  const out = new Float32Array(length)
  for (const [from, height, samples] of parts) {
    for (let i = 0; i < samples.length && seconds(from) + i < length; i++) {
      const place = seconds(from) + i
      out[place] = (out[place] as number) + height * (samples[i] as number)
    }
  }
  return out
}

/** A latch, the weight of the door, and the latch again. */
function door(): Samples {
  const draw = chance(11)
  const latch = () => struck(filtered(white(seconds(0.06), draw), 'bandpass', 1900, 2), 0.012)
  const weight = struck(filtered(white(seconds(0.5), draw), 'lowpass', 130), 0.09)
  return at(seconds(0.9), [
    [0.02, 0.7, latch()],
    [0.24, 3, weight],
    [0.27, 0.9, latch()],
  ])
}

/** A phone that buzzes twice, on something hard. */
function phone(): Samples {
  const draw = chance(13)
  const buzz = () => {
    const length = seconds(0.38)
    const tone = hum(length, draw, [
      [150, 1],
      [300, 0.5],
      [450, 0.3],
    ])
    const rattle = filtered(white(length, draw), 'bandpass', 1200, 1.5)
    const mixed = tone.map((one, i) => one + 0.8 * (rattle[i] as number) * Math.abs(Math.sin(i / 25)))
    return struck(mixed, 4)
  }
  return at(seconds(1.15), [
    [0.03, 1, buzz()],
    [0.63, 1, buzz()],
  ])
}

/** A kettle that comes off the boil: the switch, and the water settling. */
function kettle(): Samples {
  const draw = chance(17)
  const boil = struck(
    filtered(filtered(white(seconds(1.5), draw), 'bandpass', 700, 0.8), 'lowpass', 1600),
    0.45,
  )
  const click = struck(filtered(white(seconds(0.04), draw), 'bandpass', 2600, 2), 0.006)
  return at(seconds(1.6), [
    [0, 1, boil],
    [0.05, 1.6, click],
  ])
}

export const cueRecipes = { door, phone, kettle } as const
