// The address under which statements stand, as it was typed: what an LRS would take as it is written, and nothing else.

import { describe, expect, it } from 'vitest'
import { iriExpected, iriFault } from '../../../src/app/author/package-iri.ts'

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
  const user = 'the name of a server, and no user'
  const server = 'the name of a server after https:// or http://, such as training.example.org'
  const space = 'an address without spaces'
  const slash = 'an address without a slash at the end'
  const marks = 'letters, digits and the marks of an address'
  it.each([
    ['', whole],
    ['training.example.org', whole],
    ['ftp://a.test', whole],
    ['see https://a.test', whole],
    ['x:https://a.test', whole],
    ['https:/a.test', whole],
    ['https://', server],
    ['https://a.test:99999', server],
    // Browsers would make a.test of each.
    ['https:///a.test', server],
    ['https://@a.test', user],
    ['https://:@a.test', user],
    ['https://jo@a.test', user],
    ['https://:secret@a.test', user],
    ['https://jo:secret@a.test/x', user],
    ['https://jo@', user],
    ['https://@a.test/https://b.test', user],
    ['https://a.test?x', 'an address without ? and #'],
    ['https://a.test/x#y', 'an address without ? and #'],
    ['https://a.test/', slash],
    ['https://a.test/x//', slash],
    ['https://a.test/x y', space],
    ['https://a .test/x', space],
    ['https://?x', server],
    ['https://#x', server],
    ['https://a.test/x ', space],
    ['https://a.test\\x', marks],
    ['https://a.test/ü', marks],
    ['https://müller.example/x', marks],
    ['https://a.test/[x]', marks],
    ['https://a.test/100%', marks],
    ['https://a.test/%zz', marks],
    ['https://a.test/"x', marks],
    ['https://a.test/"https://b.test', marks],
    ['https://a.test/x\n', space],
  ])('is not %j', (address, expected) => {
    expect(iriExpected(address)).toBe(expected)
  })

  it.each([
    ['training.example.org', 'scheme'],
    ['https://a.test/x y', 'space'],
    ['https://user@example.org/x', 'user'],
    ['https://', 'server'],
    ['https://lrs.example.org/xapi?course=1', 'query'],
    ['https://a.test/', 'slash'],
    ['https://müller.example/x', 'marks'],
    ['https://a.test/x', undefined],
  ])('has in %s the fault %s, for which the form has a sentence', (address, fault) => {
    expect(iriFault(address)).toBe(fault)
  })
})
