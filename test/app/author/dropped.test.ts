// Which of the files that somebody chose or dropped are read, and which are only named.

import { describe, expect, it } from 'vitest'
import { droppedFiles, readFiles } from '../../../src/app/author/dropped.ts'
import { isNamed, isWanted, MAX_FILES } from '../../../src/app/author/workbench.ts'
import { unwrap } from '../../support/ink.ts'

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, file: new File([text], path) }))
const read = async (texts: Readonly<Record<string, string>>) =>
  unwrap(await readFiles(Promise.resolve(files(texts)))).map(({ path, bytes }) => [
    path,
    new TextDecoder().decode(bytes),
  ])

describe('a file', () => {
  it.each([
    'story.ink',
    'a/Story.YAML',
    'story.yml',
    'x.json',
    'x.js',
    'x.alongside',
    'x.zip',
    'story.ink.txt',
    'story.Yaml.TXT',
    './a/../story.ink',
  ])('that may be of a story is read: %s', (path) => {
    expect([isWanted(path), isNamed(path)]).toEqual([true, false])
  })

  it.each(['story.docx', 'a/story.doc', 'story.RTF', 'story.odt', 'story.pages', 'story.txt', 'cover.png'])(
    'that may be taken for one is named: %s',
    (path) => {
      expect([isWanted(path), isNamed(path)]).toEqual([false, true])
    },
  )

  it.each([
    '.git/story.ink',
    'node_modules/a/story.txt',
    '__MACOSX/._story.docx',
    '~$story.docx',
    'a.css',
    'ink',
  ])('that nobody meant is neither: %s', (path) => {
    expect([isWanted(path), isNamed(path)]).toEqual([false, false])
  })
})

describe('what was chosen', () => {
  it('is read, and of other files only the names', async () => {
    const texts = { 'story.docx': 'x'.repeat(9_000_000), 'story.yaml': 'id: a', 'style.css': 'x' }
    expect(await read(texts)).toEqual([
      ['story.yaml', 'id: a'],
      ['story.docx', ''],
    ])
  })

  it('may have any number of others', async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_FILES + 9 }, (_, at) => [`${at}.png`, 'x']))
    const given = await read({ ...many, 'story.ink': 'A.' })
    expect([given.length, given[0]]).toEqual([MAX_FILES + 1, ['story.ink', 'A.']])
  })
})

it('a folder that was dropped is read likewise', async () => {
  const texts = { 'nadia/story.docx': 'x', 'nadia/story.yaml': 'id: a', 'nadia/style.css': 'x' }
  const opened: string[] = []
  const inner = Object.entries(texts).map(([path, text]) => ({
    isFile: true,
    fullPath: `/${path}`,
    file(give: (file: File) => void) {
      opened.push(path)
      give(new File([text], path))
    },
  }))
  const parts = [inner, []]
  const folder = {
    isFile: false,
    fullPath: '/nadia',
    createReader: () => ({ readEntries: (give: (some: unknown) => void) => give(parts.shift()) }),
  }
  const data = { items: [{ webkitGetAsEntry: () => folder }], files: [] } as unknown as DataTransfer
  const given = unwrap(await readFiles(droppedFiles(data)))
  expect(given.map(({ path }) => path)).toEqual(['nadia/story.yaml', 'nadia/story.docx'])
  expect(opened).toEqual(['nadia/story.yaml'])
})
