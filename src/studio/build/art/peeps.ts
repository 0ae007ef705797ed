// Heads, hair and faces out of Open Peeps, as SVG paths: assets/open-peeps.json holds those that recipes use. A piece is a list of
// separate strokes, so that a recipe can take the eyes from one and leave its mouth.

import pieces from '../../../../assets/open-peeps.json' with { type: 'json' }

/** One closed line of a piece, in the piece's own units, to a tenth: finer is never seen at the size of a stage. */
export interface Stroke {
  readonly d: string
  readonly filledWith: 'ink' | 'wash'
  readonly x: number
  readonly y: number
}

/** `face/Blank`, `hair/GrayBun`: the strokes of that piece. Holes stay with the stroke they are cut from. */
export function peepsPiece(name: string): readonly Stroke[] {
  const piece = new Map(Object.entries(pieces)).get(name)
  if (!piece) throw new Error(`Unexpected piece "${name}", expected one of ${Object.keys(pieces).join(', ')}`)
  return piece as readonly Stroke[]
}
