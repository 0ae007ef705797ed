// Every file in assets/ has a row in CREDITS.md that says where it is from and on which terms it is used.

import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/stories.ts'

const NO_ASSETS = /(^|\/)(README|CREDITS)\.md$/
const files = readdirSync(join(root, 'assets'), { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) =>
    join(one.parentPath, one.name)
      .slice(join(root, 'assets').length + 1)
      .split(sep)
      .join('/'),
  )
  .filter((file) => !NO_ASSETS.test(file))

interface Row {
  readonly files: readonly string[]
  readonly from: string
  readonly terms: string
}

const rows: readonly Row[] = readFileSync(join(root, 'assets/CREDITS.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, what]) => what !== 'What' && !/^-+$/.test(what ?? ''))
  .map(([, what = '', from = '', terms = '']) => ({
    files: [...what.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    from,
    terms,
  }))

const covers = (pattern: string, file: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(file)

describe('CREDITS.md', () => {
  it.each(files)('says where %s is from and on which terms it is used', (file) => {
    const mine = rows.filter((row) => row.files.some((pattern) => covers(pattern, file)))
    expect(mine.length).toBeGreaterThan(0)
    for (const { from, terms } of mine) {
      expect(from).not.toBe('')
      expect(terms).not.toBe('')
    }
  })

  it('names no file that is not there', () => {
    const named = rows.flatMap((row) => row.files).filter((pattern) => pattern.includes('.'))
    expect(named.filter((pattern) => !files.some((file) => covers(pattern, file)))).toEqual([])
  })
})
