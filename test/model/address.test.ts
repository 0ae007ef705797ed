// Addresses as people type them, with what stands in the package afterwards.

import { describe, expect, it } from 'vitest'
import { addressShown, addressTyped } from '../../src/model/address.ts'

describe('an address', () => {
  it.each([
    ['a number', '0800 123 4567', 'tel:0800-123-4567'],
    ['a number from abroad, in brackets', '+44 (0)1234 567-890', 'tel:+44-1234-567-890'],
    [
      'a number from abroad, with a mark before the brackets',
      '+ 44-(0) 20 7946 0000',
      'tel:+44-20-7946-0000',
    ],
    ['a number from abroad, with all in brackets', '+(44) 20 7946 0000', 'tel:+44-20-7946-0000'],
    ['a number from abroad, with two noughts', '0044 (0)1234 567890', 'tel:0044-1234-567890'],
    ['a number of the place, with its nought in brackets', '(0)1234 567890', 'tel:0-1234-567890'],
    ['a number with its area in brackets', '(01234) 567.890', 'tel:01234-567-890'],
    ['a number with brackets at its end', '01234 567 (890)', 'tel:01234-567-890'],
    ['a number with brackets behind its scheme', 'tel: (01234) 567', 'tel:01234-567'],
    ['a number with a nought in brackets within', '01234 (0) 567', 'tel:01234-0-567'],
    ['a number with marks on both sides', '+ (44) - (0)20 7946 ((0000))', 'tel:+44-20-7946-0000'],
    [
      'a page with such a scheme in it',
      'https://northmoor.example/tel:(0)1',
      'https://northmoor.example/tel:(0)1',
    ],
    ['a page on a port', 'northmoor.example:8080', 'https://northmoor.example:8080'],
    ['a page with a hash', 'north-moor.example#help', 'https://north-moor.example#help'],
    ['a page in capitals', 'WWW.Northmoor.Example', 'https://WWW.Northmoor.Example'],
    ['three digits', '999', 'tel:999'],
    ['a number with its scheme', 'Tel:0800 123', 'Tel:0800-123'],
    ['an extension', 'tel:01234567890;ext=12', 'tel:01234567890;ext=12'],
    ['an e-mail', ' jo.baker@northmoor.example ', 'mailto:jo.baker@northmoor.example'],
    [
      'an e-mail with its scheme',
      'mailto:jo@northmoor.example?subject=Help',
      'mailto:jo@northmoor.example?subject=Help',
    ],
    ['a page', 'https://northmoor.example/help', 'https://northmoor.example/help'],
    ['a page of the house', 'http://intranet/help', 'http://intranet/help'],
    ['a page without its scheme', 'www.northmoor.example', 'https://www.northmoor.example'],
    ['a page with a path', 'northmoor.example/help?a=1', 'https://northmoor.example/help?a=1'],
    ['an extension in words', '01234 567890 ext 12', 'tel:01234-567890;ext=12'],
    ['nothing', '  ', ''],
  ])('may be %s', (_, typed, meant) => {
    expect(addressTyped(typed)).toBe(meant)
  })

  it.each([
    'tel:',
    'tel:call me',
    'tel:12',
    '12',
    'call me',
    'mailto:jo',
    'mailto:jo baker@x',
    'jo@baker@x',
    'https://',
    'https://north moor',
    'https:///help',
    'javascript:alert(1)',
    'not an address',
    'northmoor',
    'northmoor.',
    '.example',
    'north moor.example',
    'northmoor.example help',
    'northmoor.example/help me',
    'see northmoor.example',
  ])('is not “%s”', (typed) => {
    expect(addressTyped(typed)).toBeUndefined()
  })
})

it.each([
  ['tel:01234-567-890', '01234 567 890'],
  ['tel:01234-567890;ext=12', '01234 567890 ext 12'],
  ['mailto:jo@northmoor.example', 'jo@northmoor.example'],
  ['mailto:jo@northmoor.example?subject=Help', 'mailto:jo@northmoor.example?subject=Help'],
  ['https://northmoor.example/help', 'https://northmoor.example/help'],
  ['', ''],
])('%s is read as “%s”, and typed so it is the same again', (address, shown) => {
  expect(addressShown(address)).toBe(shown)
  expect(addressTyped(shown)).toBe(address)
})
