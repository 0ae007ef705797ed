// A PNG with a palette of 256 colours, as a third of the size of one with all of them: drawings are flat, so nobody sees it.
// Takes pixels, and gives the bytes of the file.

import { crc32, deflateSync } from 'node:zlib'

const COLOURS = 256
/** Colours that differ only in the last four bits of a channel are counted together. */
const binOf = (red: number, green: number, blue: number): number =>
  ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)

type Colour = readonly [red: number, green: number, blue: number]

/** @param pixels red, green, blue and opacity of each, row by row; opacity is left out */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const bins = countBins(pixels)
  const palette = [...bins.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(({ sum, count }): Colour => [sum[0] / count, sum[1] / count, sum[2] / count])
  const indexOf = new Map(
    [...bins].map(([bin, { sum, count }]) => [
      bin,
      nearest(palette, [sum[0] / count, sum[1] / count, sum[2] / count]),
    ]),
  )
  // A row begins with its filter, which for a palette is best left at none.
  const rows = new Uint8Array((width + 1) * height)
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
    rows[at + Math.floor(at / width) + 1] = indexOf.get(binOf(red, green, blue)) ?? 0
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  header.setUint8(9, 3)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from(header.buffer)),
    chunk('PLTE', Buffer.from(palette.flat().map(Math.round))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

interface Bin {
  count: number
  readonly sum: [number, number, number]
}

function countBins(pixels: Uint8Array): Map<number, Bin> {
  const bins = new Map<number, Bin>()
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    const key = binOf(red, green, blue)
    const bin = bins.get(key) ?? { count: 0, sum: [0, 0, 0] }
    bins.set(key, bin)
    bin.count += 1
    bin.sum[0] += red
    bin.sum[1] += green
    bin.sum[2] += blue
  }
  return bins
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
  return far.indexOf(Math.min(...far))
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
