// By which it is seen that a file has changed. Not against anybody who means harm, and so plain arithmetic: `crypto.subtle` is
// missing on pages without https, as on many networks of an organisation.

/** 64 bits of the bytes, as 16 hexadecimal digits. Two lanes of FNV-1a, mixed as in src/model/shuffle.ts. */
export function contentHash(bytes: Uint8Array): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    a = Math.imul(a ^ byte, 0x01000193)
    b = Math.imul(b ^ byte, 0x5bd1e995) + i
  }
  return hex(mixed(a)) + hex(mixed(b))
}

function mixed(lane: number): number {
  let value = lane
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')
