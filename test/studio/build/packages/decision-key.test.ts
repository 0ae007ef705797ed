// The page by which a trainer reads letters: what is asked, and every option with its words.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decisionsOf, optionWords } from '../../../../src/studio/build/packages/decision-key.ts'
import { decisionsPage } from '../../../../src/studio/build/packages/decisions-page.ts'
import { houseDecisions } from '../../../../src/studio/build/packages/house-key.ts'
import { compileFiles, unwrap } from '../../../support/ink.ts'

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

describe('what is asked before an option', () => {
  const option = '* (Go_on) Go.\n- -> END'
  const keyTo = (source: string, more?: string) => {
    const files = more === undefined ? { 'story.ink': source } : { 'story.ink': source, 'more.ink': more }
    const { story } = unwrap(compileFiles(files))
    return decisionsOf('t', story, (file) => (file === 'more.ink' ? more : source))
  }

  it.each<readonly [string, string | undefined]>([
    ['Nadia: Well?', 'Nadia: Well?'],
    ['It rains.', 'It rains.'],
    ['Nadia: Well? # look: away', 'Nadia: Well?'],
    ['Nadia: Well?\n// It rains.', 'Nadia: Well?'],
    ['Nadia: Well? // {', 'Nadia: Well?'],
    ['Nadia: Who?\nNadia: Well?\n~ temp x = 1', 'Nadia: Well?'],
    ['Nadia: \\{Well\\}?', 'Nadia: {Well}?'],
    // Not in every run.
    ['Nadia: Well?\n{false: It rains.}', 'Nadia: Well?'],
    ['Nadia: Well?\nNadia: {false:Sit|Stand}.', 'Nadia: Well?'],
    ['Nadia: Well?\n{\n- false:\n  Nadia: Now?\n}', 'Nadia: Well?'],
    ['Nadia: Well?\n{false:\n  {false:\n    Nadia: Now?\n  }\n  Nadia: Then?\n}', 'Nadia: Well?'],
    ['{false:\n  Nadia: Now?\n}\nNadia: Well?', 'Nadia: Well?'],
    // What stands before a gather or a heading is said in some runs, or long before.
    ['Nadia: Who?\n* [X]\n  Nadia: Why?\n- Nadia: Well?', 'Nadia: Well?'],
    ['Nadia: Who?\n* [X]\n  Nadia: Why?\n-', undefined],
    ['Nadia: Who?\n* [X]\n  Nadia: Why?\n  - (back)', undefined],
    ['Nadia: Who?\n-> k\n=== k\n', undefined],
    ['Nadia: Who?\n-> k\n== k', undefined],
    ['-> k\n=== k\nNadia: Who?\n-> s\n= s\n', undefined],
    ['-> k\n  ===  k ===\nNadia: Well?', 'Nadia: Well?'],
    ['Nadia: Well?\n-> t ->', 'Nadia: Well?'],
    ['Hello.\n/* { */\n-> k\n=== k\nNadia: Well?', 'Nadia: Well?'],
  ])('in %j is %j', (before, asked) => {
    const tunnel = before.includes('-> t') ? '\n=== t\n->->' : ''
    const points = keyTo(`${before}\n${option}${tunnel}`) ?? []
    expect(points.at(-1)?.asked).toBe(asked)
    expect(points.at(-1)).toHaveProperty('options', [
      { letter: 'a', name: expect.stringMatching(/^(k_(s_)?)?go_on$/), words: ['Go.'] },
    ])
    expect(Object.keys(points.at(-1) ?? {}).includes('asked')).toBe(asked !== undefined)
  })

  it('is that before the first of several, and no option is taken for it', () => {
    const [point] = keyTo('Nadia: Well?\n* (a) A.\n  Nadia: A?\n* (b) B.\n- -> END') ?? []
    expect(point).toMatchObject({ asked: 'Nadia: Well?', options: [{ words: ['A.'] }, { words: ['B.'] }] })
    expect(keyTo('* (a) A.\n  * * (c) C.\n- -> END')?.[1]?.asked).toBeUndefined()
  })

  it('belongs to one decision where its options stand before the first knot, with labels or without', () => {
    const points = keyTo('Nadia: Well?\n* (a) A.\n* B.\n* (c) C.\n- -> END') ?? []
    expect(points.map(({ id, options }) => [id, options.map(({ letter }) => letter)])).toEqual([
      ['t_N_start_1', ['a', 'b', 'c']],
    ])
  })

  it('stands in the file of the option, and without that file nothing is known', () => {
    const main = 'INCLUDE more.ink\nHello.\n* (a) A.\n-> more'
    const more = '=== more\nNadia: Well?\n* (b) B.\n-> END'
    expect(keyTo(main, more)?.map(({ scene, asked }) => [scene, asked])).toEqual([
      ['start', 'Hello.'],
      ['more', 'Nadia: Well?'],
    ])
    const { story } = unwrap(compileFiles({ 'story.ink': main, 'more.ink': more }))
    for (const gone of ['story.ink', 'more.ink'])
      expect(decisionsOf('t', story, (file) => (file === gone ? undefined : main))).toBeUndefined()
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
    ['* Go (now) on.', ['Go (now) on.']],
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
