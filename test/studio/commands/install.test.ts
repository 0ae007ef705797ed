import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../../src/studio/commands/install.mjs'
import { aFolder } from '../../support/folder.ts'

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages })
const IDB = { version: '8.0.4', integrity: 'sha512-abc' }
const WANTED = {
  '': { name: 'x' },
  'node_modules/idb': IDB,
  'node_modules/for-windows': { version: '1.0.0', optional: true },
}

describe('whether packages need to be installed', () => {
  it.each([
    ['not when all are there, but those for other systems', { 'node_modules/idb': IDB }, true],
    ['when one is missing', {}, false],
    ['when one is another version', { 'node_modules/idb': { ...IDB, version: '8.0.3' } }, false],
    ['when one has other content', { 'node_modules/idb': { ...IDB, integrity: 'sha512-def' } }, false],
  ])('%s', (_, present, installed) => {
    const folder = aFolder({
      'package-lock.json': lock(WANTED),
      'node_modules/.package-lock.json': lock(present),
    })
    expect(isInstalled(folder)).toBe(installed)
  })

  it('when there is nothing yet', () => {
    expect(isInstalled(aFolder({ 'package-lock.json': lock(WANTED) }))).toBe(false)
  })
})
