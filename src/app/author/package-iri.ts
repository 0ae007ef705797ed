// Checks the address under which an organisation's statements will stand, as somebody typed it. Before anything is made of it, since
// a change of it later makes an LRS take the statements for those of another course.

type IriFault = 'scheme' | 'space' | 'user' | 'server' | 'query' | 'slash' | 'marks'

const EXPECTED: Readonly<Record<IriFault, string>> = {
  scheme: 'a whole address that begins with https:// or http://',
  space: 'an address without spaces',
  user: 'the name of a server, and no user',
  server: 'the name of a server after https:// or http://, such as training.example.org',
  query: 'an address without ? and #',
  slash: 'an address without a slash at the end',
  marks: 'letters, digits and the marks of an address',
}

/** What is wrong with the address; undefined where it can be used. */
export function iriFault(typed: string): IriFault | undefined {
  if (!/^https?:\/\//i.test(typed)) return 'scheme'
  if (/\s/.test(typed)) return 'space'
  // Not as a browser reads it, which passes over a user without a name, and over further slashes.
  if (/^https?:\/\/[^/?#]*@/i.test(typed)) return 'user'
  if (!/^https?:\/\/[^/?#]/i.test(typed) || !addressOf(typed)) return 'server'
  // Names are appended to it with a slash.
  if (/[?#]/.test(typed)) return 'query'
  if (typed.endsWith('/')) return 'slash'
  // A browser would escape other characters; an LRS takes the address as it is written.
  if (!IRI.test(typed)) return 'marks'
  return undefined
}

/** What was expected instead, for whoever makes packages on a command line; undefined where the address can be used. */
export function iriExpected(typed: string): string | undefined {
  const fault = iriFault(typed)
  return fault && EXPECTED[fault]
}

/** Square brackets only around a server that is named by its number. */
const IRI = /^https?:\/\/(?:\[[\d.:a-f]+\])?(?:[\w.~:/@!$&'()*+,;=-]|%[\da-f]{2})*$/i

/** `URL.canParse` is younger than the oldest browsers. */
function addressOf(typed: string): URL | undefined {
  try {
    return new URL(typed)
  } catch {
    return undefined
  }
}
