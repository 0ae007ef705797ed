// Packages for LMSs: valid by the standards' own schemas, complete, the same bytes from the same site, and nothing in them that a
// web server would not serve or that would open another story.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { iriExpected } from '../../../../src/app/author/package-iri.ts'
import { readSetting } from '../../../../src/app/lms/setting.ts'
import { makePackages } from '../../../../src/studio/build/packages/make-packages.ts'
import { unescaped } from '../../../../src/studio/build/packages/manifests.ts'
import { pageFor, zipped } from '../../../../src/studio/build/packages/package-files.ts'
import type { LmsPackage } from '../../../../src/studio/build/packages/package-of.ts'
import { readPackingList } from '../../../../src/studio/build/packages/packing-list.ts'
import { writePackingList } from '../../../../src/studio/build/packages/packing-plugin.ts'
import { SAFE } from '../../../../src/studio/build/packages/site-files.ts'
import { readCard } from '../../../../src/studio/build/story-files.ts'
import { unwrap } from '../../../support/ink.ts'
import { faults } from '../../../support/manifest-faults.ts'
import { houseStoryIds, root } from '../../../support/stories.ts'

const POLICY = "default-src 'none'; connect-src 'self'"

/** A site as the build leaves it, small. */
function aSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-site-'))
  const stories = houseStoryIds()
  const made: Record<string, { file: string }> = {}
  const files: Record<string, string> = {
    'index.html': `<link rel="manifest" href="./app.json"><meta name="alongside-standard" content="none" /><meta content="${POLICY}" />`,
    'support.json': '[]',
    'service-worker.js': '// worker',
    'app.json': '{}',
    'icon-192.png': 'icon',
    'assets/index-1.js': '// page',
    'start.js': '// start',
    'assets/sandboxed-1.js': '// page',
    'assets/sandboxed-1.css': '',
    'assets/letters.woff': 'old',
    'assets/letters.woff2': 'new',
    '.hidden': 'x',
  }
  const make = (source: string, file: string) => {
    files[file] = source
    made[source] = { file }
  }
  for (const id of stories) {
    for (const kind of ['story', 'opening', 'plan'])
      make(`../virtual:${kind}/${id}`, `assets/${kind}-${id}.js`)
    make(`../virtual:art/figure-${id}`, `assets/figure-${id}.js`)
  }
  for (const scene of ['interview_room', 'bike_shed', 'car']) {
    make(`../virtual:art/scene-${scene}`, `assets/scene-${scene}.js`)
  }
  for (const sound of ['office', 'bakery']) make(`../assets/sound/${sound}.mp3`, `assets/${sound}.mp3`)
  files['.vite/manifest.json'] = JSON.stringify(made)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  writePackingList(root, folder)
  return folder
}

const site = aSite()
afterAll(() => rmSync(site, { recursive: true, force: true }))
const packages = makePackages(site)
const of = (name: string): LmsPackage => {
  const found = packages.find((one) => one.name === name)
  if (!found) throw new Error(`No ${name}`)
  return found
}
const textOf = ({ files }: LmsPackage, name: string) => new TextDecoder().decode(files.get(name))

describe.each(['scorm12', 'scorm2004'] as const)('the %s package', (standard) => {
  const whole = of(`alongside-${standard}.zip`)

  it('has a manifest that the standard’s own schema takes, at the root and first', async () => {
    expect([...whole.files.keys()][0]).toBe('imsmanifest.xml')
    expect(await faults(standard, textOf(whole, 'imsmanifest.xml'))).toEqual([])
  })

  it('would be refused with a manifest that is wrong', async () => {
    const wrong = textOf(whole, 'imsmanifest.xml').replace(
      '<organizations default="course">',
      '<organisations>',
    )
    expect(await faults(standard, wrong)).not.toEqual([])
  })

  it('lists every file, and none that is missing', () => {
    const listed = [...textOf(whole, 'imsmanifest.xml').matchAll(/<file href="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(listed).toEqual([...whole.files.keys()].filter((name) => name !== 'imsmanifest.xml'))
  })

  it('names no pass mark, which some LMSs would turn into a fail', () => {
    expect(textOf(whole, 'imsmanifest.xml')).not.toMatch(/mastery|minNormalizedMeasure|satisfiedByMeasure/i)
  })
})

describe('an address for statements', () => {
  it.each(['https://training.example.org/xapi', 'http://lrs.test:8080', 'https://a.test/b/c'])(
    'may be %s',
    (typed) => {
      expect(iriExpected(typed)).toBeUndefined()
    },
  )

  it.each([
    '',
    'training.example.org/xapi',
    '/xapi',
    'ftp://a.test',
    'urn:uuid:1',
    'https://',
    'https://a.test/',
    'https://a.test/xapi/',
    'https://a.test/x?y=1',
    'https://a.test/x#y',
    'https://ada:secret@a.test/x',
    'https://a.test/with space',
    'https://a.test/"x',
  ])('may not be “%s”', (typed) => {
    expect(iriExpected(typed)).toMatch(/^(a whole address|the name of a server|an address|letters)/)
  })

  it('that is wrong ends the command before anything is built, with a word on what to type', () => {
    const { status, stderr, stdout } = spawnSync(
      'npx',
      ['tsx', 'src/studio/commands/package.ts', '--iri', 'training.example.org'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(status).toBe(1)
    expect(stderr).toContain('Unexpected --iri “training.example.org”, expected a whole address')
    expect(stderr).toContain('npm run package -- --iri https://')
    expect(stdout).not.toContain('Building')
  })
})

describe('a package', () => {
  it.each(packages.map((one) => [one.name, one] as const))(
    '%s tells the page what it is, in files that are safe to serve',
    (_name, one) => {
      const names = [...one.files.keys()]
      expect(
        names.filter((name) => !SAFE.test(name) && !/^(imsmanifest|cmi5|tincan)\.xml$/.test(name)),
      ).toEqual([])
      expect(names.filter((name) => name.includes('\\') || name.startsWith('.'))).toEqual([])
      expect(names.filter((name) => /worker|app\.json|icon/.test(name))).toEqual([])
      expect(textOf(one, 'index.html')).not.toContain('manifest')
      const setting = unwrap(readSetting(textOf(one, 'setting.json')))
      expect(setting).toMatchObject({ standard: one.standard, passMark: null })
      expect(textOf(one, 'index.html')).toContain(`content="${one.standard}"`)
    },
  )

  it.each(packages.map((one) => [one.name, one] as const))(
    '%s says in its page what setting.json says, which a page in a sandbox cannot fetch',
    (_name, one) => {
      const [, content = ''] =
        /<meta name="alongside-setting" content="([^"]*)" \/>/.exec(textOf(one, 'index.html')) ?? []
      expect(unwrap(readSetting(unescaped(content)))).toEqual(
        unwrap(readSetting(textOf(one, 'setting.json'))),
      )
    },
  )

  it('has the program for a page in a sandbox, and what starts it', () => {
    for (const one of packages) {
      expect([...one.files.keys()]).toEqual(
        expect.arrayContaining(['start.js', 'assets/sandboxed-1.js', 'assets/sandboxed-1.css']),
      )
    }
  })

  it('of one story has what that story needs and nothing of the others', () => {
    const names = [...of('alongside-tyler-scorm12.zip').files.keys()].join(' ')
    expect(names).toContain('story-tyler')
    expect(names).toContain('figure-tyler')
    expect(names).toContain('scene-bike_shed')
    expect(names).toContain('assets/office.mp3')
    expect(names).not.toMatch(/story-reece|figure-reece|scene-car|bakery/)
    const setting = unwrap(readSetting(textOf(of('alongside-tyler-scorm12.zip'), 'setting.json')))
    expect(setting.stories).toEqual(['tyler'])
  })

  it('of one story has the portraits of its child and its manager, each with the place that it stands in', () => {
    const { homes, stories } = unwrap(readPackingList(readFileSync(join(site, 'packing.json'), 'utf8')))
    expect(homes).toMatchObject({ ros: 'desk', amina: 'touchline' })
    for (const { id, figures, scenes } of stories) {
      const { figure, manager } = unwrap(readCard(root, id)).about
      for (const shown of [figure, ...(manager ? [manager.figure] : [])]) {
        expect(figures, id).toContain(shown)
        expect(scenes, id).toContain(homes[shown] ?? 'interview_room')
      }
    }
  })

  it('may ask the record that the LMS names, and only where there is one', () => {
    expect(textOf(of('alongside-scorm12.zip'), 'index.html')).toContain("connect-src 'self'")
    expect(textOf(of('alongside-cmi5.zip'), 'index.html')).toContain('connect-src http: https:')
  })

  it('keeps its identifiers from version to version', () => {
    const manifest = textOf(of('alongside-tyler-scorm12.zip'), 'imsmanifest.xml')
    expect(manifest).toContain('<manifest identifier="alongside-tyler-scorm12"')
    expect(manifest).toContain('<item identifier="play"')
  })

  it('has an identifier that no other package has, since some LMSs know a course by it alone', () => {
    const ids = packages
      .filter(({ files }) => files.has('imsmanifest.xml'))
      .map((one) => /<manifest identifier="([^"]+)"/.exec(textOf(one, 'imsmanifest.xml'))?.[1])
    expect(ids).toHaveLength(2 * (houseStoryIds().length + 1))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refers to no schema that is not in it', () => {
    for (const one of packages) {
      for (const name of one.files.keys()) {
        if (name.endsWith('.xml')) expect(textOf(one, name)).not.toContain('schemaLocation')
      }
    }
  })

  it('is called what its story is called, in its manifest and in its setting', () => {
    const setting = unwrap(readSetting(textOf(of('alongside-tyler-cmi5.zip'), 'setting.json')))
    expect(setting.title).toBe('The new one (Alongside)')
    expect(textOf(of('alongside-tyler-cmi5.zip'), 'cmi5.xml')).toContain('>The new one (Alongside)<')
    expect(unwrap(readSetting(textOf(of('alongside-xapi.zip'), 'setting.json'))).title).toBe('Alongside')
  })

  it('asks for every story that is in it', () => {
    expect(JSON.parse(textOf(of('alongside-scorm12.zip'), 'setting.json'))).toMatchObject({ asks: 'every' })
  })

  it('stands under the address that it was given, wherever an address stands', () => {
    const base = 'https://training.example.org/xapi'
    const given = makePackages(site, base)
    for (const one of given) {
      const expected = `${base}/${one.story ? `alongside-${one.story}` : 'alongside'}`
      expect(unwrap(readSetting(textOf(one, 'setting.json'))).iri).toBe(expected)
      if (one.standard === 'cmi5') {
        expect(textOf(one, 'cmi5.xml')).toContain(`<course id="${expected}">`)
        expect(textOf(one, 'cmi5.xml')).toContain(`<au id="${expected}/play"`)
      }
      if (one.standard === 'xapi') expect(textOf(one, 'tincan.xml')).toContain(`<activity id="${expected}"`)
      for (const name of one.files.keys()) {
        if (/\.(xml|json)$/.test(name)) expect(textOf(one, name)).not.toContain('alongside.example')
      }
    }
  })

  it('holds the key to the decisions of its stories and of no other, with a style sheet that is there', () => {
    const alone = textOf(of('alongside-tyler-scorm12.zip'), 'decisions.html')
    expect(alone).toContain('tyler_N_room_two_1')
    expect(alone).not.toContain('reece_N_')
    const whole = textOf(of('alongside-cmi5.zip'), 'decisions.html')
    for (const id of houseStoryIds()) expect(whole).toContain(`${id}_N_`)
    const [, style = ''] = /<link rel="stylesheet" href="\.\/([^"]+)"/.exec(whole) ?? []
    expect(of('alongside-cmi5.zip').files.has(style)).toBe(true)
  })

  it('is the same bytes from the same site, and can be unpacked again', () => {
    for (const name of ['alongside-scorm12.zip', 'alongside-tyler-cmi5.zip']) {
      const bytes = zipped(of(name).files)
      const again = makePackages(site).find((one) => one.name === name)
      expect(again && zipped(again.files)).toEqual(bytes)
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual([...of(name).files.keys()].sort())
    }
  })

  it('is not made of a page that cannot be told what it is', () => {
    expect(() => pageFor('<html></html>', 'scorm12')).toThrow('meta element')
  })
})
