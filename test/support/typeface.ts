// Reads of a typeface what a browser would: which letters it has, and the measures that stand-ins are made to match.

import subsetFont from 'subset-font'

export interface TypefaceContent {
  readonly letters: ReadonlySet<string>
  /** In units of the em: as the stand-ins in base.css have them. */
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly isVariable: boolean
  readonly advanceOf: (letter: string) => number | undefined
}

export async function readTypeface(woff2: Uint8Array): Promise<TypefaceContent> {
  const all = Array.from({ length: 0x2fff }, (_, code) => String.fromCharCode(code)).join('')
  // Unpacked, with every letter that it has. Copied: a small Buffer lies in the middle of memory that others share.
  const unpacked = await subsetFont(woff2, all, { targetFormat: 'truetype' })
  const font = new DataView(new Uint8Array(unpacked).buffer)
  const tables = new Map<string, number>()
  for (let n = 0; n < font.getUint16(4); n++) {
    const at = 12 + 16 * n
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(font.getUint8(at + byte))).join('')
    tables.set(tag, font.getUint32(at + 8))
  }
  const table = (tag: string) => tables.get(tag) ?? Number.NaN
  const glyphs = readCmap(font, table('cmap'))
  const em = font.getUint16(table('head') + 18)
  const hhea = table('hhea')
  const measures = font.getUint16(hhea + 34)
  return {
    letters: new Set(glyphs.keys()),
    ascent: font.getInt16(hhea + 4) / em,
    descent: -font.getInt16(hhea + 6) / em,
    lineGap: font.getInt16(hhea + 8) / em,
    isVariable: tables.has('fvar'),
    advanceOf(letter) {
      const glyph = glyphs.get(letter)
      if (glyph === undefined) return undefined
      return font.getUint16(table('hmtx') + 4 * Math.min(glyph, measures - 1)) / em
    },
  }
}

/** Format 4 of the OpenType specification, which every typeface with letters of the basic plane has. */
function readCmap(font: DataView, cmap: number): ReadonlyMap<string, number> {
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, n) => cmap + font.getUint32(cmap + 8 + 8 * n),
  )
  const at = subtables.find((offset) => font.getUint16(offset) === 4) ?? Number.NaN
  const twice = font.getUint16(at + 6)
  const glyphs = new Map<string, number>()
  for (let n = 0; n < twice; n += 2) {
    const last = font.getUint16(at + 14 + n)
    const first = font.getUint16(at + 16 + twice + n)
    const delta = font.getUint16(at + 16 + 2 * twice + n)
    const place = at + 16 + 3 * twice + n
    const offset = font.getUint16(place)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : font.getUint16(place + offset + 2 * (code - first))
      const glyph = offset === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0
      if (glyph !== 0) glyphs.set(String.fromCharCode(code), glyph)
    }
  }
  return glyphs
}
