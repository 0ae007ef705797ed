import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { TYPEFACES } from '../../../../src/studio/build/page-budget.ts'
import { type CutFace, cutFaces } from '../../../../src/studio/build/typefaces/faces.ts'
import { decoded, lettersOfTexts } from '../../../../src/studio/build/typefaces/letters.ts'
import { FACES } from '../../../../src/studio/build/typefaces/typefaces-plugin.ts'
import { inRange, rangesOf } from '../../../../src/studio/build/typefaces/unicode-range.ts'
import { aFolder } from '../../../support/folder.ts'
import { root } from '../../../support/stories.ts'
import { readTypeface, type TypefaceContent } from '../../../support/typeface.ts'

interface ReadFace extends CutFace {
  readonly before: TypefaceContent
  readonly after: TypefaceContent
}

let faces: readonly ReadFace[]
beforeAll(async () => {
  const cut = await cutFaces(root, readFileSync(join(root, FACES), 'utf8'))
  faces = await Promise.all(
    cut.map(async (face) => ({
      ...face,
      before: await readTypeface(face.whole),
      after: await readTypeface(face.bytes),
    })),
  )
})

const facesOf = (kind: CutFace['kind']) => faces.filter((face) => face.kind === kind)
const lacking = (kind: CutFace['kind'], letters: Iterable<string>) =>
  [...letters].filter((letter) => !facesOf(kind).some(({ after }) => after.letters.has(letter))).sort()

describe('the typefaces of the built page', () => {
  it('are together within their budget', () => {
    expect(faces.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(TYPEFACES)
  })

  it.each(['body', 'italic', 'hand'] as const)(
    '%s: every letter of the texts is in it, unless the typeface never had it',
    (kind) => {
      const left = lacking(kind, lettersOfTexts(root))
      expect(left.filter((letter) => facesOf(kind).some(({ before }) => before.letters.has(letter)))).toEqual(
        [],
      )
    },
  )

  it('leave to the stand-in what was never drawn for them, which is arrows and a tick', () => {
    for (const kind of ['body', 'italic', 'hand'] as const) {
      expect(lacking(kind, lettersOfTexts(root))).toEqual(['←', '↑', '→', '↓', '✓'])
    }
  })

  it.each([
    ['English', 'The quick brown fox jumps over the lazy dog, 0123456789 £1.50 & “so” ‘on’ – — … €'],
    ['Welsh', 'âêîôûŵŷÂÊÎÔÛŴŶáéíóúàèìòùäëïöü'],
    ['names from western Europe', 'Çelik Núñez Åse Øyvind Þór Straße'],
  ])('have what people type in %s', (_, text) => {
    expect(lacking('body', text)).toEqual([])
  })

  it('keep the measures that the stand-ins are made to match', () => {
    for (const { before, after } of faces) {
      expect([after.ascent, after.descent, after.lineGap]).toEqual([
        before.ascent,
        before.descent,
        before.lineGap,
      ])
      for (const letter of 'aegimnrw .T') {
        if (after.letters.has(letter)) expect(after.advanceOf(letter)).toBe(before.advanceOf(letter))
      }
    }
  })

  it('have the weights that the style sheets ask for, and italics one', () => {
    expect(facesOf('body').map(({ after }) => after.isVariable)).toEqual([true, true])
    expect(facesOf('italic').map(({ after }) => after.isVariable)).toEqual([false])
    expect(facesOf('hand').map(({ after }) => after.isVariable)).toEqual([false])
  })

  it('are asked for by a browser only for letters that they can have', () => {
    for (const { rule, cutRule, letters } of faces) {
      const now = cutRule('./cut.woff2')
      expect(now).toContain('src: url("./cut.woff2")')
      const range = /unicode-range: ([^;]+);/.exec(now)?.[1] ?? ''
      expect(range).toBe(rangesOf(letters))
      expect([...letters].every((letter) => inRange(range)(letter.codePointAt(0) ?? 0))).toBe(true)
      expect(inRange(range)(0x3b1)).toBe(false)
      expect(rule).not.toBe(now)
    }
  })
})

describe('letters of texts', () => {
  it('are read from stories, evidence, screens and style sheets, also where they are written as numbers', () => {
    const folder = aFolder({
      'stories/one/story.ink': 'Š',
      'stories/evidence/one.yaml': 'title: ł',
      'stories/README.md': 'Ж',
      'src/app/wording/en.ts': "'\\u0175 \\u{2192}'",
      'src/app/style/dress.css': 'a::before { content: "\\2713"; }',
      'src/index.html': 'é',
    })
    const letters = lettersOfTexts(folder)
    for (const letter of 'Šłŵ→✓é') expect(letters).toContain(letter)
    expect(letters).not.toContain('Ж')
    expect(letters).not.toContain('\n')
  })

  it('written as a number are read, and the number itself stays', () => {
    expect(decoded('\\u0175')).toBe('\\u0175ŵ')
    expect(decoded('plain')).toBe('plain')
  })
})

describe('the range of a typeface', () => {
  it.each([
    ['U+0020-00FF', 0x20, true],
    ['U+0020-00FF', 0xff, true],
    ['U+0020-00FF', 0x100, false],
    ['U+0020-00FF', 0x1f, false],
    ['U+00??', 0xff, true],
    ['U+00??', 0x100, false],
    ['U+41, u+20AC', 0x20ac, true],
    ['U+41, u+20AC', 0x42, false],
  ])('%s has %d: %s', (range, code, expected) => {
    expect(inRange(range)(code)).toBe(expected)
  })

  it('is written with neighbours together and others apart', () => {
    expect(rangesOf('cabŵ')).toBe('U+0061-0063, U+0175')
    expect(rangesOf('')).toBe('')
  })
})
