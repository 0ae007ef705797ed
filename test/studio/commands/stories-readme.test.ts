// What stories/README.md tells authors there is, is what there is: tags, keys of the card, cues and keys of a recipe. And each cue that
// can be seen has its picture.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isMover } from '../../../src/app/stage/art.ts'
import { CUE_KINDS } from '../../../src/model/passage.ts'
import { TAG_KEYS } from '../../../src/model/story/tags.ts'
import { contactSheets } from '../../../src/studio/build/art/contact-sheets.ts'
import { drawScene } from '../../../src/studio/build/art/draw-recipe.ts'
import { DRAWING, MARK_KEYS, svgOf } from '../../../src/studio/build/art/drawing.ts'
import {
  figureSchema,
  layerSchema,
  moverSchema,
  parseFigure,
  parseScene,
  sceneSchema,
} from '../../../src/studio/build/art/recipe.ts'
import { cardSchema } from '../../../src/studio/build/story-card.ts'
import { root } from '../../support/stories.ts'

const readme = readFileSync(join(root, 'stories/README.md'), 'utf8')

/** The rows of the table whose first heading is this, as cells. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const lines = readme.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`| ${heading} |`))
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'))
  return at < 0
    ? []
    : lines.slice(at + 2, end).map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
}

const codesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
const idsOf = (heading: string): readonly string[] => rowsOf(heading).flatMap(([first]) => codesIn(first))
/** What is there and not told of, and what is told of and not there. */
const apart = (told: readonly string[], there: readonly string[]) => ({
  missing: there.filter((id) => !told.includes(id)),
  spare: told.filter((id, index) => !there.includes(id) || told.indexOf(id) !== index),
})
const SAME = { missing: [], spare: [] }

/** As far as keys go, all that a schema may be. */
interface Schema {
  readonly type: string
  readonly entries?: Readonly<Record<string, Schema>>
  readonly wrapped?: Schema
  readonly value?: Schema
  readonly item?: Schema
}

interface Key {
  readonly path: string
  readonly needed: boolean
}

/** `child.name`, and `ID` where any id may stand. */
function keysOf(schema: Schema, path = '', needed = true): readonly Key[] {
  if (schema.type === 'optional') return keysOf(schema.wrapped as Schema, path, false)
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([key, part]) =>
      keysOf(part, path ? `${path}.${key}` : key, needed),
    )
  if (schema.type === 'record') return keysOf(schema.value as Schema, `${path}.ID`, needed)
  // A drawing is one thing here; its marks have a table of their own.
  if (schema.item?.entries?.shape) return [{ path, needed }]
  if (schema.type === 'array') return keysOf(schema.item as Schema, path, needed)
  return [{ path, needed }]
}

const keysIn = (schema: v.GenericSchema | unknown): readonly Key[] => keysOf(schema as Schema)

const drawn = contactSheets(join(root, 'assets'))
const drawnIds = (name: string): readonly string[] => drawn.find((sheet) => sheet.name === name)?.ids ?? []
const afterSlash = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => id.split('/')[1] ?? id)),
]
const soundsIn = (file: string): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(join(root, 'assets/sound', file), 'utf8')))

describe('stories/README.md', () => {
  it('has every tag, and no other', () => {
    const tags = rowsOf('Where').flatMap(([, tag]) =>
      codesIn(tag).map((code) => code.replace(/^# (\w+).*$/, '$1')),
    )
    expect(apart(tags, TAG_KEYS)).toEqual(SAME)
  })

  it('has every key of the card, whether it is needed, and no other', () => {
    const told = rowsOf('Key').map(([key, , , needed]) => [codesIn(key)[0], needed === 'yes'])
    const keys = keysIn(cardSchema).map(({ path, needed }) => [path, needed])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(keys))
    expect(told).toHaveLength(keys.length)
  })

  it.each([
    ['scene', drawnIds('scenes')],
    ['with', [...drawnIds('figures'), 'nobody']],
    ['face', drawnIds('faces')],
    ['pose', afterSlash(drawnIds('poses'))],
    ['look', afterSlash(drawnIds('looks').filter((id) => id.startsWith('look/')))],
    ['lean', afterSlash(drawnIds('looks').filter((id) => id.startsWith('lean/')))],
    ['sound', [...soundsIn('beds.json'), ...soundsIn('cues.json'), 'none']],
  ])('has every %s that a cue can name, and no other', (kind, ids) => {
    expect(CUE_KINDS).toContain(kind)
    expect(ids.length).toBeGreaterThan(2)
    expect(apart(idsOf(`\`${kind}\``), ids)).toEqual(SAME)
  })

  it('has the captions of all sounds as they are shown', () => {
    for (const file of ['beds.json', 'cues.json']) {
      const sounds = JSON.parse(readFileSync(join(root, 'assets/sound', file), 'utf8'))
      for (const [id, { caption }] of Object.entries<{ caption: string }>(sounds))
        expect(rowsOf('`sound`').find(([first]) => first === `\`${id}\``)?.[2]).toBe(caption)
    }
  })

  const folder = join(root, 'assets/cast')
  const figures = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.yaml', ''),
      parseFigure(readFileSync(join(folder, file), 'utf8'), file),
    ]),
  )

  it.each(['face', 'pose'] as const)('says of each %s who has it', (kind) => {
    const children = ['amina', 'ellie', 'idris', 'marcus', 'reece', 'tyler']
    for (const [first, , who = ''] of rowsOf(`\`${kind}\``)) {
      const id = codesIn(first)[0] ?? ''
      const has = Object.keys(figures).filter((name) => Object.hasOwn(figures[name]?.[`${kind}s`] ?? {}, id))
      const groups = [
        ...(who.includes('everybody') ? Object.keys(figures) : []),
        ...(who.includes('all six children') ? children : []),
      ]
      expect(apart([...groups, ...codesIn(who)], has), id).toEqual(SAME)
    }
  })

  it('says of each figure how it comes in, and how many faces it has', () => {
    for (const [first, , comes = '', faces] of rowsOf('`with`').filter(([id]) => id !== '`nobody`')) {
      const figure = figures[codesIn(first)[0] ?? '']
      expect([comes === '`with` only', Number(faces)], first).toEqual([
        figure?.by_cue,
        Object.keys(figure?.faces ?? {}).length,
      ])
    }
  })

  it.each([
    ['Key of a figure', keysIn(figureSchema).map(({ path }) => path)],
    ['Key of a mark', MARK_KEYS],
    ['Key of a scene', keysIn(sceneSchema).map(({ path }) => path)],
  ])('has every row of the table “%s”', (heading, keys) => {
    const told = idsOf(heading)
    const wanted = keys.map((key) => key.replace(/^(colours|parts)\.ID.*$/, '$1'))
    expect(apart(told, [...new Set(wanted)])).toEqual(SAME)
  })

  const exampleFrom = (start: string) => {
    const text = readme.slice(readme.indexOf(start))
    return text.slice(0, text.indexOf('\n\n')).replace(/^ {4}/gm, '')
  }

  it('shows a whole scene and two marks of a head that can be drawn', () => {
    const scene = drawScene(parseScene(exampleFrom('    words: A yard'), 'README.md'))
    expect([scene.behind.length, scene.before.length, scene.behind.filter(isMover).length]).toEqual([2, 1, 1])
    const marks = v.parse(DRAWING, parse(exampleFrom("    - { shape: '150,70!")))
    const svg = svgOf(marks, { colours: { ink: '#23252e', hair: '#3a2a26' }, parts: {}, pen: 11 })
    expect(svg.match(/<path/g)).toHaveLength(3)
    expect(svg).not.toContain('NaN')
  })

  it('has every key of the pieces of a scene', () => {
    const from = readme.indexOf('A piece has `marks`')
    const told = codesIn(readme.slice(from, readme.indexOf('\n\n', from))).map((code) => code.split(':')[0])
    const keys = [layerSchema, moverSchema].flatMap((schema) => Object.keys(schema.entries))
    expect([...new Set(keys)].filter((key) => !told.includes(key))).toEqual([])
  })
})

describe('the pictures of stories/README.md', () => {
  const kept = parse(readFileSync(join(root, 'stories/pictures/pictures.yaml'), 'utf8'))

  it.each(drawn)(
    '$name: the picture is there, small, shown with words, and has every id',
    ({ name, ids }) => {
      const missing = ids.filter((id) => !kept[name]?.includes(id))
      expect(missing, `not in stories/pictures/${name}.png: run npm run shots -- --sheets`).toEqual([])
      expect(kept[name], `stories/pictures/${name}.png is old: run npm run shots -- --sheets`).toEqual(ids)
      const file = join(root, `stories/pictures/${name}.png`)
      expect(existsSync(file)).toBe(true)
      expect(statSync(file).size).toBeLessThan(160_000)
      expect(readme).toMatch(new RegExp(`!\\[[^\\]]{40,}\\]\\(pictures/${name}\\.png\\)`))
    },
  )

  it('are these and no other', () => {
    const files = [...drawn.map(({ name }) => `${name}.png`), 'pictures.yaml']
    expect(readdirSync(join(root, 'stories/pictures')).sort()).toEqual(files.sort())
  })

  it('show each id in type, under a drawing of its own', () => {
    for (const { ids, html } of drawn) {
      const captions = [...html.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map(([, text = '']) => text)
      expect(captions).toHaveLength(ids.length)
      for (const [index, id] of ids.entries())
        expect(captions[index]?.replaceAll('<wbr>', '')).toMatch(new RegExp(`${id.split('/').at(-1)}$`))
      expect(new Set([...html.matchAll(/<svg.*?<\/svg>/g)].map(([svg]) => svg)).size).toBeGreaterThan(
        ids.length - 3,
      )
    }
  })
})

describe('its links', () => {
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-')

  it('lead to headings and files that are there', () => {
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => `#${anchorOf(heading)}`)
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(15)
    const broken = links.filter((link) =>
      link.startsWith('#')
        ? !anchors.includes(link)
        : !link.startsWith('https:') && !existsSync(join(root, 'stories', link)),
    )
    expect(broken).toEqual([])
  })
})
