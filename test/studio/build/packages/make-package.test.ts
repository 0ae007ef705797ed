// The zip from a site that may have been replaced, cut off or changed on the way.

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type PackageChoices, PLAIN_CHOICES } from '../../../../src/app/author/package-choices.ts'
import { contentHash } from '../../../../src/studio/build/packages/content-hash.ts'
import { fetchBytesFrom } from '../../../../src/studio/build/packages/fetch-bytes.ts'
import { makePackage, type PackageSource } from '../../../../src/studio/build/packages/make-package.ts'
import { unwrap } from '../../../support/ink.ts'
import { anOwnStory } from '../../../support/own-story.ts'
import { aPackedSite, fetchingFrom } from '../../../support/packed-site.ts'

const site = aPackedSite()
const fetchBytes = fetchingFrom(site)
const choices: PackageChoices = { ...PLAIN_CHOICES, stories: ['tyler', anOwnStory()] }
const bytes = (text: string) => new TextEncoder().encode(text)

/** From the site, but for one file. */
const siteWith =
  (name: string, content: Uint8Array | undefined): PackageSource['fetchBytes'] =>
  async (wanted) =>
    wanted === name ? content : fetchBytes(wanted)

async function problemsOf(given: PackageChoices, source: PackageSource['fetchBytes'] = fetchBytes) {
  const made = await makePackage(given, { fetchBytes: source })
  const problems = made.ok ? [] : made.problem
  // It has to come out of a worker.
  expect(problems.filter((problem) => 'cause' in problem)).toEqual([])
  return problems
}

describe('a package of a site', () => {
  it('is the same zip twice, with its name', async () => {
    const first = unwrap(await makePackage(choices, { fetchBytes }))
    const again = unwrap(await makePackage(structuredClone(choices), { fetchBytes }))
    expect(first.name).toBe('alongside-tyler-own-nadia-scorm12.zip')
    expect(again.bytes).toEqual(first.bytes)
    expect(Object.keys(unzipSync(first.bytes))).toContain('assets/story-tyler.js')
  })

  it('asks for nothing that it does not hold', async () => {
    const asked: string[] = []
    const counting: PackageSource['fetchBytes'] = (name) => {
      asked.push(name)
      return fetchBytes(name)
    }
    unwrap(await makePackage({ ...choices, stories: ['tyler'] }, { fetchBytes: counting }))
    expect([...asked].sort()).toEqual([
      'assets/figure-tyler.js',
      'assets/index-1.js',
      'assets/rain.mp3',
      'assets/scene-interview_room.js',
      'assets/story-tyler.js',
      'index.html',
      'packing.json',
    ])
  })

  it.each([
    ['package/no-list', 'packing.json', undefined],
    ['package/list', 'packing.json', bytes('<!doctype html>')],
    ['package/list', 'packing.json', bytes('{"version":"1"}')],
    ['package/no-file', 'assets/index-1.js', undefined],
    ['package/changed-file', 'assets/index-1.js', bytes('// pagf')],
    ['package/changed-file', 'assets/index-1.js', bytes('// pages')],
    ['package/changed-file', 'assets/index-1.js', bytes('')],
  ])('is not made: %s', async (code, name, content) => {
    const problems = await problemsOf(choices, siteWith(name, content))
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.message).toContain(name)
    if (/file$/.test(code)) expect(problems[0]?.hint).toContain('Load the page again')
  })

  it('says what is missing or changed, and what to do', async () => {
    const hint = 'The site was replaced, or something on the way changes its files. Load the page again.'
    expect(await problemsOf(choices, siteWith('packing.json', undefined))).toEqual([
      {
        code: 'package/no-list',
        message: 'Unexpected lack of packing.json, expected it beside the page',
        hint: 'Only a site that was built has it. Build it again, or put all of its files on the server.',
      },
    ])
    expect(await problemsOf(choices, siteWith('assets/index-1.js', undefined))).toEqual([
      {
        code: 'package/no-file',
        message: 'Unexpected lack of assets/index-1.js, expected it beside the page',
        hint,
      },
    ])
    expect(await problemsOf(choices, siteWith('assets/index-1.js', bytes('// pagf')))).toEqual([
      {
        code: 'package/changed-file',
        message: 'Unexpected content of assets/index-1.js, expected what the build wrote',
        hint,
      },
    ])
    const refused = async (name: string) => {
      if (name === 'packing.json') throw 'no line'
      return fetchBytes(name)
    }
    expect(await problemsOf(choices, refused)).toEqual([
      {
        code: 'package/no-answer',
        message: 'Unexpected failure to fetch the files of a package: no line',
        hint: 'Look whether there is a network, and try again.',
      },
    ])
  })

  it('names what is missing in the order of the names, with at most eight files asked for at once', async () => {
    let open = 0
    let most = 0
    const problems = await problemsOf({ ...choices, stories: ['tyler', 'amina'] }, async (name) => {
      if (name === 'packing.json') return fetchBytes(name)
      open++
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open--
      return undefined
    })
    const messages = problems.map(({ message }) => message)
    expect(messages).toHaveLength(11)
    expect(messages).toEqual([...messages].sort())
    expect(most).toBe(8)
  })

  it('names every file that is missing or changed', async () => {
    const problems = await problemsOf(choices, async (name) =>
      name === 'packing.json' ? fetchBytes(name) : name.endsWith('.js') ? undefined : bytes('x'),
    )
    expect(problems.map(({ code }) => code)).toContain('package/no-file')
    expect(problems.map(({ code }) => code)).toContain('package/changed-file')
    expect(problems.length).toBe(9)
    const messages = problems.map(({ message }) => message)
    expect(messages).toEqual([...messages].sort())
  })

  it.each(['packing.json', 'assets/index-1.js'])(
    'is not made without an answer to %s, and says that the network may be gone',
    async (lost) => {
      const problems = await problemsOf(choices, async (name) => {
        if (name === lost) throw new TypeError('Failed to fetch')
        return fetchBytes(name)
      })
      expect(problems).toMatchObject([
        {
          code: 'package/no-answer',
          message: expect.stringContaining('Failed to fetch'),
          hint: expect.stringContaining('network'),
        },
      ])
    },
  )

  it('is not made of wrong choices, each told with its field', async () => {
    const problems = await problemsOf({ ...choices, passMark: 0, stories: [] })
    expect(problems).toMatchObject([
      { code: 'package/choice', field: 'stories' },
      { code: 'package/choice', field: 'passMark' },
    ])
    expect(await problemsOf({ ...choices, stories: ['marcus'] })).toMatchObject([
      { field: 'stories', message: 'Unexpected story “marcus”, expected one of tyler, amina' },
    ])
  })

  it('is not made of a story that nobody could play', async () => {
    const story = anOwnStory()
    const broken = {
      ...story,
      compiled: { ...story.compiled, ink: { inkVersion: 21, root: [['nonsense'], 'x'] } },
    }
    const problems = await problemsOf({ ...choices, stories: ['tyler', broken] })
    expect(problems.map(({ code }) => code)).toEqual(['package/unplayable'])
    expect(problems[0]?.message).not.toBe('')
    // It can be read, and stops before its first line.
    const stuck = anOwnStory('stuck', 1, 'VAR trust = 8\n-> k\n=== k\n{trust > 0: -> k}\n-> END')
    expect((await problemsOf({ ...choices, stories: [stuck] })).map(({ code }) => code)).toEqual([
      'package/unplayable',
    ])
  })
})

describe('the hash of a file', () => {
  it('is of 64 bits, and differs where a byte, their order or their number does', () => {
    const hashes = ['', 'a', 'b', 'ab', 'ba', 'aa', '\0', '\0\0', 'a\0'].map((text) =>
      contentHash(bytes(text)),
    )
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(hashes).size).toBe(hashes.length)
    // Written into packing.json by one version and read by the next.
    expect(contentHash(bytes('Alongside'))).toBe('d7d9cf7ad00b545c')
  })

  it('finds every single byte that is changed in a file', () => {
    const file = Uint8Array.from({ length: 600 }, (_, n) => (n * 7) % 256)
    const seen = new Set([contentHash(file)])
    for (let n = 0; n < file.length; n++) {
      const changed = file.slice()
      changed[n] = (changed[n] ?? 0) ^ 1
      seen.add(contentHash(changed))
    }
    expect(seen.size).toBe(601)
  })
})

describe('fetching in a browser', () => {
  const SITE = 'https://a.test/sim/'
  const fetching = (answer: () => Response) => {
    const asked: unknown[] = []
    const fetched = fetchBytesFrom(SITE, async (address, init) => {
      asked.push([String(address), init])
      return answer()
    })
    return { asked, fetched }
  }

  it('asks in the folder of the site, anew where the name does not say which version it is', async () => {
    const { asked, fetched } = fetching(() => new Response('abc'))
    expect(await fetched('assets/a-12345678.js')).toEqual(bytes('abc'))
    await fetched('index.html')
    expect(asked).toEqual([
      ['https://a.test/sim/assets/a-12345678.js', {}],
      ['https://a.test/sim/index.html', { cache: 'no-store' }],
    ])
  })

  it.each([404, 410])('tells a file that is not there: %i', async (status) => {
    expect(await fetching(() => new Response('', { status })).fetched('a.js')).toBeUndefined()
  })

  it.each([401, 429, 500, 503])('rejects where a server will not answer now: %i', async (status) => {
    await expect(fetching(() => new Response('', { status })).fetched('a.js')).rejects.toThrow(`${status}`)
  })
})
