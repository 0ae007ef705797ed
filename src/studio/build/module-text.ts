// Data as the text of a JavaScript module, or as a piece: a script without import and export, which can be loaded as a module or as
// a classic script.

/** A JSON text inside a JavaScript string: browsers read it faster than the same object written as code. */
export const asData = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** A module that exports each of the values by its name. */
export const asModule = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${asData(value)}`)
    .join('\n')

/** How the ids of modules begin that the build makes. */
export const VIRTUAL = 'virtual:'

const shelved = (name: string): string => `globalThis.alongsidePieces[${JSON.stringify(name)}]`

/**
 * A script that puts a value where `loadPiece` finds it. It has no import and no export: a page in a sandbox may load a script
 * but no module, and so the same file serves both.
 * @param value code of an expression
 */
export const asPiece = (name: string, value: string): string =>
  `globalThis.alongsidePieces ||= {}\n${shelved(name)} = ${value}\n`

/** Code of a function that fetches the piece `virtual:<name>` and gives its value. */
export const loadPiece = (name: string): string =>
  `() => import('${VIRTUAL}${name}').then(() => ${shelved(name)})`

const LOADS_PIECE = /\bimport\('virtual:([\w/-]+)'\)/g

/** The same code, with each `import` of a piece replaced by a call of `fetchPiece`. */
export const loadingPiecesBy = (code: string, fetchPiece: string): string =>
  code.replace(LOADS_PIECE, (_, name: string) => `${fetchPiece}('${name}')`)
