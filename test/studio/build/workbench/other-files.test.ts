// Files that are not what they should be: a name with .txt behind it, what a word processor saves, and rich text under a plain name.

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { problemOf } from '../../../support/ink.ts'
import { answer, CARD, codes, dropped, house, INK, MADE } from './bench.ts'

type Files = Parameters<typeof dropped>[0]
const refused = (files: Files) => problemOf(openFiles({ files: dropped(files), made: MADE }, house))
const toldOf = (files: Files) =>
  answer(files)
    .problems.filter(({ code }) => code.startsWith('author/'))
    .map(({ severity, message, hint }) => [severity, message, hint])

const PLAIN = { 'nadia/story.ink': INK, 'nadia/story.yaml': CARD }
const ENDINGS =
  'Windows shows the ending of a name once View, Show, File name extensions is ticked in its Explorer; a Mac shows it under File, Get Info.'
const BY_HAND = (ending: string) =>
  `save it as plain text (.txt, in UTF-8) and change the ending of its name to ${ending}.`
const INTO_INKY = (name: string) =>
  `Copy all of it into Inky and save it there as ${name}; or ${BY_HAND('.ink')}`
const NOT_READ = 'What a word processor saves cannot be read here.'

describe('a name with .txt behind it', () => {
  it('is read as what it is meant to be, and said', () => {
    const given = answer({ 'nadia/story.ink.txt': INK, 'nadia/Story.YAML.txt': CARD })
    const plain = answer(PLAIN)
    expect(given).toMatchObject({ main: 'nadia/story.ink', card: 'own', from: 'source' })
    expect(given.story?.compiled).toEqual(plain.story?.compiled)
    expect(given.story?.sources).toEqual({ 'nadia/story.ink': INK, 'nadia/Story.YAML': CARD })
    expect(toldOf({ 'nadia/story.ink.txt': INK, 'nadia/Story.YAML.txt': CARD })).toEqual(
      ['story.ink', 'Story.YAML'].map((name) => [
        'warning',
        `Unexpected name ${name}.txt, expected ${name}: it was read as that`,
        `Take .txt off its name. ${ENDINGS}`,
      ]),
    )
  })

  it('is a copy where the file itself is there', () => {
    const given = answer({ ...PLAIN, 'nadia/story.ink.txt': 'No.', 'nadia/story.yaml.txt': 'x' })
    expect(given).toEqual(answer(PLAIN))
  })

  it('is read where an INCLUDE names it, and in a zip', () => {
    const files = { 'story.ink': 'INCLUDE one.ink\n-> one\n', 'one.ink.txt': '=== one ===\nHello.\n-> END\n' }
    expect(answer(files).story?.compiled.files).toEqual(['story.ink', 'one.ink'])
    const zip = zipSync({ 'nadia/story.ink.txt': strToU8(INK), 'nadia/story.yaml': strToU8(CARD) })
    const given = answer({ 'nadia.zip': zip })
    expect([given.card, codes(given)[0]]).toEqual(['own', 'author/txt-ending'])
  })

  it('alone may be the story, unless it is what lies beside many things', () => {
    expect(refused({ 'nadia/jade.txt': '', 'readme.txt': '', 'nadia/story.yaml': CARD })).toMatchObject({
      code: 'author/no-story',
      message: 'Unexpected jade.txt without a story, expected a file called jade.ink',
      hint: `If the story is in it, change the ending of its name from .txt to .ink. ${ENDINGS}`,
    })
    expect(refused({ 'notes.txt': '', 'story.yaml': CARD }).hint).toBe('Put story.ink in with it.')
  })
})

describe('a document', () => {
  it.each([
    ['nadia/story.docx', 'Word document', 'story.ink', INTO_INKY('story.ink')],
    ['Jade.DOC', 'Word document', 'Jade.ink', INTO_INKY('Jade.ink')],
    ['story.odt', 'OpenDocument text', 'story.ink', INTO_INKY('story.ink')],
    ['story.ink.rtf', 'rich text', 'story.ink', INTO_INKY('story.ink')],
    ['story.pages', 'Pages document', 'story.ink', INTO_INKY('story.ink')],
    ['story.yaml.rtf', 'rich text', 'story.yaml', `In it, ${BY_HAND('.yaml')}`],
  ])('in place of the story is named: %s', (path, kind, name, remedy) => {
    const file = path.slice(path.lastIndexOf('/') + 1)
    const problem = {
      code: 'author/document',
      message: `Unexpected ${kind}, ${file}, expected plain text in a file called ${name}`,
      hint: `${NOT_READ} ${remedy}`,
    }
    for (const others of [
      {},
      { 'story.yaml': CARD },
      { 'practice.ink': house.practice },
      { 'package.json': '{}' },
      { 'a.docx': '', 'notes.txt': '' },
    ])
      if (path !== 'Jade.DOC' || !('a.docx' in others))
        expect(refused({ ...others, [path]: '' } as Files)).toEqual(problem)
  })

  it('in a zip is named too', () => {
    const zip = zipSync({ 'nadia/story.docx': strToU8('x'), 'nadia/story.yaml': strToU8(CARD) })
    expect(refused({ 'nadia.zip': zip })).toMatchObject({
      message: 'Unexpected Word document, story.docx, expected plain text in a file called story.ink',
    })
  })

  it('beside the story is named where it has the name of one of its files', () => {
    expect(toldOf({ ...PLAIN, 'nadia/story.docx': '', 'nadia/notes.docx': '' })).toEqual([
      [
        'warning',
        'Unexpected Word document, story.docx, beside story.ink, of which only story.ink was read',
        'If your last changes are in story.docx, copy them into story.ink.',
      ],
    ])
    expect(toldOf({ 'nadia/story.ink': INK, 'nadia/story.yaml.rtf': '' })).toContainEqual([
      'warning',
      'Unexpected rich text, story.yaml.rtf, expected plain text in a file called story.yaml',
      `${NOT_READ} In it, ${BY_HAND('.yaml')}`,
    ])
  })

  it('beside a story that does not compile is named too', () => {
    const given = answer({ 'story.ink': '-> nowhere\n', 'story.docx': '' })
    expect(codes(given)).toContain('author/document')
  })

  it.each([
    ['one.docx', `one.docx is a Word document, which cannot be read here. ${INTO_INKY('one.ink')}`],
    ['scenes/One.txt', `Change the ending of One.txt from .txt to .ink. ${ENDINGS}`],
    ['two.docx', 'INCLUDE paths start from the folder of the main story file. Put it in with the others.'],
  ])('in place of a file that is included is named: %s', (path, hint) => {
    const given = answer({ 'story.ink': 'INCLUDE one.ink\n-> END\n', [path]: '' })
    expect(given.problems).toMatchObject([
      { message: 'Unexpected INCLUDE one.ink, expected a file at one.ink', hint },
    ])
  })
})

describe('a document under the name of a text', () => {
  const RTF = '{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Helvetica;}}\n\\f0 draft: true\\\nid: jade\\\n}'
  const hint = (name: string) =>
    `Save it as plain text: in TextEdit by Format, Make Plain Text, in WordPad or Word by Save as, Plain Text, in UTF-8; Notepad and Inky write nothing else. Then it has to be called ${name} again.`

  it('as the card is the one thing that is said of it', () => {
    const given = answer({ 'nadia/story.ink': INK, 'nadia/story.yaml': RTF })
    expect(given.card).toBe('broken')
    expect(given.problems.filter(({ place }) => place?.file === 'nadia/story.yaml')).toMatchObject([
      {
        severity: 'error',
        message: 'Unexpected content of nadia/story.yaml, expected plain text: it is rich text (RTF)',
        place: { line: 1 },
        hint: hint('story.yaml'),
      },
    ])
  })

  it('as the story is said with what to do', () => {
    const given = answer({ 'nadia/story.ink': RTF })
    expect([given.story, given.problems]).toMatchObject([
      undefined,
      [
        {
          message: 'Unexpected content of nadia/story.ink, expected plain text: it is rich text (RTF)',
          hint: hint('story.ink'),
        },
      ],
    ])
  })

  it.each([
    [zipSync({ 'word/document.xml': strToU8('<w>') }), 'a Word document, or a zip'],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a Word document'],
  ])('is known by how it begins: %#', (bytes, kind) => {
    expect(answer({ 'story.ink': bytes }).problems).toMatchObject([
      {
        message: `Unexpected content of story.ink, expected plain text: it is ${kind}`,
        hint: hint('story.ink'),
      },
    ])
  })

  it('is no text that only speaks of it', () => {
    expect(codes(answer({ 'story.ink': `// {\\rtf1\n${INK}` }))).toEqual(['author/no-card'])
  })
})
