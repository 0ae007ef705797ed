// A picture with a palette is the picture: its size, its pixels, and colours that are those of the drawing where there are few.

import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { palettePng } from '../../../src/studio/shots/palette-png.ts'

type Colour = readonly [number, number, number]
const RED: Colour = [200, 16, 32]
const GREEN: Colour = [16, 200, 48]
const WHITE: Colour = [255, 255, 255]

const pixelsOf = (colours: readonly Colour[]): Uint8Array =>
  new Uint8Array(colours.flatMap((colour) => [...colour, 255]))

/** The parts of the file by their names, and the colour of each pixel. */
function read(png: Uint8Array) {
  const file = Buffer.from(png)
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const header = parts.get('IHDR') ?? Buffer.alloc(8)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const palette = [...(parts.get('PLTE') ?? [])]
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
  const colours = Array.from({ length: width * height }, (_, at) => {
    const index = rows[at + Math.floor(at / width) + 1] ?? 0
    return palette.slice(index * 3, index * 3 + 3)
  })
  return {
    signature: file.toString('latin1', 1, 4),
    names: [...parts.keys()],
    width,
    height,
    colours,
    palette,
  }
}

it('keeps every pixel where there are few colours', () => {
  const picture = [RED, GREEN, WHITE, WHITE, RED, RED]
  const png = read(palettePng(pixelsOf(picture), 3, 2))
  expect(png).toMatchObject({
    signature: 'PNG',
    names: ['IHDR', 'PLTE', 'IDAT', 'IEND'],
    width: 3,
    height: 2,
  })
  expect(png.colours).toEqual(picture)
})

it('has 256 colours at the most, and gives a rare one the nearest of them', () => {
  // 256 colours that are seen twice, and one more that is seen once.
  const all = Array.from({ length: 256 }, (_, at): Colour => [(at % 16) * 16, Math.floor(at / 16) * 16, 0])
  const picture: readonly Colour[] = [...all.flatMap((colour) => [colour, colour]), [0, 240, 16]]
  const png = read(palettePng(pixelsOf(picture), 513, 1))
  expect(png.palette).toHaveLength(256 * 3)
  expect(png.colours.slice(0, 512)).toEqual(picture.slice(0, 512))
  expect(png.colours[512]).toEqual([0, 240, 0])
})
