// A recipe drawn: figures and scenes as layers of SVG text with the numbers that put them together, and their
// words. How a mark becomes SVG is up to drawing.ts; knows no file and no bundler.

import type {
  ArtWords,
  Box,
  FaceArt,
  FigureArt,
  FigureWords,
  Layer,
  MoverArt,
  SceneArt,
} from '../../../app/stage/art.ts'
import { type Drawing, type Palette, svgOf } from './drawing.ts'
import { GAZES } from './gaze.ts'
import { peepsPiece } from './peeps.ts'
import type { FaceRecipe, FigureRecipe, PieceRecipe, SceneRecipe } from './recipe.ts'
import { sliversOf } from './slivers.ts'

function layer(drawing: Drawing, palette: Palette, box: Box): Layer {
  const [x, y, width, height] = box
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`
  // Single quotes need no escape inside a module.
  return { svg: `${open}${svgOf(drawing, palette)}</svg>`.replaceAll('"', "'"), box }
}

const paletteOf = ({ colours, parts, pen }: FigureRecipe | SceneRecipe): Palette => ({ colours, parts, pen })

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

export function drawFigure(recipe: FigureRecipe): FigureArt {
  const palette = paletteOf(recipe)
  const { head } = recipe
  return {
    box: recipe.box,
    head: layer(head.marks, palette, head.box),
    pivot: head.pivot,
    face: { at: head.face.at, size: head.face.size },
    poses: mapValues(recipe.poses, (pose) => ({
      body: layer(pose.marks, palette, recipe.body.box),
      head: pose.head,
    })),
    faces: mapValues(recipe.faces, (face) => drawFace(face, recipe, palette)),
    looks: Object.fromEntries(
      Object.entries(recipe.looks).map(([look, { by, turn, mirror, eyes }]) => {
        const gaze = GAZES[look]
        return [look, { by, turn, mirror, eyes, ...(gaze && { gaze: layer(gaze, palette, head.face.box) }) }]
      }),
    ),
  }
}

function drawFace(face: FaceRecipe, recipe: FigureRecipe, palette: Palette): FaceArt {
  const { box } = recipe.head.face
  const piece = (only: number[]): Drawing =>
    face.peeps && only.length > 0 ? [{ peeps: `face/${face.peeps}`, only }] : []
  const count = face.peeps ? peepsPiece(`face/${face.peeps}`).length : 0
  const rest = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !face.eyes.includes(index) && !face.without.includes(index),
  )
  return {
    features: layer([...piece(rest), ...face.marks], palette, box),
    eyes: layer([...piece(face.eyes), ...face.eyeMarks], palette, box),
    lids: layer(face.lids ?? recipe.lids, palette, box),
  }
}

export function drawScene(recipe: SceneRecipe): SceneArt {
  const palette = paletteOf(recipe)
  const draw = (piece: PieceRecipe) => drawPiece(piece, palette)
  return {
    box: [0, 0, 1600, 900],
    behind: recipe.behind.map(draw),
    before: recipe.before.map(draw),
    place: recipe.place,
    heart: recipe.heart,
    slivers: sliversOf(recipe),
  }
}

function drawPiece(piece: PieceRecipe, palette: Palette): Layer | MoverArt {
  if (!('moves' in piece)) {
    const { marks, box, undone, of: figure } = piece
    return {
      ...layer(marks, palette, box),
      ...(undone !== undefined && { undone }),
      ...(figure !== undefined && { of: figure }),
    }
  }
  const { moves, box, ...motion } = piece
  return { ...motion, frames: moves.map((frame) => layer(frame, palette, box)) }
}

export function wordsOf(
  figures: Readonly<Record<string, FigureRecipe>>,
  scenes: Readonly<Record<string, SceneRecipe>>,
): ArtWords {
  return {
    figures: mapValues(figures, figureWords),
    scenes: mapValues(scenes, ({ words, alone, behind, before }) => ({
      words,
      alone,
      undone: undoneWords([...behind, ...before]),
    })),
  }
}

/** Sorted by how many things must be undone for a piece to show; each text also says what the pieces before it show. */
function undoneWords(pieces: readonly PieceRecipe[]): readonly string[] {
  return pieces
    .flatMap((piece) => ('moves' in piece || piece.undone === undefined ? [] : [piece]))
    .sort((left, right) => (left.undone ?? 0) - (right.undone ?? 0))
    .map(({ words }) => words ?? '')
}

function figureWords({ name, by_cue, home, rest, poses, faces, looks, leans }: FigureRecipe): FigureWords {
  return {
    name,
    ...(by_cue && { byCue: true }),
    ...(home && { home }),
    ...rest,
    poses: mapValues(poses, ({ words, look }) => (look === undefined ? { words } : { words, look })),
    faces: mapValues(faces, ({ words }) => words),
    looks: mapValues(looks, ({ words }) => words),
    leans,
  }
}
