// The address under which statements stand, as it was typed: what an LRS would take as it is written, and nothing else.

import { describe, expect, it } from 'vitest'
import { iriExpected } from '../../../src/app/author/package-iri.ts'

describe('an address for statements', () => {
  it.each([
    'https://training.example.org/xapi',
    'http://lrs.test:8080',
    'HTTPS://Training.Example.org/a/b',
    'https://[::1]/x',
    'https://[2001:db8::1]:8080',
    "https://a.test/~jo/(x)!$&'*+,;=@b_c-d%2F",
  ])('may be %s', (address) => {
    expect(iriExpected(address)).toBeUndefined()
  })

  const whole = 'a whole address that begins with https:// or http://'
  const server = 'the name of a server, and no user'
  const slash = 'an address without a slash at the end'
  const marks = 'letters, digits and the marks of an address'
  it.each([
    ['', whole],
    ['training.example.org', whole],
    ['ftp://a.test', whole],
    ['see https://a.test', whole],
    ['x:https://a.test', whole],
    ['https:/a.test', whole],
    ['https://', whole],
    ['https://a.test:99999', whole],
    // Browsers would make a.test of each.
    ['https:///a.test', server],
    ['https://@a.test', server],
    ['https://:@a.test', server],
    ['https://jo@a.test', server],
    ['https://:secret@a.test', server],
    ['https://jo:secret@a.test/x', server],
    ['https://@a.test/https://b.test', server],
    ['https://a.test?x', 'an address without ? and #'],
    ['https://a.test/x#y', 'an address without ? and #'],
    ['https://a.test/', slash],
    ['https://a.test/x//', slash],
    ['https://a.test/x y', marks],
    ['https://a.test/x ', marks],
    ['https://a.test\\x', marks],
    ['https://a.test/ü', marks],
    ['https://a.test/[x]', marks],
    ['https://a.test/100%', marks],
    ['https://a.test/%zz', marks],
    ['https://a.test/"x', marks],
    ['https://a.test/"https://b.test', marks],
    ['https://a.test/x\n', marks],
  ])('is not %j', (address, expected) => {
    expect(iriExpected(address)).toBe(expected)
  })
})
