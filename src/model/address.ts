// An address at which somebody can be reached, as it stands in a file and as people type it: a telephone number, an e-mail or a page,
// mostly without its scheme.

/** What can stand as an address: nothing that could run, and nothing that leads nowhere. A telephone has three digits at the least. */
const TELEPHONE = /^tel:\+?[\s()./-]*(?:\d[\s()./-]*){3,20}(?:;ext=\d{1,10})?$/i
const EMAIL = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i
const PAGE = /^https?:\/\/[^\s/?#]\S*$/i
/** `northmoor.example`, and not a word with a full stop. */
const IN_A_NAME = /^[a-z\d-]+(\.[a-z\d-]+)+([:/?#]\S*)?$/i
const EXTENSION = /\s*(?:\bext\.?|\bextension|\bx)\s*(\d{1,10})$/i

const isAddress = (text: string): boolean => [TELEPHONE, EMAIL, PAGE].some((kind) => kind.test(text))

/** The address that is meant; undefined where it is none. Empty stays empty. */
export function addressTyped(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return ''
  const found = [
    text,
    `tel:${text.replace(EXTENSION, ';ext=$1')}`,
    text.replace(EXTENSION, ';ext=$1'),
    `mailto:${text}`,
    ...(IN_A_NAME.test(text) ? [`https://${text}`] : []),
  ].find(isAddress)
  // As a telephone takes it, and still easy to read: the nought in brackets is left out from abroad.
  return found?.replace(/^tel:[^;]*/i, (number) =>
    number
      .replace(/^tel:\+[\s()./-]*/i, 'tel:+')
      .replace(/^(tel:(?:\+|00)\d+[\s)./-]*)\(0\)/i, '$1')
      .replace(/[()]/g, ' ')
      .replace(/^tel:\s+|\s+$/gi, (edge) => edge.trim())
      .replace(/[\s./-]+/g, '-'),
  )
}

/** The same for people to read: a number or an e-mail without its scheme. */
export function addressShown(address: string): string {
  if (/^mailto:[^?]*$/i.test(address)) return address.slice('mailto:'.length)
  if (!/^tel:/i.test(address)) return address
  return address.slice('tel:'.length).replace(/[-.]/g, ' ').replace(/;ext=/i, ' ext ')
}
