// What the build makes of the recipes: complete, the same every time, harmless, and small enough.

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type FigureArt, isMover, type Layer } from '../../../src/app/stage/art.ts'
import { drawFigure } from '../../../src/studio/build/art/draw-recipe.ts'
import { parseFigure, parseScene } from '../../../src/studio/build/art/recipe.ts'
import { figureRecipes, figures, scenes, words } from './recipes.ts'

const TYLER_FACES = [
  'blank',
  'calm',
  'smile',
  'cheeky',
  'suspicious',
  'contempt',
  'serious',
  'solemn',
  'angry',
  'surprised',
  'worried',
  'tired',
]
const TYLER_POSES = ['slouched', 'arms_crossed', 'hands_busy', 'hands_in_pockets', 'upright', 'turned_away']

const layersOf = (figure: FigureArt): readonly Layer[] => [
  figure.head,
  ...Object.values(figure.poses).map((pose) => pose.body),
  ...Object.values(figure.faces).flatMap((face) => [face.features, face.eyes, face.lids]),
]
const allLayers = [
  ...Object.values(figures).flatMap(layersOf),
  ...Object.values(scenes).flatMap(({ behind, before }) =>
    [...behind, ...before].flatMap((piece) => (isMover(piece) ? piece.frames : [piece])),
  ),
]

const bytesOf = (piece: unknown): number => JSON.stringify(piece).length
/** As a server sends it. */
const squeezed = (piece: unknown): number => gzipSync(JSON.stringify(piece)).length
const sizes = (
  pieces: Readonly<Record<string, unknown>>,
  size: (piece: unknown) => number,
): readonly number[] =>
  Object.values(pieces)
    .map(size)
    .sort((one, other) => other - one)

describe('the cast', () => {
  it('has every face and pose of Tyler that stories may ask for', () => {
    expect(Object.keys(figures.tyler?.faces ?? {})).toEqual(TYLER_FACES)
    expect(Object.keys(figures.tyler?.poses ?? {})).toEqual(TYLER_POSES)
  })

  it.each(Object.entries(words.figures))(
    'comes in as the recipe of %s says, and never nameless',
    (_, said) => {
      expect(said.poses).toHaveProperty(said.pose)
      expect(said.faces).toHaveProperty(said.face)
      expect(Object.keys(said.looks)).toEqual(['at', 'down', 'away'])
      expect(Object.keys(said.leans)).toEqual(['upright', 'in', 'back'])
      const silent = [...Object.values(said.poses).map((pose) => pose.words), ...Object.values(said.faces)]
      expect(silent.filter((text) => text === '')).toEqual([])
      for (const { look } of Object.values(said.poses)) if (look) expect(said.looks).toHaveProperty(look)
    },
  )

  it.each(Object.entries(figures))('gives %s two eyes that can be closed in every face', (_, figure) => {
    for (const face of Object.values(figure.faces)) {
      expect(face.eyes.svg).toContain('<path')
      expect(face.lids.svg).toContain('<path')
      expect(face.lids.svg).not.toBe(face.eyes.svg)
    }
  })

  it.each(Object.entries(words.figures).filter(([, said]) => !said.byCue))(
    'has a place of its own for %s, with a pose and a face that are drawn',
    (_, { home, poses, faces }) => {
      expect(scenes).toHaveProperty(home?.scene ?? 'nowhere')
      expect(poses).toHaveProperty(home?.pose ?? 'none')
      expect(faces).toHaveProperty(home?.face ?? 'none')
    },
  )

  it('wears one jacket in every pose', () => {
    for (const { body } of Object.values(figures.tyler?.poses ?? {})) {
      expect(body.svg).toContain(figureRecipes.tyler?.colours.jacket)
    }
  })
})

describe('the scenes', () => {
  it('are all there', () => {
    expect(Object.keys(scenes).sort()).toEqual([
      'animal_shelter',
      'bakery',
      'bench',
      'bike_shed',
      'car',
      'desk',
      'family_kitchen',
      'home_kitchen',
      'interview_room',
      'office_step',
      'panel_room',
      'reception',
      'studio',
      'touchline',
    ])
  })

  it.each(Object.entries(scenes))(
    '%s has one thing that moves, shortly and seldom',
    (_, { behind, before }) => {
      const movers = [...behind, ...before].filter(isMover)
      expect(movers).toHaveLength(1)
      expect(movers[0]?.milliseconds).toBeLessThanOrEqual(3000)
      expect(movers[0]?.every).toBeGreaterThanOrEqual(20)
    },
  )
})

describe('the drawings', () => {
  it('are the same every time they are drawn', () => {
    const { tyler } = figureRecipes
    expect(tyler && drawFigure(tyler)).toEqual(figures.tyler)
  })

  it('hold shapes only: nothing that loads, runs or is read as text', () => {
    const tags = new Set(
      allLayers.flatMap(({ svg }) => [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag)),
    )
    expect([...tags].sort()).toEqual(['clipPath', 'g', 'path', 'svg'].filter((tag) => tags.has(tag)))
    expect(allLayers.filter(({ svg }) => /href|url\((?!#)|style=|\bon[a-z]+=/.test(svg))).toEqual([])
  })

  it('have no number that came out wrong', () => {
    expect(allLayers.filter(({ svg }) => /NaN|undefined|Infinity/.test(svg))).toEqual([])
  })

  it('stay small: a scene under 60 kB, a figure under 170', () => {
    expect(sizes(scenes, bytesOf)[0]).toBeLessThan(60_000)
    expect(sizes(figures, bytesOf)[0]).toBeLessThan(170_000)
  })

  it('stay under 70 kB for somebody who only comes in by cue', () => {
    const busts = Object.fromEntries(Object.entries(figures).filter(([name]) => words.figures[name]?.byCue))
    expect(Object.keys(busts).sort()).toEqual(['anwen', 'craig', 'donna', 'kelly', 'mo', 'sam', 'steve'])
    expect(sizes(busts, bytesOf)[0]).toBeLessThan(70_000)
  })

  it('come to less than 150 kB as they are sent, even for a story of the two largest figures and six largest scenes', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
    const whole = sum(sizes(figures, squeezed).slice(0, 2)) + sum(sizes(scenes, squeezed).slice(0, 6))
    expect(whole).toBeLessThan(150_000)
  })
})

describe('a recipe with a mistake in it', () => {
  it('names the file and the place', () => {
    expect(() => parseScene('pen: thick', 'assets/scenes/cellar.yaml')).toThrow(/cellar\.yaml: .*pen: /s)
    expect(() => parseFigure('name: 3', 'assets/cast/nobody.yaml')).toThrow(/nobody\.yaml: .*name: /s)
  })
})
