// A zip that was dropped, as the files in it. Its list of files is read first, so that nothing is unpacked that is too much or is not
// wanted; a zip can say anything of itself, so what comes out is held against the list again. Pure.

import { Inflate } from 'fflate'
import type { DroppedFile } from '../../../app/author/workbench.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'

export interface ZippedFile {
  /** Without anything in it that could lead out of a folder. */
  readonly path: string
  /** As the zip says. */
  readonly size: number
  readonly isLocked: boolean
  /** Fails with `author/broken-zip`, also where it is not what the list says. */
  readonly unpack: () => Result<Uint8Array>
}

const END = 0x06054b50
const END_LENGTH = 22
/** After the end a zip may have a comment of as many bytes. */
const MOST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const FILE = 0x04034b50
const FILE_LENGTH = 30
const STORED = 0
const DEFLATED = 8
/** What a thousandth as many packed bytes can become stays small enough to be looked at before the next are taken. */
const AT_ONCE = 16_384

/** Fails with `author/broken-zip` where it is none, or none that can be read. Folders are left out. */
export function zippedFiles({ path: zip, bytes }: DroppedFile): Result<readonly ZippedFile[]> {
  try {
    return ok(entriesOf(bytes, zip))
  } catch (cause) {
    // Everything that a wrong number leads to: a place beyond the end.
    if (cause instanceof RangeError) return fail(broken(zip))
    throw cause
  }
}

const broken = (zip: string): Problem => ({
  code: 'author/broken-zip',
  message: `Unexpected content of ${zip}, expected a zip that can be read`,
  hint: 'Zip the folder again, or put the folder itself in.',
})

function entriesOf(bytes: Uint8Array, zip: string): readonly ZippedFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const entries: ZippedFile[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry')
    const nameLength = view.getUint16(at + 28, true)
    const name = bytesAt(bytes, at + ENTRY_LENGTH, nameLength)
    const path = harmless(nameOf(name))
    const size = view.getUint32(at + 24, true)
    const packed: Packed = {
      method: view.getUint16(at + 10, true),
      check: view.getUint32(at + 16, true),
      length: view.getUint32(at + 20, true),
      size,
      at: view.getUint32(at + 42, true),
    }
    const isFolder = name.at(-1) === 0x2f || path === ''
    if (!isFolder)
      entries.push({
        path,
        size,
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        unpack() {
          const unpacked = contentOf(view, bytes, packed)
          return unpacked ? ok(unpacked) : fail(broken(zip))
        },
      })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at
  throw new RangeError('no end')
}

function bytesAt(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) throw new RangeError('beyond the end')
  return bytes.subarray(at, at + length)
}

/** Zips of macOS have names in UTF-8 without saying so; those of Windows have them in the letters of MS-DOS. */
function nameOf(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name)
  } catch {
    return Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : DOS[byte - 0x80])).join('')
  }
}

/** Code page 437 from 0x80 on. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Of `C:\a\..\b` only `b`: no path from a zip leads anywhere but into it. */
export function harmless(path: string): string {
  const parts: string[] = []
  for (const part of path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

interface Packed {
  readonly method: number
  readonly check: number
  readonly length: number
  readonly size: number
  readonly at: number
}

/** Undefined where it is not what the list of files says it is. */
function contentOf(
  view: DataView,
  bytes: Uint8Array,
  { method, check, length, size, at }: Packed,
): Uint8Array | undefined {
  try {
    if (view.getUint32(at, true) !== FILE) return undefined
    const start = at + FILE_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const packed = bytesAt(bytes, start, length)
    const content = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : undefined
    return content?.length === size && checkOf(content) === check ? content : undefined
  } catch {
    // The one thing that fails here is to unpack what is no packed file, or ends before it is whole.
    return undefined
  }
}

/** Undefined once more comes out than was said. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((some) => {
    if (length + some.length <= size) content.set(some, length)
    length += some.length
  })
  for (let at = 0; at < packed.length && length <= size; at += AT_ONCE)
    inflate.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length)
  return length === size ? content : undefined
}

/** CRC-32, as zips have it. */
function checkOf(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) sum = (CHECKS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

const CHECKS = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
