// Problems of the workbench send nobody to a file or a command that only a checkout has.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inBrowser } from '../../../../src/studio/build/workbench/browser-names.ts'
import { walkStory } from '../../../../src/studio/build/workbench/walk-story.ts'
import { root } from '../../../support/stories.ts'
import { answer, CARD, house, INK, open } from './bench.ts'

const ONLY_IN_A_CHECKOUT = /stories\/|assets\/|npm (run|test)|README\.md|CHECKS\.md/

const hintFor = (hint: string) => inBrowser({ code: 'rule/any', message: 'Unexpected thing', hint }).hint

describe('a problem', () => {
  it('names the list of the guide for an unknown move or entry, and keeps what else it says', () => {
    const place = { file: 'story.ink', line: 7 }
    const hint = 'The nearest is wait.'
    const message = 'Unexpected move “wiat”, expected one that stories/moves.yaml has'
    expect(inBrowser({ code: 'agreement/unknown-move', message, place, hint })).toEqual({
      code: 'agreement/unknown-move',
      message: 'Unexpected move “wiat”, expected one that “Moves” under “How a story is written” has',
      place,
      hint,
    })
  })

  it.each([
    [
      'Choose the one of stories/moves.yaml that fits, or add one there.',
      'Choose the one that fits of “Moves” under “How a story is written”.',
    ],
    [
      'Name an entry of stories/evidence: as evidence if it says the same.',
      'Name an entry of “Evidence” under “How a story is written”: as evidence if it says the same.',
    ],
    [
      'If it is meant as it stands, write it into stories/words.yaml; if it is a name, into the card under people or places.',
      'If it is meant as it stands, leave it; if it is a name, into the card under people or places.',
    ],
  ])('that says “%s” says what can be done in a browser', (inCheckout, inPage) => {
    expect(hintFor(inCheckout)).toBe(inPage)
  })

  it('without a hint gets none', () => {
    expect(inBrowser({ code: 'a/b', message: 'Unexpected thing' })).toEqual({
      code: 'a/b',
      message: 'Unexpected thing',
    })
  })
})

describe('what a story is found to have', () => {
  const files = {
    'story.ink': INK.replace('# move: ask_first', '# move: ask_frist # evidence: no_such').replace(
      'quick',
      'quikc',
    ),
    'story.yaml': CARD.replace('figure: amina', 'figure: nobody_drawn'),
  }
  const told = (problems: readonly { readonly message: string; readonly hint?: string }[]) =>
    problems.flatMap(({ message, hint = '' }) => [message, hint])

  it('is told when it is opened without a name of a checkout', () => {
    const said = told(answer(files).problems)
    expect(said).toContainEqual(expect.stringContaining('expected one that “Moves” under'))
    expect(said).toContainEqual(expect.stringContaining('expected one that “Evidence” under'))
    expect(said).toContainEqual(expect.stringContaining('They are shown in “Figures” under'))
    expect(said.filter((text) => ONLY_IN_A_CHECKOUT.test(text))).toEqual([])
  })

  it('is told when it was walked, and in the report, without one', () => {
    const { opened } = open({
      'story.ink': files['story.ink'].replace('# move: ask_frist', ''),
      'story.yaml': CARD,
    })
    if (!opened) throw new Error('Unexpected story that does not open')
    const { problems, report } = walkStory(opened, house, { seconds: 5, onProgress: () => undefined })
    expect(told(problems)).toContainEqual(expect.stringContaining('fits of “Moves” under'))
    expect(told(problems).filter((text) => ONLY_IN_A_CHECKOUT.test(text))).toEqual([])
    expect(report).toContain('fits of “Moves” under')
    expect(report).not.toMatch(/stories\/(moves|words|evidence)|npm run/)
  })
})

describe('no check', () => {
  const folders = ['src/studio/explore', 'src/studio/ink', 'src/studio/build']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) =>
        /explore\/.*\.ts$|studio\/ink\/.*\.ts$|build\/(story-(agreement|card|cues)|yaml-\w+)\.ts$/.test(file),
      ),
  )
  /** Texts in quotation marks but those that say what a rule is about, which the page does not show. */
  const textsOf = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(about:\s*)?(['`])((?:(?!\2)[^\n\\]|\\.)*)\2/g)]
      .filter(([, about]) => about === undefined)
      .map(([, , , text = '']) => text)
      .filter((text) => text.includes(' ') && ONLY_IN_A_CHECKOUT.test(text))

  it('says a name of a checkout that is not put in other words', () => {
    const texts = files.flatMap(textsOf)
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.map((text) => hintFor(text) ?? '').filter((text) => ONLY_IN_A_CHECKOUT.test(text))).toEqual(
      [],
    )
  })
})
