// How each bed is made, layer by layer: [level in decibels, what it is]. Nothing here was recorded.

import {
  chance,
  drops,
  filtered,
  hum,
  inRoom,
  mixed,
  RATE,
  type Samples,
  shaped,
  strokes,
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

/** Rain in a street: on tarmac, on a tin roof, down a gutter. */
function rain(): Samples {
  const draw = chance(53)
  const gust = swell(LENGTH, draw, 0.5, 5)
  const fall = filtered(filtered(white(LENGTH, draw), 'highpass', 700), 'lowpass', 4200)
  const street = filtered(white(LENGTH, draw), 'bandpass', 380, 0.5)
  const tin = drops(LENGTH, draw, { count: 1900, pitch: [700, 2300], fade: [2, 7], rough: 0.35, rare: 3 })
  const puddle = drops(LENGTH, draw, { count: 160, pitch: [420, 1100], fade: [6, 16], rough: 0.05, rare: 3 })
  const gutter = drops(LENGTH, draw, { count: 700, pitch: [260, 640], fade: [5, 14], rough: 0.15, rare: 2 })
  return mixed([
    [-27, shaped(fall, gust)],
    [-31, shaped(street, gust)],
    [-32, shaped(filtered(tin, 'lowpass', 4000), gust)],
    [-37, puddle],
    [-35, filtered(gutter, 'lowpass', 1200)],
  ])
}

/** Water against a stone bank, a breath of wind, and something heavy on rails a long way off. */
function canal(): Samples {
  const draw = chance(61)
  const lap = swell(LENGTH, draw, 0.1, 14)
  const wash = filtered(filtered(white(LENGTH, draw), 'bandpass', 520, 0.8), 'lowpass', 1400)
  const slap = drops(LENGTH, draw, { count: 420, pitch: [240, 620], fade: [10, 34], rough: 0.12, rare: 2 })
  const drip = drops(LENGTH, draw, { count: 16, pitch: [700, 1300], fade: [14, 30], rough: 0.02, rare: 2 })
  const wind = shaped(filtered(white(LENGTH, draw), 'bandpass', 260, 0.6), swell(LENGTH, draw, 0.3))
  const rails = filtered(filtered(white(LENGTH, draw), 'lowpass', 130), 'highpass', 45)
  return mixed([
    [-27, shaped(wash, shaped(lap, lap))],
    [-33, shaped(filtered(slap, 'lowpass', 1500), lap)],
    [-41, drip],
    [-31, wind],
    [-33, shaped(rails, strokes(LENGTH, 1, 0.7))],
  ])
}

/** A kitchen somebody lives in: the fridge, a pan that simmers, a clock. */
function kitchen(): Samples {
  const draw = chance(71)
  const fridge = hum(LENGTH, draw, [
    [50, 1],
    [100, 0.8],
    [150, 0.35],
    [200, 0.18],
    [301, 0.06],
  ])
  const air = filtered(white(LENGTH, draw), 'bandpass', 300, 0.6)
  const simmer = drops(LENGTH, draw, { count: 1500, pitch: [190, 520], fade: [6, 18], rough: 0.18, rare: 3 })
  const lid = drops(LENGTH, draw, { count: 22, pitch: [1500, 2600], fade: [4, 12], rough: 0.3, rare: 2 })
  // A hundredth of each second, sharp enough to be a tick.
  const tick = shaped(filtered(white(LENGTH, draw), 'bandpass', 2300, 2.5), strokes(LENGTH, SECONDS, 0.012))
  return mixed([
    [-35, fridge],
    [-33, air],
    [-30, shaped(filtered(simmer, 'lowpass', 1300), swell(LENGTH, draw, 0.4))],
    [-47, lid],
    [-47, inRoom(tick, draw, 0.2, 20)],
  ])
}

/** Inside a small car in the rain: the engine, the road under it, the wipers. */
function car(): Samples {
  const draw = chance(83)
  const pull = swell(LENGTH, draw, 0.6, 3)
  const engine = hum(LENGTH, draw, [
    [41, 1],
    [82, 0.7],
    [123, 0.3],
    [164, 0.2],
    [205, 0.1],
  ])
  const body = filtered(filtered(white(LENGTH, draw), 'lowpass', 190), 'highpass', 40)
  const wet = filtered(filtered(white(LENGTH, draw), 'bandpass', 900, 0.5), 'lowpass', 2600)
  const wiper = filtered(white(LENGTH, draw), 'bandpass', 520, 1.4)
  const roof = drops(LENGTH, draw, { count: 900, pitch: [500, 1500], fade: [2, 8], rough: 0.3, rare: 3 })
  return mixed([
    [-31, shaped(engine, pull)],
    [-26, shaped(body, swell(LENGTH, draw, 0.6))],
    [-32, shaped(wet, pull)],
    // There and back: sixteen strokes in twenty seconds.
    [-36, shaped(wiper, strokes(LENGTH, 16, 0.42))],
    [-38, filtered(roof, 'lowpass', 2200)],
  ])
}

/** A bakery at work: oven fans, the mixer going round, a tray put down at the far end. */
function bakery(): Samples {
  const draw = chance(97)
  const fan = filtered(filtered(white(LENGTH, draw), 'bandpass', 240, 0.7), 'highpass', 70)
  const motor = hum(LENGTH, draw, [
    [100, 1],
    [150, 0.4],
    [200, 0.5],
    [300, 0.2],
    [400, 0.1],
  ])
  const round = strokes(LENGTH, 26, 1).map((one) => 0.45 + 0.55 * one)
  const dough = shaped(filtered(white(LENGTH, draw), 'bandpass', 330, 1.2), strokes(LENGTH, 26, 0.4))
  const tray = drops(LENGTH, draw, { count: 6, pitch: [900, 2400], fade: [20, 60], rough: 0.25, rare: 2 })
  return mixed([
    [-26, fan],
    [-39, filtered(white(LENGTH, draw), 'bandpass', 1500, 0.6)],
    [-35, shaped(motor, round)],
    [-33, filtered(dough, 'lowpass', 900)],
    [-43, inRoom(tray, draw, 0.6, 50)],
  ])
}

export const recipes = { office, outdoors, hall, rain, canal, kitchen, car, bakery } as const
