// Checks the address under which an organisation's statements will stand, as somebody typed it. Before anything is built, since a
// change of it later makes an LRS take the statements for those of another course.

import { fail, ok, type Result } from '../../../model/result.ts'

export function readIri(typed: string): Result<string> {
  const wrong = (expected: string) =>
    fail({
      code: 'package/iri',
      message: `Unexpected --iri ${typed === '' ? 'without an address' : `“${typed}”`}, expected ${expected}`,
      hint: 'For example: npm run package -- --iri https://training.example.org/xapi',
    })
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed))
    return wrong('a whole address that begins with https:// or http://')
  const { username, password, hostname } = new URL(typed)
  if (hostname === '' || username !== '' || password !== '') return wrong('the name of a server, and no user')
  // Names are appended to it with a slash.
  if (/[?#]/.test(typed)) return wrong('an address without ? and #')
  if (typed.endsWith('/')) return wrong('an address without a slash at the end')
  // A browser would escape other characters; an LRS takes the address as it is written.
  if (!/^[\w.~:/@!$&'()*+,;=%[\]-]+$/.test(typed)) return wrong('letters, digits and the marks of an address')
  return ok(typed)
}
