// The guide for authors in the browser: stories/README.md as data, without what only a checkout can do.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GuideBlock, GuideInline } from '../../../src/app/author/guide-text.ts'
import { guideSections } from '../../../src/studio/build/guide-sections.ts'
import { TYPED } from '../../../src/studio/build/typefaces/letters.ts'
import { root } from '../../support/stories.ts'

const blocksOf = (markdown: string) => guideSections(`# Title\n\n## Part\n\n${markdown}\n`)[0]?.blocks
const text = (words: string): GuideInline => ({ kind: 'text', text: words })

describe('a guide', () => {
  it('has the second and third headings with what stands under each, in their order', () => {
    const sections = guideSections(
      '# All\n\nBefore.\n\n## A, first\n\nOne.\n\n### An inner one\n\nTwo.\n\n## Last\n\nThree.\n',
    )
    expect(sections.map(({ anchor, title }) => [anchor, title])).toEqual([
      ['a-first', 'A, first'],
      ['an-inner-one', 'An inner one'],
      ['last', 'Last'],
    ])
    expect(sections[1]?.blocks).toEqual([{ kind: 'paragraph', inside: [text('Two.')] }])
  })

  it.each<[string, string, GuideBlock]>([
    [
      'a paragraph over two lines',
      'One *two*\n**three** `a < b`.',
      {
        kind: 'paragraph',
        inside: [
          text('One '),
          { kind: 'em', inside: [text('two')] },
          text(' '),
          { kind: 'strong', inside: [text('three')] },
          text(' '),
          { kind: 'code', text: 'a < b' },
          text('.'),
        ],
      },
    ],
    ['an example', '    * (a) "Go?"\n        # why: x', { kind: 'code', text: '* (a) "Go?"\n    # why: x' }],
    [
      'a list with numbers',
      '1. One\n2. Two',
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [{ kind: 'paragraph', inside: [text('One')] }],
          [{ kind: 'paragraph', inside: [text('Two')] }],
        ],
      },
    ],
    [
      'a list',
      '- One',
      { kind: 'list', isOrdered: false, items: [[{ kind: 'paragraph', inside: [text('One')] }]] },
    ],
    [
      'a table',
      '| `a` | |\n| --- | --- |\n| b | c |',
      { kind: 'table', head: [[{ kind: 'code', text: 'a' }], []], rows: [[[text('b')], [text('c')]]] },
    ],
    [
      'a picture',
      '![Two faces](pictures/faces.png)',
      { kind: 'picture', file: 'pictures/faces.png', alt: 'Two faces' },
    ],
  ])('takes %s', (_, markdown, block) => {
    expect(blocksOf(markdown)).toEqual([block])
  })

  it('leads to its own sections, to lists and to whole addresses, and by no link to files or what is left out', () => {
    const [part] = guideSections(
      '## Part\n\n[a](#part) [b](moves.yaml) [c](evidence) [d](https://x.test/) [e](CHECKS.md) [f](#drawn)\n\n## Drawn\n\nWith a checkout, draw.\n',
    )
    const [block] = part?.blocks ?? []
    const inside = block?.kind === 'paragraph' ? block.inside : []
    expect(inside.flatMap((one) => (one.kind === 'link' ? [one.to] : []))).toEqual([
      '#part',
      '#moves',
      '#evidence',
      'https://x.test/',
    ])
    expect(inside.slice(-3)).toEqual([text('e'), text(' '), text('f')])
  })

  it('leaves out what begins with a checkout: a section, a paragraph, an item and a paragraph of an item', () => {
    const sections = guideSections(
      '## One\n\nKept.\n\nWith a checkout, not.\n\n- Kept too.\n\n  With a checkout, not.\n- With a checkout, not.\n\n## Two\n\nWith a checkout, not.\n\n    not\n',
    )
    expect(sections).toHaveLength(1)
    const all = JSON.stringify(sections)
    expect(all).toContain('Kept too.')
    expect(all).not.toContain('not')
  })

  it('cannot be made of what the page does not draw', () => {
    expect(() => blocksOf('> A quotation')).toThrow('Unexpected blockquote in the guide')
    expect(() => blocksOf('A <b>bold</b> word')).toThrow('Unexpected html in a sentence')
  })
})

describe('the guide of stories/README.md', () => {
  const sections = guideSections(readFileSync(join(root, 'stories/README.md'), 'utf8'))
  const all = sections.flatMap(({ blocks }) => blocks)
  const textOf = (value: unknown): string => JSON.stringify(value)

  it('has what an author needs, and a heading of its own for each', () => {
    const titles = sections.map(({ title }) => title)
    expect(titles).toEqual([...new Set(titles)])
    expect(titles).toEqual(
      expect.arrayContaining([
        'A decision',
        'Tags',
        'Cues',
        'Scores and promises',
        'The card',
        'Let the moment decide',
      ]),
    )
    expect(titles.filter((title) => /ten minutes|of your own|Drawing/.test(title))).toEqual([])
  })

  it('asks nobody for a command', () => {
    expect(all.filter((block) => /npm |npx /.test(textOf(block)))).toEqual([])
  })

  it('is written in letters that the typeface has', () => {
    const letters = [...new Set(textOf(sections))].filter((letter) => !TYPED.body.includes(letter))
    expect(letters).toEqual([])
  })

  it('has its five pictures, each with its file', () => {
    const files = all.flatMap((block) => (block.kind === 'picture' ? [block.file] : []))
    expect(files).toHaveLength(5)
    expect(files.filter((file) => !existsSync(join(root, 'stories', file)))).toEqual([])
  })
})
