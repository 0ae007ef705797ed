// The bytes of an Ink file become its text, whatever editor wrote it: Notepad's “Unicode” is UTF-16, and old Windows programs write
// Windows-1252. Only says what it had to guess. No Node, since a browser reads files of authors too.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'

/** Browsers and Node both have it; this folder is compiled with the types of neither. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

export interface DecodedFile {
  /** Without a byte order mark, and with line feeds alone between its lines. */
  readonly text: string
  /** Present where the text may be wrong. */
  readonly warning?: Problem
}

/** @param file as it is to stand in messages. Fails with `ink/not-text`. */
export function decode(bytes: Uint8Array, file: string): Result<DecodedFile> {
  const kind = DOCUMENTS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.kind
  if (kind !== undefined) return fail(notPlain(file, kind))
  const encoding = unicodeOf(bytes)
  const unicode = encoding && decodedAs(encoding, bytes)
  const text = unicode ?? (bytes.includes(0) ? '\0' : windows1252(bytes))
  if (text.includes('\0')) return fail(notText(file))
  return ok({
    text: text.replace(/\r\n?/g, '\n'),
    ...(unicode === undefined && { warning: guessed(file) }),
  })
}

/** By its byte order mark; without one, by where its zeros are. */
function unicodeOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return 'utf-8'
  // Of the two bytes of a letter that English has, one is zero. In other scripts spaces and line ends still have one, and what
  // stands between them is not UTF-8.
  const isUtf16 = (even === 0 || odd === 0) && ((even + odd) * 5 >= bytes.length || !isUtf8(bytes))
  if (!isUtf16) return undefined
  return even === 0 ? 'utf-16le' : 'utf-16be'
}

const isUtf8 = (bytes: Uint8Array): boolean => decodedAs('utf-8', bytes) !== undefined

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    // Bytes that are not of this encoding; anything else is a mistake here.
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

/** Letters 0x80 to 0x9F: Node 20 reads Windows-1252 as Latin-1, which has none there. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => FROM_0X80[byte - 0x80] ?? String.fromCharCode(byte)).join('')

/** What word processors write, by its first bytes: `{\\rtf`, a zip as .docx and .odt are, and the .doc of old. */
const DOCUMENTS: readonly { readonly begins: readonly number[]; readonly kind: string }[] = [
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'rich text (RTF)' },
  { begins: [0x50, 0x4b, 0x03, 0x04], kind: 'a Word document, or a zip' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], kind: 'a Word document' },
]

const notPlain = (file: string, kind: string): Problem => ({
  code: 'ink/not-text',
  message: `Unexpected content of ${file}, expected plain text: it is ${kind}`,
  place: { file, line: 1 },
  hint: `Save it as plain text: in TextEdit by Format, Make Plain Text, in WordPad or Word by Save as, Plain Text, in UTF-8; Notepad and Inky write nothing else. Then it has to be called ${file.slice(file.lastIndexOf('/') + 1)} again.`,
})

const guessed = (file: string): Problem => ({
  code: 'ink/encoding',
  message: `Unexpected encoding of ${file}, expected UTF-8: it was read as Windows-1252`,
  place: { file, line: 1 },
  hint: 'Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8), and look at its quotation marks and accents.',
})

const notText = (file: string): Problem => ({
  code: 'ink/not-text',
  message: `Unexpected content of ${file}, expected text: it holds bytes that no text has`,
  place: { file, line: 1 },
  hint: 'Give the .ink file that was written in an editor, saved as UTF-8.',
})
