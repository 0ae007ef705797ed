// Makes assets/sound out of the recipes: `npx tsx src/studio/build/sound.ts [folder] [--cues]`. Needs ffmpeg; nobody else does, since
// what it makes is committed. Prints how loud each bed is, how high it peaks, and what its seam is like.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cueRecipes } from './cue-recipes.ts'
import { RATE, type Samples } from './sound-noise.ts'
import { recipes } from './sound-recipes.ts'

/** Under speech read aloud by a screen reader, and under whatever a training room hums with. */
const TARGET_LUFS = -30
/**
 * Seconds of the circle that stand before and after the loop. Encoders pad both ends, by amounts that browsers cut
 * off differently; playing exactly one turn from somewhere inside has no seam, wherever that is.
 */
const MARGIN = 0.5

const encodings = {
  ogg: ['-c:a', 'libopus', '-b:a', '30k', '-vbr', 'on', '-application', 'audio'],
  mp3: ['-c:a', 'libmp3lame', '-b:a', '32k', '-ar', '24000'],
} as const

const folder =
  process.argv.slice(2).find((one) => !one.startsWith('--')) ??
  join(import.meta.dirname, '../../../assets/sound')
const scratch = mkdtempSync(join(tmpdir(), 'beds-'))

/** Beds take a while, and are not made anew for a cue. */
const onlyCues = process.argv.includes('--cues')

for (const [name, make] of Object.entries(onlyCues ? {} : recipes)) {
  const circle = make()
  const rough = write(join(scratch, `${name}-rough.wav`), withMargins(circle), 1)
  const gain = 10 ** ((TARGET_LUFS - measure(rough).lufs) / 20)
  const wav = write(join(scratch, `${name}.wav`), withMargins(circle), gain)
  for (const [ending, options] of Object.entries(encodings)) {
    const file = join(folder, `${name}.${ending}`)
    ffmpeg('-i', wav, '-ac', '1', '-map_metadata', '-1', '-fflags', '+bitexact', ...options, file)
    const { lufs, peak } = measure(file)
    const size = statSync(file).size
    process.stdout.write(`${name}.${ending}: ${size} bytes, ${lufs} LUFS, peak ${peak} dB\n`)
  }
  process.stdout.write(`${name}: step at the seam ${seam(circle).toFixed(2)} of an ordinary step\n`)
}

/** Cues are too short to be measured as a bed is: they are set by their highest point. */
const CUE_PEAK = 10 ** (-14 / 20)

for (const [name, make] of Object.entries(cueRecipes)) {
  const samples = make()
  const highest = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const wav = write(join(scratch, `${name}.wav`), samples, CUE_PEAK / highest)
  for (const [ending, options] of Object.entries(encodings)) {
    const file = join(folder, `${name}.${ending}`)
    ffmpeg('-i', wav, '-ac', '1', '-map_metadata', '-1', '-fflags', '+bitexact', ...options, file)
    process.stdout.write(`${name}.${ending}: ${statSync(file).size} bytes\n`)
  }
}

function withMargins(circle: Samples): Samples {
  const margin = MARGIN * RATE
  return Float32Array.from(
    { length: circle.length + 2 * margin },
    (_, i) => circle[(i - margin + circle.length) % circle.length] as number,
  )
}

/** 16-bit mono. Throws where it would clip, since that is a recipe's fault. */
function write(file: string, samples: Samples, gain: number): string {
  const bytes = Buffer.alloc(44 + samples.length * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + samples.length * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((one, i) => {
    const value = Math.round(one * gain * 32767)
    if (Math.abs(value) > 32767) throw new Error(`${file} clips at ${(i / RATE).toFixed(2)} s`)
    bytes.writeInt16LE(value, 44 + i * 2)
  })
  writeFileSync(file, bytes)
  return file
}

function measure(file: string): { readonly lufs: number; readonly peak: number } {
  const said = ffmpeg('-i', file, '-af', 'loudnorm=print_format=json', '-f', 'null', '-')
  const numberAfter = (key: string) => Number(said.match(new RegExp(`"${key}" : "([^"]+)"`))?.[1])
  return { lufs: numberAfter('input_i'), peak: numberAfter('input_tp') }
}

/** How far the last sample is from the first, against the mean distance of neighbours: about 1 where nothing clicks. */
function seam(circle: Samples): number {
  let sum = 0
  for (let i = 1; i < circle.length; i++) sum += Math.abs((circle[i] as number) - (circle[i - 1] as number))
  const step = Math.abs((circle[0] as number) - (circle[circle.length - 1] as number))
  return step / (sum / (circle.length - 1))
}

function ffmpeg(...options: readonly string[]): string {
  const ran = spawnSync('ffmpeg', ['-y', '-hide_banner', '-nostdin', ...options], { encoding: 'utf8' })
  if (ran.error || ran.status !== 0)
    throw new Error(`ffmpeg: ${ran.error?.message ?? ran.stderr.slice(-400)}`)
  return ran.stderr
}
