// What stops a card from being YAML at all: the cause is told on the line where it stands, and nothing that only follows from it.

import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { parseCard } from '../../../src/studio/build/story-card.ts'
import { openYaml } from '../../../src/studio/build/yaml-problem.ts'
import { A_CARD } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const said = (text: string) => problemOf(parseCard(text, 'story.yaml', 'ana', ['ana'])).map(writeProblem)
const changed = (before: string, after: string): string => {
  if (!A_CARD.includes(before)) throw new Error(`The card has no ${before}`)
  return A_CARD.replace(before, after)
}

const TAB =
  'Unexpected tab at the start of the line, expected spaces\n  Write two spaces for each step inwards.'
const ENDING = '{ title: Home, summary: Ana goes home. }'

describe('a tab', () => {
  it.each([
    [
      'in words of several lines',
      'Nothing.',
      '>-\n\tNothing hard.\n\tA knock.',
      `10: ${TAB} Line 11 has one too.`,
    ],
    ['in words that go on', 'Nothing.', '>-\n  Nothing hard.\n\tA knock.', `11: ${TAB}`],
    ['in words kept as lines', 'Nothing.', '|\n\tNothing hard.', `10: ${TAB}`],
    ['before a key', 'promises:\n  call', 'promises:\n\tcall', `13: ${TAB}`],
    ['before one of several keys', ENDING, `\n\t\ttitle: Home\n    summary: Ana goes.`, `16: ${TAB}`],
    ['after spaces', 'promises:\n  call', 'promises:\n  a: b\n  \tcall', `14: ${TAB}`],
    ['before a key of the card', 'blurb:', '\tblurb:', `7: ${TAB}`],
    [
      'before a dash',
      '[Waiting]',
      '\n\t- Waiting\n\t- Going\n\t- Asking',
      `11: ${TAB} Lines 12 and 13 have one too.`,
    ],
    ['within { }', '{ name: Ana, age: 15 }', '{\n\tname: Ana,\n\tage: 15 }', `4: ${TAB} Line 5 has one too.`],
    ['within quotes', 'Ana waits.', '"Ana\n\twaits."', `8: ${TAB}`],
    ['alone on its line', 'Nothing.', '>-\n\t\n  Nothing.', `10: ${TAB}`],
    [
      'before many',
      '[Waiting]',
      `\n${'\t- Waiting\n'.repeat(7)}`,
      `11: ${TAB} 6 more lines have one, down to line 17.`,
    ],
    [
      'after a dash',
      'minutes: 5',
      'minutes: 5\nreviewed:\n  - \tby: me\n    on: 2026-11-23',
      '7: Unexpected tab after the dash, expected a space\n  Write a space in its place.',
    ],
  ])('%s is the one thing told', (_, before, after, message) => {
    expect(said(changed(before, after))).toEqual([`story.yaml:${message}`])
  })

  it('hides no mistake under another key', () => {
    const text = changed('promises:\n  call', 'promises:\n\tcall').replace(
      'It is Monday.',
      'Monday: it rains.',
    )
    expect(said(text).map((line) => line.split('\n')[0])).toEqual([
      'story.yaml:8: Unexpected second colon in the words of “situation”, expected quotes around them',
      'story.yaml:13: Unexpected tab at the start of the line, expected spaces',
    ])
  })

  it.each([
    ['title: The', 'title:\tThe'],
    ['Nothing.', '>-\n  Nothing.\n  \tA knock.'],
    ['[Waiting]', '\n  -\tWaiting'],
    ['promises:\n', 'promises:\n\t\n\t# those made\n'],
  ])('where YAML has none against it is nothing: %j as %j', (before, after) => {
    expect(parseCard(changed(before, after), 'story.yaml', 'ana', ['ana']).ok).toBe(true)
  })

  it('that YAML refuses elsewhere is told in its words', () => {
    expect(problemOf(openYaml('a:\n  ? \tb: 1\n  : c\n d: e', 'x.yaml')).length).toBeGreaterThan(0)
  })
})

describe('what was opened and not closed', () => {
  const CLOSE = (sign: string, close: string) =>
    `Unexpected ${sign} without its ${close}, expected it to be closed`
  it.each([
    [
      '[Waiting]',
      '[Waiting',
      `10: ${CLOSE('[', ']')}\n  Write practises: [Waiting], if it ends on that line.`,
    ],
    [
      '[Waiting]',
      '[Waiting)',
      `10: ${CLOSE('[', ']')}\n  Write practises: [Waiting], if it ends on that line.`,
    ],
    [
      '[Waiting]',
      '[Waiting,\n  Going',
      `10: ${CLOSE('[', ']')}\n  Write practises: [Waiting,], if it ends on that line.`,
    ],
    ['[Waiting]', '\n  - [Waiting', `11: ${CLOSE('[', ']')}\n  Write ] where it ends.`],
    [
      'age: 15 }',
      'age: 15',
      `3: ${CLOSE('{', '}')}\n  Write child: { name: Ana, age: 15 }, if it ends on that line.`,
    ],
    [
      'home. }',
      'home.',
      `15: ${CLOSE('{', '}')}\n  Write home: { title: Home, summary: Ana goes home. }, if it ends on that line.`,
    ],
    [
      '{ name: Ana, age: 15 }',
      '{\nname: Ana,\nage: 15 }',
      `3: ${CLOSE('{', '}')}\n  Lines between { and } start two spaces further in than their key, and } closes them.`,
    ],
    [
      'Ana waits.',
      '"Ana waits.',
      '7: Unexpected " that opens words and is not closed, expected a second one at their end\n  Write blurb: "Ana waits.", if it ends on that line.',
    ],
    [
      '[Waiting]',
      "['Waiting]",
      "10: Unexpected ' that opens words and is not closed, expected a second one at their end\n  Write ' where the words end, or quotes of the other kind around the whole.",
    ],
  ])('%j as %j is told where it was opened', (before, after, message) => {
    expect(said(changed(before, after))).toEqual([`story.yaml:${message}`])
  })
})

describe('a comma between two keys', () => {
  it.each([
    ['Ana, age', 'Ana age', '3: Unexpected “age”', 'Write child: { name: Ana, age: 15 }'],
    ['Ana, age', 'Ana; age', '3: Unexpected “age”', 'Write child: { name: Ana, age: 15 }'],
    ['name: Ana,', "name: 'Ana'", '3: Unexpected “age”', "Write child: { name: 'Ana', age: 15 }"],
    [
      '8, empathy: 8, rel',
      '8 empathy: 8 rel',
      '11: Unexpected “empathy”',
      'Write opening: { trust: 8, empathy: 8, reliability: 8 }',
    ],
    [
      'Ana goes home.',
      'Ana goes all the way home title: Home and dry',
      '15: Unexpected “title”',
      'Write , title: in its place.',
    ],
  ])('is missed where %j is %j', (before, after, start, remedy) => {
    expect(said(changed(before, after))).toEqual([
      `story.yaml:${start} without a comma before it, expected one between two keys\n  ${remedy}`,
    ])
  })

  it.each(['Home: x', 'You are home: x', '"My age: 9" late: x'])(
    'is not where words have a colon: %s',
    (title) => {
      expect(said(changed('title: Home', `title: ${title}`))[0]).not.toContain('comma')
    },
  )
})

it('keys and values are found again by their lines', () => {
  const { value, lineOf } = unwrap(openYaml('a: 1\nb:\n  - c\n  - d\n', 'x.yaml'))
  expect(value).toEqual({ a: 1, b: ['c', 'd'] })
  expect([lineOf(['a']), lineOf(['b']), lineOf(['b', 1])]).toEqual([1, 2, 4])
})
