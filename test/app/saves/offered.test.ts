// The list of what there is to download, written beside the page by `npm run package`: read as a whole, or not at all.

import { describe, expect, it } from 'vitest'
import { parseOffered } from '../../../src/app/saves/offered.ts'

const file = { file: 'alongside-scorm12.zip', standard: 'scorm12', bytes: 12 }

describe('what there is to download', () => {
  it('is read with and without a story', () => {
    const list = [file, { ...file, file: 'tyler_1.html', story: 'tyler', bytes: 0 }]
    expect(parseOffered(JSON.stringify(list))).toEqual(list)
  })

  it.each([
    ['no JSON', '[{'],
    ['no list', JSON.stringify(file)],
    ['a file that leads elsewhere', JSON.stringify([{ ...file, file: '../x.zip' }])],
    ['a file that begins with a way elsewhere', JSON.stringify([{ ...file, file: '/x.zip' }])],
    ['a file that ends with a way elsewhere', JSON.stringify([{ ...file, file: 'x.zip/' }])],
    ['a file without a name', JSON.stringify([{ ...file, file: '' }])],
    ['a name that is too long', JSON.stringify([{ ...file, file: 'x'.repeat(121) }])],
    ['no standard', JSON.stringify([{ file: 'x.zip', bytes: 1 }])],
    ['a size that is none', JSON.stringify([{ ...file, bytes: -1 }])],
    ['half a byte', JSON.stringify([{ ...file, bytes: 0.5 }])],
    ['a list that is too long', JSON.stringify(Array.from({ length: 501 }, () => file))],
  ])('is nothing where it holds %s', (_, text) => {
    expect(parseOffered(text)).toEqual([])
  })

  it('is read at the very limits', () => {
    const longest = { ...file, file: 'x'.repeat(120) }
    expect(parseOffered(JSON.stringify([longest]))).toEqual([longest])
    expect(parseOffered(JSON.stringify(Array.from({ length: 500 }, () => file)))).toHaveLength(500)
  })
})
