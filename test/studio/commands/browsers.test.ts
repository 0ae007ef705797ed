import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isNewerThan } from '../../../src/studio/commands/browsers-built.ts'
import { missingPackages } from '../../../src/studio/commands/browsers-installed.ts'
import { aFolder } from '../../support/folder.ts'

const ALL = { firefox: '/f', webkitDriver: '/w', miniBrowser: '/m', xvfb: '/x' }

describe('which of Debian’s packages are missing for the journeys in other browsers', () => {
  it.each([
    ['none where all are there', ALL, []],
    ['all three where nothing is', {}, ['firefox-esr', 'webkit2gtk-driver', 'xvfb']],
    [
      'one, once, where the driver has no browser',
      { firefox: '/f', webkitDriver: '/w', xvfb: '/x' },
      ['webkit2gtk-driver'],
    ],
    ['the screen alone', { firefox: '/f', webkitDriver: '/w', miniBrowser: '/m' }, ['xvfb']],
  ])('%s', (_, found, missing) => {
    expect(missingPackages(found)).toEqual(missing)
  })
})

describe('whether something is built already', () => {
  const [EARLY, BUILT, LATE] = [1000, 2000, 3000]

  function built(changed: number): {
    readonly made: string
    readonly sources: readonly string[]
    readonly folder: string
  } {
    const folder = aFolder({ made: '', lock: '', 'src/deep/a.ts': '' })
    const at = (name: string, time: number) => utimesSync(join(folder, name), time, time)
    for (const name of ['lock', 'src', 'src/deep']) at(name, EARLY)
    at('src/deep/a.ts', changed)
    at('made', BUILT)
    return { folder, made: join(folder, 'made'), sources: [join(folder, 'src'), join(folder, 'lock')] }
  }

  it.each([
    ['it is, where every source is older', EARLY, true],
    ['it is not, where a source deep in a folder is younger', LATE, false],
    ['it is not, where a source is as old: which came first is not known', BUILT, false],
  ])('%s', (_, changed, expected) => {
    const { made, sources } = built(changed)
    expect(isNewerThan(made, sources)).toBe(expected)
  })

  it('it is not, where a source was deleted since', () => {
    const { made, sources, folder } = built(EARLY)
    rmSync(join(folder, 'src/deep/a.ts'))
    expect(isNewerThan(made, sources)).toBe(false)
  })

  it('it is not, where there is nothing', () => {
    const { sources, folder } = built(EARLY)
    expect(isNewerThan(join(folder, 'other'), sources)).toBe(false)
  })
})
