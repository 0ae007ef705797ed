// Checks the address under which an organisation's statements will stand, as somebody typed it. Before anything is made of it, since
// a change of it later makes an LRS take the statements for those of another course.

/** What was expected instead; undefined where the address can be used. */
export function iriExpected(typed: string): string | undefined {
  if (!/^https?:\/\//i.test(typed) || !addressOf(typed))
    return 'a whole address that begins with https:// or http://'
  // Not as a browser reads it, which passes over further slashes and over a user without a name.
  if (!/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(typed)) return 'the name of a server, and no user'
  // Names are appended to it with a slash.
  if (/[?#]/.test(typed)) return 'an address without ? and #'
  if (typed.endsWith('/')) return 'an address without a slash at the end'
  // A browser would escape other characters; an LRS takes the address as it is written.
  if (!IRI.test(typed)) return 'letters, digits and the marks of an address'
  return undefined
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
