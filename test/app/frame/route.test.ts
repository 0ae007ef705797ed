// Addresses: what stands after the # and what it means.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLACES, parseRoute, type Route, writeRoute } from '../../../src/app/frame/route.ts'

describe('an address', () => {
  it.each<[string, Route]>([
    ['', { kind: 'home' }],
    ['#', { kind: 'home' }],
    ['#/', { kind: 'home' }],
    ['#/settings', { kind: 'settings' }],
    ['#/about', { kind: 'about' }],
    ['#/before/tyler', { kind: 'before', story: 'tyler' }],
    ['#/talk/tyler', { kind: 'talk', story: 'tyler' }],
    ['#/debrief/tyler', { kind: 'debrief', story: 'tyler' }],
    ['#/library', { kind: 'library' }],
    ['#/library/trust', { kind: 'theme', theme: 'trust' }],
    ['#/library/entry/pace_of_child', { kind: 'entry', entry: 'pace_of_child' }],
    ['#/library/entry', { kind: 'theme', theme: 'entry' }],
    ['#/library/entries', { kind: 'entries' }],
    ['#/library/works', { kind: 'works' }],
    ['#/library/changes', { kind: 'changes' }],
    ['#/library/words', { kind: 'words' }],
    ['#/library/trust/x', { kind: 'unknown' }],
    ['#/record', { kind: 'record' }],
    ['#/attempt/tyler/r%2F1', { kind: 'attempt', story: 'tyler', run: 'r/1' }],
    ['#/attempt/tyler/r1/7', { kind: 'attempt', story: 'tyler', run: 'r1', choice: 7 }],
    ['#/attempt/tyler/r1/0', { kind: 'unknown' }],
    ['#/attempt/tyler/r1/x', { kind: 'unknown' }],
    ['#/attempt/tyler/r1/7/8', { kind: 'unknown' }],
    ['#/compare/r1/r2', { kind: 'compare', one: 'r1', other: 'r2' }],
    ['#/attempt/tyler', { kind: 'unknown' }],
    ['#/compare/r1', { kind: 'unknown' }],
    ['#/sheet/r1%2Cr2', { kind: 'sheet', runs: 'r1,r2' }],
    ['#/sheet', { kind: 'unknown' }],
    ['#/sheet/r1/r2', { kind: 'unknown' }],
    ['#/record/r1', { kind: 'unknown' }],
    ['#/a/b/c/d', { kind: 'unknown' }],
    ['#/talk/', { kind: 'unknown' }],
    ['#/talk', { kind: 'unknown' }],
    ['#/talk/tyler/more', { kind: 'unknown' }],
    ['#/settings/tyler', { kind: 'unknown' }],
    ['#/nowhere', { kind: 'unknown' }],
    ['#/talk/%', { kind: 'unknown' }],
  ])('%s leads where it says', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it('of any story comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (kind, story) => {
          expect(parseRoute(writeRoute({ kind, story }))).toEqual({ kind, story })
        },
      ),
    )
  })

  it('never fails, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (hash) => void parseRoute(hash)))
  })
})
