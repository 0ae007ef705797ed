import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../src/studio/build/story-source.ts'
import { compile } from '../../../src/studio/ink/compile.ts'
import { decode } from '../../../src/studio/ink/decode.ts'
import { aFolder } from '../../support/folder.ts'
import { compileFiles, problemOf, unwrap } from '../../support/ink.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}
const MARK = '\uFEFF'
const SAID = '“It’s late,” says Zoë.\n-> END\n'

describe('the text of a file is read, whatever editor wrote it', () => {
  it.each([
    ['UTF-8', utf8(SAID)],
    ['UTF-8 with a mark', utf8(MARK + SAID)],
    ['UTF-16, little end first', utf16(MARK + SAID, true)],
    ['UTF-16, big end first', utf16(MARK + SAID, false)],
    ['UTF-16 without a mark, little end first', utf16(SAID, true)],
    ['UTF-16 without a mark, big end first', utf16(SAID, false)],
    ['lines that end as on Windows', utf8(SAID.replaceAll('\n', '\r\n'))],
    ['lines that end as on old Macs', utf8(SAID.replaceAll('\n', '\r'))],
  ])('%s', (_, bytes) => {
    expect(decode(bytes, 'a.ink')).toEqual({ ok: true, value: { text: SAID } })
  })

  it('UTF-16 without a mark, in a script of its own', () => {
    const text = '王小明: 她九点前都在。\n-> END\n王小明: 她九点前都在。她九点前都在。她九点前都在。\n'
    for (const littleEndian of [true, false]) {
      expect(unwrap(decode(utf16(text, littleEndian), 'a.ink'))).toEqual({ text })
    }
  })

  it('nothing at all is an empty text', () => {
    expect(unwrap(decode(new Uint8Array(), 'a.ink'))).toEqual({ text: '' })
  })

  it('Windows-1252, with a warning', () => {
    const bytes = Uint8Array.from([0x93, 0x49, 0x74, 0x92, 0x73, 0x94, 0x20, 0x5a, 0x6f, 0xeb, 0x20, 0x80])
    expect(unwrap(decode(bytes, 'a.ink'))).toEqual({
      text: '“It’s” Zoë €',
      warning: {
        code: 'ink/encoding',
        message: 'Unexpected encoding of a.ink, expected UTF-8: it was read as Windows-1252',
        place: { file: 'a.ink', line: 1 },
        hint: 'Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8), and look at its quotation marks and accents.',
      },
    })
  })

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['text with a zero in it', utf8('It is late.\0 Go on, and on, and on.')],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['UTF-16 with half a letter', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42])],
  ])('%s is refused', (_, bytes) => {
    expect(problemOf(decode(bytes, 'a.ink'))).toEqual({
      code: 'ink/not-text',
      message: 'Unexpected content of a.ink, expected text: it holds bytes that no text has',
      place: { file: 'a.ink', line: 1 },
      hint: 'Give the .ink file that was written in an editor, saved as UTF-8.',
    })
  })
})

describe('a story from disk', () => {
  const compiled = (files: Readonly<Record<string, string | Uint8Array>>) =>
    compile(sourceOf({ root: aFolder(files), id: 'test', file: 'story.ink' }))

  it('in UTF-16 is told in its words', () => {
    const { story, warnings } = unwrap(compiled({ 'story.ink': utf16(MARK + SAID, true) }))
    expect(JSON.stringify(story.ink)).toContain('“It’s late,” says Zoë.')
    expect(warnings).toEqual([])
  })

  it('in Windows-1252 is compiled with a warning that names the file', () => {
    const more = Uint8Array.from([...utf8('=== more\nIt'), 0x92, ...utf8('s late.\n-> END\n')])
    const { story, warnings } = unwrap(
      compiled({ 'story.ink': 'INCLUDE more.ink\n-> more', 'more.ink': more }),
    )
    expect(JSON.stringify(story.ink)).toContain('It’s late.')
    expect(warnings).toMatchObject([{ code: 'ink/encoding', place: { file: 'more.ink', line: 1 } }])
  })

  it.each([
    ['itself', { 'story.ink': Uint8Array.from([1, 0, 0, 2]) }, 'story.ink'],
    [
      'a file that it includes',
      { 'story.ink': 'INCLUDE more.ink\n-> more', 'more.ink': Uint8Array.from([1, 0, 0, 2]) },
      'more.ink',
    ],
  ])('that is no text is refused: %s', (_, files, file) => {
    expect(problemOf(compiled(files))).toMatchObject([{ code: 'ink/not-text', place: { file, line: 1 } }])
  })

  it.each(['', ' \n\t\n', '// To be written.\n/* Soon. */\n'])('that is empty is refused: %j', (text) => {
    expect(problemOf(compileFiles({ 'story.ink': text }))).toEqual([
      {
        code: 'ink/empty',
        message: 'Unexpected empty file story.ink, expected an Ink story',
        place: { file: 'story.ink', line: 1 },
        hint: 'Write its first line, such as: Once upon a time. -> END',
      },
    ])
  })
})
