// What the bench makes of its measurements: medians, verdicts, the table, and what it accepts on the command line.
// That it can measure is seen by running it.

import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../src/studio/bench/arguments.ts'
import { artOfStory } from '../../../src/studio/bench/art.ts'
import {
  countOutcomes,
  judgeRound,
  type PlayedRound,
  planRounds,
} from '../../../src/studio/bench/kill/rounds.ts'
import { alongside, isOnThisMachine } from '../../../src/studio/bench/page/subject.ts'
import { figureOf, ratioOf } from '../../../src/studio/bench/report/figures.ts'
import { PARTS, type Report, writeReport } from '../../../src/studio/bench/report/report.ts'
import { writeBytes, writeFigure, writeTable } from '../../../src/studio/bench/report/table.ts'
import { TARGETS, verdict } from '../../../src/studio/bench/report/targets.ts'

describe('a figure', () => {
  it.each([
    { of: [3], gives: { median: 3, min: 3, max: 3, count: 1 } },
    { of: [9, 1, 5], gives: { median: 5, min: 1, max: 9, count: 3 } },
    { of: [4, 1, 2, 100], gives: { median: 3, min: 1, max: 100, count: 4 } },
    { of: [100, 20, 3], gives: { median: 20, min: 3, max: 100, count: 3 } },
  ])('of $of has the median $gives.median', ({ of, gives }) => {
    expect(figureOf(of)).toEqual(gives)
  })

  it('is not made of nothing', () => {
    expect(() => figureOf([])).toThrow('expected some')
  })

  it('compares what was measured together, so that a machine that grew busy does not count', () => {
    expect(ratioOf([110, 220, 550], [100, 200, 500]).median).toBeCloseTo(1.1)
  })
})

describe('a target', () => {
  it('is met by the very figure it names, and missed by anything above', () => {
    expect(verdict(110_000, TARGETS.bytes)).toBe('at most 110 kB: met')
    expect(verdict(110_001, TARGETS.bytes)).toBe('at most 110 kB: not met')
  })

  it('stands beside its figure in words', () => {
    expect(verdict(1.3, TARGETS.ratio)).toBe('at most 1.2 × bare: not met')
  })
})

describe('the table', () => {
  it('puts figures under each other and says what a missing one is by leaving it out', () => {
    const table = writeTable([
      { label: '', cells: ['ours', 'bare'], remark: 'target' },
      { heading: 'Loading' },
      { label: 'requests', cells: ['12', '2'], remark: 'met' },
      { label: 'ms', cells: ['1234'] },
    ])
    expect(table.split('\n')).toEqual([
      '             ours   bare   target',
      '',
      'Loading',
      '  requests     12      2   met',
      '  ms         1234',
    ])
  })

  it('says how far measurements lay apart, and nothing of the kind about a single one', () => {
    expect(writeFigure(figureOf([10, 11, 14]))).toBe('11.0 (10.0–14.0)')
    expect(writeFigure(figureOf([0.123]))).toBe('0.12')
    expect(writeBytes(98_260)).toBe('98.3 kB')
  })
})

describe('saving a story', () => {
  const row = (max: number) => {
    const once = { median: 0.4, min: 0.4, max: 0.4, count: 2 }
    const saving = { burst: { ...once, max }, explored: once }
    const report: Report = { machine: '', names: ['ours', 'bare'], judged: true, saving }
    return writeReport(report)
      .split('\n')
      .find((line) => line.includes('burst'))
  }

  it('names what could not be measured, below the figures of the rest', () => {
    const once = { median: 0.4, min: 0.4, max: 0.4, count: 2 }
    const saving = { burst: once, explored: once }
    const failed = [{ part: 'packages' as const, message: 'Timeout 60000ms exceeded.' }]
    const report: Report = { machine: 'two cores', names: ['ours', 'bare'], judged: true, saving, failed }
    const said = writeReport(report)
    expect(said.startsWith('two cores\n\n')).toBe(true)
    expect(said.endsWith('\n\nCould not measure packages: Timeout 60000ms exceeded.')).toBe(true)
    expect(said).toContain('burst')
  })

  it('is judged by the save that took longest', () => {
    expect(row(1)).toContain('at most 1 s: met')
    expect(row(1.01)).toContain('at most 1 s: not met')
  })
})

describe('what a story shows and plays', () => {
  const chunk = (file: string, gzip: number) => ({ file, raw: 3 * gzip, gzip, brotli: gzip })
  const site = [
    chunk('assets/figure-tyler-AAAAAAAA.js', 10),
    chunk('assets/figure-ros-BBBBBBBB.js', 20),
    chunk('assets/figure-amina-EEEEEEEE.js', 1000),
    chunk('assets/scene-desk-CCC_CC-C.js', 40),
    chunk('assets/office-DDDDDDDD.ogg', 300),
    chunk('assets/office-DDDDDDDD.mp3', 400),
  ]

  it('is what its source names, and whoever speaks, each once', () => {
    const source =
      '- Two. # scene: desk # with: tyler # sound: office\nRos: Again. # scene: desk # sound: none\n'
    expect(artOfStory('tyler', source, site)).toEqual({
      story: 'tyler',
      pictures: ['figure-tyler', 'figure-ros', 'scene-desk'],
      beds: ['office'],
      pictureBytes: 70,
      soundBytes: 300,
    })
  })
})

describe('a browser that is killed', () => {
  const stands = (choices: number, ...options: readonly string[]) => ({ choices, options })
  const shown: PlayedRound = {
    before: stands(2, 'a', 'b'),
    shown: stands(3, 'c', 'd'),
    offered: stands(3, 'd', 'c'),
    offeredBefore: 3,
  }
  const unshown: PlayedRound = { ...shown, shown: undefined }
  const CASES: readonly (readonly [string, PlayedRound, string])[] = [
    ['all that was shown, in any order', shown, 'same'],
    ['a choice less than was shown', { ...shown, offered: stands(2, 'a', 'b'), offeredBefore: 2 }, 'lost'],
    ['other options than were shown', { ...shown, offered: stands(3, 'c', 'e') }, 'lost'],
    ['less on the page before the story', { ...shown, offeredBefore: 2 }, 'lost'],
    ['a choice that nobody saw taken', unshown, 'same'],
    ['all but that choice', { ...unshown, offered: stands(2, 'b', 'a'), offeredBefore: 2 }, 'last-missing'],
    ['an earlier choice lost with it', { ...unshown, offered: stands(1, 'x'), offeredBefore: 1 }, 'lost'],
    ['more choices at the same place', { ...unshown, offered: stands(3, 'a', 'b') }, 'lost'],
  ]

  it.each(CASES)('offers %s', (_, played, outcome) => {
    expect(judgeRound(played)).toBe(outcome)
  })

  it('is counted by what became of it', () => {
    expect(countOutcomes(CASES.map(([, played]) => played))).toEqual({
      rounds: 8,
      unshown: 4,
      same: 2,
      lastMissing: 1,
      lost: 5,
    })
  })

  it('takes one to five options, and dies in every story both when the page shows more and within 40 ms', () => {
    const planned = planRounds(['one', 'two', 'three', 'four', 'five', 'six'], 40)
    expect(planned.filter(({ kill }) => kill === 'shown')).toHaveLength(20)
    expect(new Set(planned.map(({ choices }) => choices))).toEqual(new Set([1, 2, 3, 4, 5]))
    const early = planned.flatMap(({ kill }) => (typeof kill === 'number' ? [kill] : []))
    expect(early.every((after) => after >= 0 && after <= 40)).toBe(true)
    const pairs = planned.slice(0, 12).map(({ story, kill }) => `${story} ${kill === 'shown'}`)
    expect(new Set(pairs).size).toBe(12)
  })
})

describe('the report', () => {
  const load = (clickable: number, file: string) => ({
    clickable,
    painted: clickable + 10,
    lettered: clickable + 20,
    asked: [
      { url: 'http://localhost:4300/', bytes: 1000 },
      { url: `http://localhost:4300/${file}`, bytes: 119_000 },
    ],
    fonts: [{ url: 'http://localhost:4300/assets/letters.woff2', bytes: 34_000 }],
  })
  const report: Report = {
    machine: 'a quiet machine',
    names: ['Alongside', 'bare page'],
    judged: true,
    loading: [
      {
        condition: { name: 'unthrottled' },
        loads: [[load(130, 'assets/ours.js')], [load(100, 'assets/bare.js')]],
      },
    ],
    files: [
      { file: 'assets/later.js', raw: 9000, gzip: 3000, brotli: 2000 },
      { file: 'assets/ours.js', raw: 8000, gzip: 2000, brotli: 1000 },
      { file: 'index.html', raw: 800, gzip: 400, brotli: 300 },
    ],
  }
  const lines = writeReport(report).split('\n')
  const lineOf = (start: string) => lines.find((line) => line.trim().startsWith(start))

  it('holds every figure to its target', () => {
    expect(lineOf('transferred')).toMatch(/120\.0 kB +120\.0 kB +at most 110 kB: not met$/)
    expect(lineOf('fonts, later')).toMatch(/34\.0 kB +34\.0 kB$/)
    expect(lineOf('can be clicked')).toMatch(/130 +100 +1\.30 +at most 1\.2 × bare: not met$/)
  })

  it('marks the files that were asked for before the first option, the page itself among them', () => {
    expect(lineOf('assets/ours.js')).toMatch(/before the first option$/)
    expect(lineOf('assets/later.js')).not.toMatch(/before/)
    expect(lineOf('before the first option')).toMatch(/8\.8 kB +2\.4 kB +1\.3 kB$/)
  })

  it('holds what is in sight to its targets, at their limits', () => {
    const seen = (whole: number, atFirst: number) => ({
      name: 'a window',
      decisions: 20,
      whole,
      presses: 30,
      atFirst,
    })
    const said = (sight: ReturnType<typeof seen>) =>
      writeReport({
        machine: '',
        names: ['Alongside', 'bare page'],
        judged: true,
        sight: { windows: [sight], looks: [] },
      })
    expect(said(seen(19, 2))).toMatch(/a window +20 +19 +30 +2 +met$/m)
    expect(said(seen(18, 2))).toMatch(/a window +20 +18 +30 +2 +not met$/m)
    expect(said(seen(20, 3))).toMatch(/a window +20 +20 +30 +3 +not met$/m)
  })

  it('holds the look back to one screen, one sheet and eight, by the story that takes most', () => {
    const look = (story: string, bottom: number, first: number, all: number) => ({
      story,
      words: { first: 150, folded: 420 },
      bottom,
      height: 1536,
      pages: { first, all },
    })
    const said = (...looks: readonly ReturnType<typeof look>[]) =>
      writeReport({
        machine: '',
        names: ['Alongside', 'bare page'],
        judged: true,
        sight: { windows: [], looks },
      }).replaceAll(/ +/g, ' ')
    const met = said(look('amina', 768, 1, 8), look('tyler', 700.2, 1, 5))
    expect(met).toContain(' words of what stands first 150 150 before: 3,110 to 3,613 words, none folded\n')
    expect(met).toContain(' words seen, the rest folded 420 420 before: 3,110 to 3,613 words, none folded\n')
    expect(met).toContain(' pixels of what stands first 768 701 at most 768: met; before: 16 screens\n')
    expect(met).toContain(' screens, the rest folded 2.00 2.00 before: 16 screens\n')
    expect(met).toContain(' pages of “this screen” 1 1 at most 1: met; before: 27 pages\n')
    expect(met).toMatch(/ pages of all of it 8 5 at most 8: met; before: 27 pages$/)
    const missed = said(look('amina', 700, 1, 5), look('tyler', 768.1, 2, 9))
    expect(missed).toContain(' 700 769 at most 768: not met; before: 16 screens\n')
    expect(missed).toContain(' 1 2 at most 1: not met; before: 27 pages\n')
    expect(missed).toMatch(/ 5 9 at most 8: not met; before: 27 pages$/)
  })

  it('says how many changes of scene were made, and how many of them were not seen to be drawn', () => {
    const usage = { textures: 9, listeners: 79 }
    const acting = {
      arrives: 484,
      framesPerSecond: [11.8],
      renderer: 'a card',
      before: usage,
      after: { textures: 12, listeners: 80 },
      changes: 20,
      undrawn: 1,
    }
    const art = { stories: [], acting }
    const said = writeReport({ machine: '', names: ['Alongside', 'bare page'], judged: true, art })
    expect(said).toMatch(/textures before 20 changes of scene +9\n/)
    expect(said).toMatch(/of these, not seen to be drawn +1\n/)
    expect(said).toMatch(/textures after +12\n/)
  })

  it('says beside the options in sight how many there were before', () => {
    const sight = { windows: [], looks: [] }
    const said = writeReport({ machine: '', names: ['Alongside', 'bare page'], judged: true, sight })
    expect(said).toMatch(/at first at most 2; before: 3 of 58 decisions$/m)
  })

  describe('on the first clicks', () => {
    const UNTHROTTLED = { name: 'unthrottled' }
    const SLOW = { name: 'slow', throttle: { bits: 1, latency: 1, slower: 4 } }
    const clickOf = (answered: number | undefined, held = 0, missed = false, moment = 300) => ({
      moment,
      ...(answered !== undefined && { answered }),
      held,
      missed,
    })
    const runOf = (...times: readonly { painted: number; shown: number; words: string }[]) => ({
      clicks: times.map((time) => ({ at: 0, written: 1, ...time })),
      missed: 1,
    })
    const said = (...first: NonNullable<Report['first']>) =>
      writeReport({ machine: '', names: ['Alongside', 'bare page'], judged: true, first }).replaceAll(
        / +/g,
        ' ',
      )

    it('gives the median and the worst, and counts what hit nothing', () => {
      const mine = [
        clickOf(90, 100),
        clickOf(110, 300, false, 900),
        clickOf(undefined, 200, true),
        clickOf(undefined, 200),
      ]
      const bare = [clickOf(20), clickOf(30), clickOf(40), clickOf(25)]
      const table = said({ condition: UNTHROTTLED, clicks: [mine, bare] })
      expect(table).toContain(' median 100 27.5 at most 100 ms: met\n')
      expect(table).toContain(' worst, and how long after the option 110 at 900 40.0 at 300\n')
      expect(table).toContain(
        ' held beyond 50 ms a task, first 4 s 200 (100–300) 0.0 (0.0–0.0) at most 200 ms: met\n',
      )
      expect(table).toContain(' clicks that missed 1 of 4 0 of 4\n')
      expect(table).toMatch(/ clicks without an answer 1 of 4 0 of 4$/)
    })

    it('misses a target by anything above it', () => {
      const table = said({ condition: UNTHROTTLED, clicks: [[clickOf(101, 201)], [clickOf(20)]] })
      expect(table).toContain(' median 101 20.0 at most 100 ms: not met\n')
      expect(table).toContain(' 201 0.0 at most 200 ms: not met\n')
    })

    it('has no time where every click missed', () => {
      const table = said({ condition: UNTHROTTLED, clicks: [[clickOf(undefined, 7, true)], [clickOf(20)]] })
      expect(table).toContain(' median 20.0\n')
      expect(table).toContain(' how long after the option 20.0 at 300\n')
      expect(table).toContain(' clicks that missed 1 of 1 0 of 1\n')
    })

    it('holds the slow line to its own targets, and names the worst click of a run by what took longest to be shown', () => {
      const mine = runOf(
        { painted: 240, shown: 0, words: 'Next' },
        { painted: 20, shown: 250, words: ' Say that you will ask him ' },
        { painted: 30, shown: 32, words: 'Next' },
      )
      const slow = (answered: number, run = mine) =>
        said({
          condition: SLOW,
          clicks: [[clickOf(500, 900)], [clickOf(50)]],
          atOnce: [[clickOf(answered)], [clickOf(60)]],
          runs: [run, runOf({ painted: 40, shown: 0, words: 'Wait' })],
        })
      const table = slow(100)
      expect(table).toContain(' median 500 50.0\n')
      expect(table).toContain(' first 4 s 900 0.0\n')
      expect(table).toContain(' median 100 60.0 at most 100 ms: met\n')
      expect(table).toContain(' worst click 250 40.0 at most 250 ms: met\n')
      expect(table).toContain(' which it was 2 of 3, “Say that you…” 1 of 1, “Wait”\n')
      expect(table).toMatch(/ clicks that missed 1 1$/)
      const worse = slow(101, runOf({ painted: 251, shown: 248, words: 'Next' }))
      expect(worse).toContain(' median 101 60.0 at most 100 ms: not met\n')
      expect(worse).toContain(' worst click 251 40.0 at most 250 ms: not met\n')
    })
  })

  it('counts the browsers that were killed', () => {
    const kill = { rounds: 40, unshown: 9, same: 38, lastMissing: 2, lost: 0 }
    const said = writeReport({ machine: '', names: ['Alongside', 'bare page'], judged: true, kill })
    expect(said).toMatch(/offered at the same point +38 of 40\n/)
    expect(said).toMatch(/without the last choice +2\n/)
    expect(said).toMatch(/more lost than that +0 +at most none: met$/)
  })

  it('sets coming back in the frame of an LMS beside the plain site', () => {
    const load = (entered: number, wentOn: number) => [{ entered, wentOn }]
    const returns = [{ name: 'all.zip', framed: load(300, 50), plain: load(200, 100) }]
    const said = writeReport({
      machine: '',
      names: ['Alongside', 'bare page'],
      judged: true,
      packages: { sizes: [], framed: [1], plain: [1], returns },
    })
    expect(said).toMatch(/all\.zip, to “Go on” +300 +200 +1\.50\n/)
    expect(said).toMatch(/all\.zip, from there to an option +50\.0 +100 +0\.50$/)
  })

  it('holds nobody else to our targets', () => {
    const other = writeReport({ ...report, names: ['localhost:8080', 'bare page'], judged: false })
    expect(other).not.toMatch(/at most/)
  })
})

describe('the command line of the bench', () => {
  const messageOf = (...args: readonly string[]) => {
    const read = readArguments(args)
    return read.ok ? undefined : read.problem.message
  }

  it('measures everything of our own page when nothing is said', () => {
    const read = readArguments([])
    expect(read).toMatchObject({ ok: true, value: { parts: PARTS, quick: false, json: false } })
    expect(read.ok && read.value.other).toBe(undefined)
  })

  it('takes another page with what finds its options and its text', () => {
    const read = readArguments(['--url', 'http://localhost:8080/x', '--option', 'a', '--text', '#story p'])
    expect(read).toMatchObject({
      ok: true,
      value: { other: { name: 'localhost:8080', option: 'a', text: '#story p' } },
    })
  })

  it.each([
    { args: ['--url', 'http://localhost:8080/'], says: /--option and --text/ },
    { args: ['--option', 'a'], says: /belong to --url/ },
    { args: ['--url', 'https://example.org/', '--option', 'a', '--text', 'p'], says: /on this machine/ },
    { args: ['--only', 'loading,speed'], says: /part “speed”, expected some of loading/ },
    { args: ['--fast'], says: /--fast/ },
  ])('refuses $args and says why', ({ args, says }) => {
    expect(messageOf(...args)).toMatch(says)
  })

  it.each([
    ['http://localhost:4173/#/talk/tyler', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:80/', true],
    ['http://localhost.example.org/', false],
    ['not an address', false],
  ])('%s is on this machine: %s', (url, here) => {
    expect(isOnThisMachine(url)).toBe(here)
  })

  it('opens our page at the story’s own address', () => {
    expect(alongside('http://localhost:4300/').url).toBe('http://localhost:4300/#/talk/tyler')
  })
})
