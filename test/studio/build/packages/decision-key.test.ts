// The page by which a trainer reads letters, against the stories and against what an LMS is told: every option once, with its words,
// and the same letter.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decisionOf, type PointOf } from '../../../../src/app/lms/progress.ts'
import { dialect12 } from '../../../../src/app/lms/scorm12.ts'
import { createSession } from '../../../../src/app/talk/session.ts'
import { decisionPoints } from '../../../../src/model/story/decision-points.ts'
import { playable } from '../../../../src/model/story/playable.ts'
import { type KeyOption, optionWords } from '../../../../src/studio/build/packages/decision-key.ts'
import { decisionsPage } from '../../../../src/studio/build/packages/decisions-page.ts'
import { houseDecisions } from '../../../../src/studio/build/packages/house-key.ts'
import { unwrap } from '../../../support/ink.ts'
import { compiledHouseStory, houseStoryIds, root } from '../../../support/stories.ts'

const RUNS = 12

describe.each(houseStoryIds())('the key to %s', (id) => {
  const story = compiledHouseStory(id)
  const key = { decisions: houseDecisions(root, id) }
  const options = key.decisions.flatMap((decision) => decision.options)

  it('has every option exactly once, with words and a letter of its own', () => {
    const ids = Object.values(story.choices).map((choice) => choice.id.replaceAll('.', '_').toLowerCase())
    expect(options.map(({ name }) => name).sort()).toEqual(ids.sort())
    expect(options.filter(({ words }) => words.length === 0)).toEqual([])
    for (const { options } of key.decisions) {
      expect(options.map(({ letter }) => letter)).toEqual(
        [...'abcdefghijklmnopqrstuvwxyz'].slice(0, options.length),
      )
    }
    const named = key.decisions.map((decision) => decision.id)
    expect(new Set(named).size).toBe(named.length)
  })

  it('says for each letter that SCORM 1.2 is told what the option said', () => {
    const points = decisionPoints(story)
    const pointOf: PointOf = (_, choice) =>
      points.find((point) => point.options.some((one) => one.id === choice))
    let told = 0
    for (let run = 0; run < RUNS; run++) {
      const { session } = unwrap(
        createSession(
          unwrap(playable(story)),
          { story: id, revision: story.revision, seed: run, choices: [] },
          () => 0,
        ),
      )
      const dialect = dialect12()
      const decisions = []
      while (true) {
        const offered = session.getState().beats.at(-1)?.choices ?? []
        const option = offered[(run * 7 + decisions.length * 3) % Math.max(1, offered.length)]
        if (!option) break
        session.commands.choose(option.id)
        const taken = decisionOf({ id, title: id }, session.getState().beats, 0, pointOf)
        if (!taken) throw new Error('No decision')
        decisions.push(taken)
        const progress = { completed: false, measure: 0, location: '', state: '', decisions, lasted: 0 }
        const values = dialect.extras(progress).flat()
        const value = (name: string) => values.find(([element]) => element.endsWith(name))?.[1] ?? ''
        const inReport = value('.id').replace(`_${taken.number}_`, '_N_')
        const found: KeyOption | undefined = key.decisions
          .find((decision) => decision.id === inReport)
          ?.options.find(({ letter }) => letter === value('.student_response'))
        expect(found?.words, `${inReport} ${value('.student_response')}`).toContain(option.text)
        told++
      }
    }
    expect(told).toBeGreaterThan(RUNS * 8)
  })
})

describe('the key to a story in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-key-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const written = (text: string) => {
    mkdirSync(join(folder, 'stories/nadia'), { recursive: true })
    writeFileSync(join(folder, 'stories/nadia/story.ink'), text)
  }
  const lines = [
    '-> k',
    '=== k',
    'Nadia: Well?',
    '* (stay) [Stay. # image: a.png] You stay.',
    '* (go) Go. # b',
    '- -> END',
  ]

  it.each([
    ['line feeds', lines.join('\n')],
    ['the line ends of Windows, as Git writes them there', lines.join('\r\n')],
    ['the mark that old editors put before a text', `\ufeff${lines.join('\n')}`],
  ])('has its words without tags and brackets, with %s', (_, text) => {
    written(text)
    expect(houseDecisions(folder, 'nadia')).toEqual([
      {
        id: 'nadia_N_k_1',
        scene: 'k',
        asked: 'Nadia: Well?',
        options: [
          { letter: 'a', name: 'k_stay', words: ['Stay.'] },
          { letter: 'b', name: 'k_go', words: ['Go.'] },
        ],
      },
    ])
  })

  it('is not made of a story that does not compile', () => {
    written('-> nowhere')
    expect(() => houseDecisions(folder, 'nadia')).toThrow(
      'Unexpected mistakes in nadia, expected the story that was built',
    )
  })
})

describe('the words of an option', () => {
  it.each([
    ['* (a) "Yes."  # move: x', ['"Yes."']],
    ['+ + { x > 1 } Go. -> END', ['Go.']],
    ['* (a) "I told them{x > 0: of him}."', ['"I told them of him."', '"I told them."']],
    [
      '* (a) "I am{late: sorry|}. {early:Hello|Bye}."',
      ['"I am sorry. Hello."', '"I am sorry. Bye."', '"I am. Hello."', '"I am. Bye."'],
    ],
    ['* Say[ it.] it aloud.', ['Say it.']],
    ['* (a) [He said \\[so\\].] -> END', ['He said [so].']],
    ['* Take \\[it\\][.] now.', ['Take [it].']],
    ['* (a)Go', ['Go']],
    ['* ( a_1 )  Go', ['Go']],
    ['  *  +Go // and on', ['Go']],
    ['* Number \\# 1 # tag', ['Number # 1']],
    ['* {late} Go {late}.', ['Go .']],
    ['* [] Go.', []],
    ['* Go. # why: So. [And wait.] # b', ['Go. And wait.']],
    ['* Go[ # image: a.png] on.', ['Go']],
    ['* Go. # image: a.png\r', ['Go.']],
    ['* [Go.]\r', ['Go.']],
    ['* -> away', []],
  ])('of %s', (line, words) => {
    expect(optionWords(line)).toEqual(words)
  })
})

describe('the page', () => {
  it('holds no script and no style of its own, and lets nothing of a story become markup', () => {
    const page = decisionsPage({ title: 'A & B', version: '1' }, [
      {
        title: 'One <script>',
        decisions: [
          {
            id: 's_N_k_1',
            scene: 'k',
            asked: '<b>Well?</b>',
            options: [{ letter: 'a', name: 'k_a', words: ['"No" & <i>'] }],
          },
        ],
      },
    ])
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|<b>|<i>/)
    expect(page).toContain('&lt;b&gt;Well?&lt;/b&gt;')
    expect(page).toContain('A &amp; B')
    // A reader of a report looks for the whole of it.
    expect(page).toContain('<code>s_1_k_1</code>')
  })
})
