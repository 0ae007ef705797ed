// `npm run stories` as an author, a script and CI meet it: a process in a project's folder, what it prints and its exit code.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { A_CARD, A_PROJECT, A_STORY, aFolder, writeFiles } from '../../support/folder.ts'
import { FOREIGN_STORIES } from '../../support/foreign-stories.ts'
import { runStories as stories } from '../../support/run-stories.ts'

const json = async (folder: string, ...args: readonly string[]) => {
  const { code, out, said } = await stories(folder, '--json', ...args)
  if (!out.startsWith('{')) throw new Error(`No JSON, but ${out}${said}`)
  return { code, told: JSON.parse(out) }
}

/** What the rules of the house ask of a whole story is no matter here; only these do. */
const codesOf = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

describe('npm run stories', { timeout: 240_000 }, () => {
  it('prints what it found as JSON, keeps ranges beside the story, and fails on what breaks a rule', async () => {
    const folder = aFolder(A_PROJECT)
    const { code, told } = await json(folder)
    expect(code).toBe(1)
    expect(told.stories).toHaveLength(1)
    expect(told.stories[0]).toMatchObject({
      id: 'ana',
      decisions: { min: 1, max: 1 },
      words: { min: 3, max: 3 },
      endings: [{ id: 'home', share: 1 }],
      deadEnds: [],
      scores: { trust: { start: 8, min: 8, max: 8 } },
      complete: true,
      states: 2,
      kept: false,
    })
    for (const field of ['unreached', 'strategies', 'problems', 'seconds'])
      expect(told.stories[0]).toHaveProperty(field)
    expect(codesOf(told.stories[0].problems)).toContain('rule/needs-evidence')
    const kept = JSON.parse(readFileSync(join(folder, 'stories/ana/ranges.json'), 'utf8'))
    expect(kept).toMatchObject({
      story: 'ana',
      complete: true,
      scores: { trust: { min: 8, max: 8 } },
    })

    const again = await json(folder)
    expect(again.told.stories[0]).toMatchObject({ kept: true, states: 2 })
    expect(again.told.stories[0].problems).toEqual(told.stories[0].problems)
  })

  it('writes whole runs to be read, the same ones for the same seed', async () => {
    const text = A_STORY.replace('- Ana', '* (ask) Ask.\n  ~ trust = trust + 1\n- Ana')
    const folder = aFolder({ ...A_PROJECT, 'stories/ana/story.ink': text })
    const { out } = await stories(folder, '--wander', '6', '--seed', '4')
    expect(out).toContain('Runs, from the seed 4: dist/report/ana-runs.md')
    const read = () => readFileSync(join(folder, 'dist/report/ana-runs.md'), 'utf8')
    const first = read()
    const runs = first.split(/^# ana, seed \d+$/m).slice(1)
    expect(runs).toHaveLength(6)
    for (const run of runs)
      expect(run).toMatch(/Ana: Hello\.\n\n> (Wait|Ask)\.\n[\s\S]*Ana: Bye\.\n[\s\S]*\[ending: home\]/)
    expect(runs.some((run) => run.includes('Wait.')) && runs.some((run) => run.includes('Ask.'))).toBe(true)
    await stories(folder, '--wander', '6', '--seed', '4')
    expect(read()).toBe(first)
    const { code, said } = await stories(folder, '--wander', 'many')
    expect([code, said.trim()]).toEqual([2, 'Unexpected --wander “many”, expected runs as a number above 0'])
  })

  it('writes the options by themselves, and says what somebody found who picked from that sheet', async () => {
    const text = A_STORY.replace('- Ana', '* (ask) Ask.\n  ~ trust = trust + 1\n- Ana')
    const folder = aFolder({ ...A_PROJECT, 'stories/ana/story.ink': text })
    const { out } = await stories(folder, '--alone')
    expect(out).toContain('Options alone: dist/report/options-alone.md')
    const sheet = readFileSync(join(folder, 'dist/report/options-alone.md'), 'utf8')
    const letter = /^([AB])\. Ask\.$/m.exec(sheet)?.[1]
    const code = /^ +(sheet \w+)$/m.exec(sheet)?.[1]
    expect(sheet).not.toContain('Hello')

    writeFiles(folder, { 'picks.txt': `${code}\n1 ${letter} it asks\n` })
    const picked = await stories(folder, '--picks', 'picks.txt')
    expect(picked.out).toContain('the strongest was picked in 1 of the 1 decisions that have one')

    writeFiles(folder, { 'picks.txt': `sheet other\n1 ${letter}\n` })
    const stale = await stories(folder, '--picks', 'picks.txt')
    expect(stale).toMatchObject({ code: 2, said: expect.stringContaining(`expected “${code}”`) })
    expect((await stories(folder, '--picks', 'none.txt')).said).toContain('Unexpected --picks “none.txt”')
  })

  it('says with --check that ranges are of another version, and leaves them as they are', async () => {
    const folder = aFolder(A_PROJECT)
    await stories(folder)
    const file = join(folder, 'stories/ana/ranges.json')
    const before = readFileSync(file, 'utf8')
    writeFiles(folder, { 'stories/ana/story.ink': A_STORY.replace('Hello', 'Good morning') })
    const { told } = await json(folder, '--check')
    expect(codesOf(told.stories[0].problems)).toContain('ranges/stale')
    expect(readFileSync(file, 'utf8')).toBe(before)
    await stories(folder)
    expect(readFileSync(file, 'utf8')).not.toBe(before)
  })

  it('counts the errors beside the story, and of a draft there are none', async () => {
    const folder = aFolder(A_PROJECT)
    const file = join(folder, 'stories/ana/ranges.json')
    const kept = () => JSON.parse(readFileSync(file, 'utf8'))
    const { told } = await json(folder)
    const errors = told.stories[0].problems.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    )
    expect(errors.length).toBeGreaterThan(3)
    expect(kept().errors).toBe(errors.length)

    writeFiles(folder, { 'stories/ana/story.yaml': `${A_CARD}draft: true\n` })
    const stale = await stories(folder, '--check')
    expect([stale.code, stale.out]).toEqual([0, expect.stringContaining('[ranges/stale]')])
    const { code, out } = await stories(folder)
    expect(code).toBe(0)
    expect(out).toMatch(/^ana \(a draft\) /m)
    expect(out).toMatch(/^Problems: \d+ warnings$/m)
    expect(kept().errors).toBe(0)

    writeFiles(folder, { 'stories/ana/story.ink': `${A_STORY}-> nowhere\n` })
    const broken = await stories(folder)
    expect(broken.code).toBe(1)
    expect(broken.out).toMatch(/^ana \(a draft\) +-.* cannot be played +1 error$/m)
    expect(broken.out).toContain('stories/ana/story.ink:10: error: Unexpected divert to “')
    expect(broken.out).toMatch(/^Problems: 1 error$/m)
  })

  it('names every problem with file, line and remedy, for people', async () => {
    const { code, out } = await stories(aFolder(A_PROJECT))
    expect(code).toBe(1)
    expect(out).toMatch(/stories\/ana\/story\.ink:6/)
    expect(out).toMatch(/Problems: \d+ error/)
  })

  it('walks any Ink file, one that nobody here wrote among them, and keeps nothing beside it', async () => {
    const [name = '', text = ''] = Object.entries(FOREIGN_STORIES)[0] ?? []
    const folder = aFolder({ ...A_PROJECT, 'theirs.ink': text })
    const { told } = await json(folder, 'theirs.ink')
    expect(told.stories[0], name).toMatchObject({ file: 'theirs.ink' })
    expect(told.stories[0].states).toBeGreaterThan(0)
    expect(existsSync(join(folder, 'ranges.json'))).toBe(false)
  })

  it('says what is no Ink, at its line, and goes on with the rest', async () => {
    const folder = aFolder({ ...A_PROJECT, 'broken.ink': 'Hello.\n* [On] -> nowhere\n' })
    const { code, told } = await json(folder, 'broken.ink', 'ana')
    expect(code).toBe(1)
    const broken = told.stories.find(({ file }: { file: string }) => file === 'broken.ink')
    expect(broken).toMatchObject({ complete: false })
    expect(broken.problems[0].place).toMatchObject({ file: 'broken.ink', line: 2 })
    expect(told.stories.find(({ id }: { id: string }) => id === 'ana').complete).toBe(true)
  })

  it('takes random runs for what is too large, and never says that they are the whole', async () => {
    // A thread of options that never run out: every way through is a state of its own.
    const endless = `VAR log = ""
-> k
=== k
+ [A]
  ~ log = log + "a"
+ [B]
  ~ log = log + "b"
+ { log ? "abba" } [End] It ends as {log}.
  -> END
- -> k`
    const { told } = await json(aFolder({ ...A_PROJECT, 'long.ink': endless }), 'long.ink', '--limit', '2')
    expect(told.stories[0].complete).toBe(false)
    expect(told.stories[0].counted.kind).toBe('sample')
    expect(told.stories[0].stoppedBy.length).toBeGreaterThan(0)
  })

  it('writes a page that says it all without any network', async () => {
    const folder = aFolder(A_PROJECT)
    const { out } = await stories(folder, '--report', '--out', 'pages')
    expect(out).toContain('Report: ')
    const page = readFileSync(join(folder, 'pages/ana.html'), 'utf8')
    expect(page).toContain('The first day')
    expect(page).toContain('Wait.')
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  it.each([
    [['nobody'], /nobody/],
    [['--limit', 'soon'], /--limit/],
    [['--unknown'], /unknown/],
  ])('ends with 2 where %j cannot be meant', async (args, said) => {
    const told = await stories(aFolder(A_PROJECT), ...args)
    expect(told.code).toBe(2)
    expect(told.said).toMatch(said)
  })
})
