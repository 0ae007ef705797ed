// An address as people type it: a telephone number, an e-mail or a page, mostly without its scheme.

import { isAddress } from '../saves/support.ts'

/** The address that is meant; undefined where it is none. Empty stays empty. */
export function addressTyped(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return ''
  const found = [
    text,
    `tel:${text}`,
    `mailto:${text}`,
    ...(IN_A_NAME.test(text) ? [`https://${text}`] : []),
  ].find(isAddress)
  // As a telephone takes it, and still easy to read: the nought in brackets is left out from abroad.
  return found?.replace(/^tel:.*/i, (number) =>
    number
      .replace(/^tel:\+[\s()./-]*/i, 'tel:+')
      .replace(/^(tel:(?:\+|00)\d+[\s)./-]*)\(0\)/i, '$1')
      .replace(/[()]/g, ' ')
      .replace(/^tel:\s+|\s+$/gi, (edge) => edge.trim())
      .replace(/[\s./-]+/g, '-'),
  )
}

/** `northmoor.example`, and not a word with a full stop. */
const IN_A_NAME = /^[a-z\d-]+(\.[a-z\d-]+)+([:/?#]\S*)?$/i
