// Heads, hair and faces out of Open Peeps, as SVG paths. React renders them here, at build time, and goes no
// further. A piece is a list of separate strokes, so that a recipe can take the eyes from one and leave its mouth.

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// The two calls that are needed of React; its types are not installed for the sake of them.
type Piece = (props: { readonly strokeColor: string; readonly backgroundColor: string }) => unknown
const { createElement } = require('react') as {
  createElement: (piece: Piece, props: Parameters<Piece>[0]) => unknown
}
const { renderToStaticMarkup } = require('react-dom/server') as {
  renderToStaticMarkup: (element: unknown) => string
}

/** One closed line of a piece, in the piece's own units. */
export interface Stroke {
  readonly d: string
  readonly filledWith: 'ink' | 'wash'
  readonly x: number
  readonly y: number
}

/** `face/Blank`, `hair/GrayBun`: the strokes of that piece. Holes stay with the stroke they are cut from. */
export function peepsPiece(name: string): readonly Stroke[] {
  if (!/^(face|hair)\/[A-Za-z]+$/.test(name))
    throw new Error(`Unexpected piece "${name}", expected face/Name or hair/Name`)
  const loaded: unknown = require(`react-peeps/lib/peeps/${name}.js`)
  const piece = Object.values(loaded as Record<string, Piece>)[0]
  if (!piece) throw new Error(`Unexpected piece "${name}": react-peeps has none of that name`)
  const markup = renderToStaticMarkup(createElement(piece, { strokeColor: 'INK', backgroundColor: 'WASH' }))
  return [...markup.matchAll(/<path ([^>]*)>/g)].flatMap(([, attributes = '']) => strokesOf(attributes))
}

function strokesOf(attributes: string): readonly Stroke[] {
  const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  const [x = 0, y = 0] = [...read('transform').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const filledWith = read('fill') === 'WASH' ? 'wash' : 'ink'
  return read('d')
    .split(/(?=M)/)
    .filter((d) => d.trim() !== '')
    .map((d) => ({ d: roundPath(d), filledWith, x: tenth(x), y: tenth(y) }))
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** To a tenth of a unit: finer is never seen at the size of a stage. */
export function roundPath(d: string): string {
  return d
    .replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(tenth(Number(number))))
    .replace(/\s+/g, ' ')
    .replace(/ ?([A-Za-z]) ?/g, '$1')
    .replace(/ -/g, '-')
}
