// The address under which an organisation's statements stand, as somebody typed it. Checked before anything is built, since it
// cannot be changed afterwards without an LRS taking what follows for another course.

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
  // Names are put behind it with a slash.
  if (/[?#]/.test(typed)) return wrong('an address without ? and #')
  if (typed.endsWith('/')) return wrong('an address without a slash at the end')
  // By the letter, since nothing that a browser would mend is mended by an LRS.
  if (!/^[\w.~:/@!$&'()*+,;=%[\]-]+$/.test(typed)) return wrong('letters, digits and the marks of an address')
  return ok(typed)
}
