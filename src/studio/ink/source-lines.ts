// Which content of compiled Ink stands on which line of its source. Compiled Ink has lost its lines, so the source is
// compiled again and the two are matched by path. For authors; nothing that a trainee plays needs it.

import { ControlCommand } from 'inkjs/engine/ControlCommand'
import type { Place } from '../../model/result.ts'
import { compilerOf, type Source } from './compile.ts'
import { problemOf } from './ink-problem.ts'
import { isLooseEnd } from './story-remedies.ts'
import type { SourceLine } from './turn.ts'

export interface SourceLines {
  /** In the order of the files and of their lines. */
  readonly lines: readonly SourceLine[]
  /** Index into `lines` by content path. Content that stands on no line of its own is missing. */
  readonly lineOf: ReadonlyMap<string, number>
  /** Where the compiler sees that nothing leads on. */
  readonly looseEnds: readonly Place[]
}

/** The fields read here of the compiler's objects, whose classes its package does not export. */
interface Content {
  readonly path: { toString(): string }
  readonly ownDebugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null
  readonly content?: readonly Content[]
  readonly namedOnlyContent?: ReadonlyMap<string, Content> | null
  readonly commandType?: number
  readonly value?: unknown
  toString(): string
}

/** What is declared below the words of a knot is part of it for the compiler, and nothing that is told. */
const DECLARED = /^\s*(?:VAR|CONST|LIST|EXTERNAL)\b/

type Closing = Pick<Content, 'commandType' | 'value'>

interface ContentLine {
  readonly path: string
  readonly file: string
  readonly line: number
  readonly prints: boolean
}

/** @param source must compile */
export function sourceLines(source: Source, files: readonly string[]): SourceLines {
  const looseEnds: Place[] = []
  const { compiler, names } = compilerOf(source, (message) => {
    const { message: words, place } = problemOf(message, source.file)
    if (isLooseEnd(words) && place) looseEnds.push(place)
  })
  const ink = compiler.Compile()
  const contents: ContentLine[] = []
  walk(ink.mainContentContainer as unknown as Content, startReading(), contents, names)

  const keyOf = ({ file, line }: ContentLine) => files.indexOf(file) * 1_000_000 + line
  const byLine = new Map<number, SourceLine>()
  for (const content of contents) {
    const known = byLine.get(keyOf(content))
    byLine.set(keyOf(content), {
      file: content.file,
      line: content.line,
      knot: known?.knot || knotOf(content.path),
      prints: content.prints || (known?.prints ?? false),
    })
  }
  const keys = [...byLine.keys()].sort((a, b) => a - b)
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  return {
    lines: keys.flatMap((key) => byLine.get(key) ?? []),
    lineOf: new Map(contents.map((content) => [content.path, indexOf.get(keyOf(content)) ?? -1])),
    looseEnds: looseEnds
      .map((place) => ({ ...place, file: names.get(place.file) ?? place.file }))
      .filter(({ file, line }) => !DECLARED.test(source.read(file)?.split('\n')[line - 1] ?? '')),
  }
}

/** The next one in the same knot. */
export function looseEndAfter(
  { lines, looseEnds }: Pick<SourceLines, 'lines' | 'looseEnds'>,
  { file, line, knot }: SourceLine,
): Place | undefined {
  const later = lines.filter((other) => other.file === file && other.line > line && other.knot !== knot)
  const end = Math.min(...later.map((other) => other.line))
  return looseEnds
    .filter((place) => place.file === file && place.line >= line && place.line < end)
    .sort((a, b) => a.line - b.line)[0]
}

interface Reading {
  inTag: boolean
  /** The content is what Ink adds where a block closes, and nothing that an author wrote. */
  closesBlock: boolean
}

const startReading = (): Reading => ({ inTag: false, closesBlock: false })

function walk(
  content: Content,
  reading: Reading,
  contents: ContentLine[],
  names: ReadonlyMap<string, string>,
): void {
  const path = content.path.toString()
  // Variables are declared before a story begins, not told in it.
  if (path.startsWith('global decl')) return
  const at = content.ownDebugMetadata
  const isContainer = content.namedOnlyContent !== undefined
  const words = content.toString()
  if (words === 'BeginTag') reading.inTag = true
  if (words === 'EndTag') reading.inTag = false
  if (!isContainer && at?.fileName && !reading.closesBlock) {
    // The name of a variable that a function may change is a text as well, and never printed.
    const isText =
      typeof content.value === 'string' && content.value.trim() !== '' && !('contextIndex' in content)
    const file = names.get(at.fileName) ?? at.fileName
    contents.push({ path, file, line: at.startLineNumber, prints: isText && !reading.inTag })
  }
  let before: Content | undefined
  for (const child of content.content ?? []) {
    reading.closesBlock = isRejoin(child) || (isBlank(child) && closes(before, child))
    walk(child, reading, contents, names)
    before = child
  }
  for (const child of content.namedOnlyContent?.values() ?? []) walk(child, startReading(), contents, names)
}

/** Where the branches of a block meet again: Ink puts it on the line of the block's `{`, though a run in which every branch diverts never comes there. */
const isRejoin = ({ commandType }: Closing): boolean => commandType === ControlCommand.CommandType.NoOp

/** True where a block stands between the beginning of a line and the end of it. */
const closes = (before: Content | undefined, { ownDebugMetadata: at }: Content): boolean =>
  before !== undefined &&
  (isRejoin(before) || (before.ownDebugMetadata?.startLineNumber ?? 0) > (at?.startLineNumber ?? 0))

/** The end of a line, or the space before it. */
const isBlank = ({ value }: Closing): boolean => typeof value === 'string' && value.trim() === ''

/** Whether it may be what Ink adds where a block closes, on the line of the block's `{`: no run is at that line for it. */
export const mayClose = (content: Closing): boolean => isRejoin(content) || isBlank(content)

/** `knot.stitch.0.3` stands in knot.stitch, `knot.0.3` in knot, `0.3` in neither. */
function knotOf(path: string): string {
  const parts = path.split('.')
  const end = parts.findIndex((part) => /^\d+$/.test(part))
  return parts.slice(0, end < 0 ? parts.length : end).join('.')
}
