// What an Ink editor exports: compiled Ink as JSON, or the same in a script for a web page. Read shallowly; what is in it shows when it
// is told. Decimals that are whole stay decimals, which JSON alone would lose (src/studio/ink/float-json.ts). Pure.

import { fail, ok, type Problem, type Result } from '../../../model/result.ts'

/** As Inky writes it into the folder of a web page. */
const SCRIPT = /^\s*var\s+storyContent\s*=\s*/

/** Undefined where a text is no export at all, such as the settings of some editor. */
export function readExport(text: string, file: string): Result<Record<string, unknown>> | undefined {
  const bare = text.replace(/^\uFEFF/, '')
  const script = SCRIPT.exec(bare)
  const json = script ? bare.slice(script[0].length).replace(/;?\s*$/, '') : bare
  // A mistyped byte near the end must not make a long file look like no export at all.
  if (!script && !/^\s*\{[\s\S]{0,200}?"inkVersion"/.test(json)) return undefined
  const parsed = parse(json)
  return isCompiledInk(parsed) ? ok(parsed) : fail(damaged(file))
}

export const damaged = (file: string): Problem => ({
  code: 'author/damaged-export',
  message: `Unexpected content of ${file}, expected compiled Ink as an Ink editor exports it`,
  place: { file, line: 1 },
  hint: 'Export it again, or drop the .ink files themselves: problems are then shown with their lines.',
})

/** Undefined where its parts stand so deep inside each other that no program can write it. */
export function writtenInk(ink: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return JSON.stringify(ink)
  } catch {
    return undefined
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(withDecimals(json))
  } catch {
    return undefined
  }
}

const isCompiledInk = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { inkVersion, root } = value as Readonly<Record<string, unknown>>
  return Number.isInteger(inkVersion) && Array.isArray(root)
}

/** Texts are matched first, so that numbers in them are left alone. */
const TEXT_OR_DECIMAL = /"(?:[^"\\]|\\.)*"|(-?)(\d+)\.0+(?![\d.eE])/g

/** As `ContentWriter` writes them: the reader of Ink knows `2.0f`, and a negative one is the positive one turned round. */
const withDecimals = (json: string): string =>
  json.replace(TEXT_OR_DECIMAL, (match, minus: string | undefined, digits: string | undefined) => {
    if (digits === undefined) return match
    return minus === '-' ? `["${digits}.0f","_",null]` : `"${digits}.0f"`
  })
