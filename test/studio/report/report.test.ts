// The page of a story as a writer opens it: everything in it, nothing fetched, and a story's own words as words.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enOwn } from '../../../src/app/wording/en-own.ts'
import { SEVERITY_NAMES } from '../../../src/studio/report/words.ts'
import { A_PROJECT, A_STORY, writeFiles } from '../../support/folder.ts'
import { runStories } from '../../support/run-stories.ts'

/** Markup where a writer may put words: in a line, an option, a reason, a title. */
const HOSTILE = A_STORY.replace('Ana: Hello.', 'Ana: <img src=x onerror=boom()> & Hello.')
  .replace('* (wait) Wait.', '* (wait) Wait <b>here</b>.')
  .replace('# move: wait', '# move: wait # evidence: pauses')

describe('the report of a story', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-report-'))
  let page = ''
  beforeAll(async () => {
    writeFiles(folder, {
      ...A_PROJECT,
      'stories/ana/story.ink': HOSTILE,
      'stories/ana/story.yaml': (A_PROJECT['stories/ana/story.yaml'] ?? '').replace(
        'The first day',
        "'<i>First</i>'",
      ),
    })
    const { said, out } = await runStories(folder, '--report', '--out', join(folder, 'report'))
    const file = join(folder, 'report', 'ana.html')
    if (!existsSync(file)) throw new Error(`No report, but ${out}${said}`)
    page = readFileSync(file, 'utf8')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('begins with what must be mended, with file and line', () => {
    expect(page).toContain('A run has 1 decision and 8 words')
    expect(page).toContain('stories/ana/story.ink, line')
    expect(page.indexOf('Problems')).toBeLessThan(page.indexOf('Decision by decision'))
  })

  it('calls a problem what the page for authors calls it', () => {
    expect(page).toContain(`<strong>${enOwn.author.error}</strong>`)
    expect(SEVERITY_NAMES).toEqual({ error: enOwn.author.error, warning: enOwn.author.warning })
    expect(page).not.toMatch(/<strong>(Error|Warning)/)
  })

  it('says where the story stands, and its version', () => {
    expect(page).toMatch(/Shares are of all of them\. stories\/ana\/story\.ink, version [0-9a-f]{16}\.</)
  })

  it('says of every decision what each option does, and tells the best and the worst run in full', () => {
    expect(page).toContain('No score changes')
    expect(page).toContain('The best and the worst run')
    expect(page).toContain('There was time.')
  })

  it('says of what a reason rests on what that is, and how sure', () => {
    expect(page).toContain('<dt>Rests on</dt><dd>Pauses (Single study, step 2 of 5)</dd>')
  })

  it('shows a story’s words as words, whatever is in them', () => {
    expect(page).toContain('&lt;img src=x onerror=boom()>')
    expect(page).toContain('&lt;i>First&lt;/i>')
    expect(page).not.toMatch(/<img|<i>|<b>here/)
  })

  it('fetches nothing, runs nothing, and forbids it besides', () => {
    expect(page).not.toMatch(/<script|<link|src=["']|url\(/)
    expect(page).toContain(`content="default-src 'none'`)
  })
})
