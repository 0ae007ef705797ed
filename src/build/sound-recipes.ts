// How each bed is made, layer by layer: [level in decibels, what it is]. Nothing here was recorded.

import {
  chance,
  drops,
  filtered,
  inRoom,
  mixed,
  RATE,
  type Samples,
  shaped,
  swell,
  white,
} from './sound-noise.ts'

/** Long enough that nobody learns a bed by heart, short enough for 90 kB. */
export const SECONDS = 20
const LENGTH = SECONDS * RATE

/** Moving air in a duct: low, with a faint breath above. */
function ventilation(draw: ReturnType<typeof chance>): Samples {
  return mixed([
    [-20, filtered(filtered(white(LENGTH, draw), 'lowpass', 160), 'highpass', 45)],
    [-34, filtered(white(LENGTH, draw), 'bandpass', 420, 1.2)],
    [-40, filtered(white(LENGTH, draw), 'bandpass', 1100, 0.8)],
  ])
}

/** Rain on the office window, and behind it the ventilation. */
function office(): Samples {
  const draw = chance(20)
  const gust = swell(LENGTH, draw, 0.55)
  const fall = filtered(filtered(white(LENGTH, draw), 'highpass', 900), 'lowpass', 5200)
  const far = filtered(filtered(white(LENGTH, draw), 'bandpass', 600, 0.5), 'lowpass', 1500)
  const glass = drops(LENGTH, draw, {
    count: 2600,
    pitch: [1400, 5200],
    fade: [0.8, 4],
    rough: 0.45,
    rare: 3,
  })
  const pane = drops(LENGTH, draw, { count: 420, pitch: [500, 1300], fade: [3, 11], rough: 0.2, rare: 3 })
  const sill = drops(LENGTH, draw, { count: 34, pitch: [240, 480], fade: [9, 22], rough: 0.06, rare: 2 })
  return mixed([
    [-31, shaped(fall, gust)],
    [-30, shaped(far, gust)],
    [-30, shaped(filtered(glass, 'lowpass', 6500), gust)],
    [-31, filtered(pane, 'lowpass', 2600)],
    [-39, sill],
    [-34, ventilation(draw)],
  ])
}

/** Wind round a corner, leaves with it, and traffic a street away. */
function outdoors(): Samples {
  const draw = chance(7)
  const gust = swell(LENGTH, draw, 0.15)
  const passing = swell(LENGTH, draw, 0.3, 4)
  const wind = filtered(filtered(white(LENGTH, draw), 'bandpass', 320, 0.6), 'lowpass', 900)
  const whistle = filtered(white(LENGTH, draw), 'bandpass', 640, 3)
  const leaves = filtered(filtered(white(LENGTH, draw), 'highpass', 2200), 'lowpass', 6000)
  const rustle = drops(LENGTH, draw, { count: 1500, pitch: [2500, 6000], fade: [1, 5], rough: 0.95, rare: 4 })
  const road = filtered(filtered(white(LENGTH, draw), 'lowpass', 260), 'highpass', 60)
  const tyres = filtered(white(LENGTH, draw), 'bandpass', 800, 0.7)
  return mixed([
    [-25, shaped(wind, gust)],
    [-38, shaped(whistle, shaped(gust, gust))],
    [-36, shaped(leaves, shaped(gust, gust))],
    [-38, shaped(rustle, gust)],
    [-24, shaped(road, passing)],
    [-34, shaped(tyres, shaped(passing, passing))],
  ])
}

/** A large quiet room upstairs: air, the building, a radiator that ticks now and then. */
function hall(): Samples {
  const draw = chance(31)
  const pipes = drops(LENGTH, draw, { count: 9, pitch: [900, 2100], fade: [3, 9], rough: 0.1, rare: 2 })
  const settling = drops(LENGTH, draw, { count: 5, pitch: [90, 180], fade: [20, 50], rough: 0.25, rare: 2 })
  const street = shaped(filtered(white(LENGTH, draw), 'bandpass', 240, 0.7), swell(LENGTH, draw, 0.35, 4))
  return mixed([
    [-26, ventilation(draw)],
    [-32, inRoom(street, draw, 0.9, 60)],
    [-44, inRoom(pipes, draw, 1.1, 90)],
    [-40, inRoom(settling, draw, 1.1, 60)],
    [-46, filtered(white(LENGTH, draw), 'bandpass', 2400, 0.5)],
  ])
}

export const recipes = { office, outdoors, hall } as const
