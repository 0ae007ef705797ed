// Ink source becomes a CompiledStory, or problems with file, line and remedy. Pure: files are read through a
// function that is passed in. The compiler may never return; callers run it in a process of its own (build/ink-process).

import { Compiler, CompilerOptions } from 'inkjs/full'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { hash } from '../../model/shuffle.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { checkTags, withoutComments } from './check-tags.ts'
import { checkExternals, checkScores } from './declarations.ts'
import { ContentWriter } from './float-json.ts'
import { folderOf, notIncluded, resolveInclude, withIncludes } from './includes.ts'
import { isError, problemOf, withLostDiverts, withRemedies } from './ink-problem.ts'
import { mapChoices } from './map-choices.ts'
import { withOpenComments } from './open-comments.ts'
import { checkOptionTags } from './option-tags.ts'
import { withSmallDeclarations } from './small-declarations.ts'
import { checkToldDiverts, checkToldLogic } from './told-logic.ts'

export interface Source {
  /** Name of the story: its folder in stories/, or of a foreign story its file name without `.ink`. */
  readonly id: string
  /** Path as it is to stand in messages, for example `stories/tyler/story.ink`. */
  readonly file: string
  /** The text of a file, undefined where there is none. Takes the path of `file` or of one it INCLUDEs. */
  readonly read: (file: string) => string | undefined
  /** Paths of the Ink files that lie where an INCLUDE of this story may lead: those of its folder, and what stories share. */
  readonly beside?: () => readonly string[]
  /** What was wrong with a file as it was read: `ink/not-text` where its text is empty for that, `ink/encoding` where it was guessed. */
  readonly troubleIn?: (file: string) => Problem | undefined
  /** Anything else that makes this version of the story what it is, such as story.yaml. Part of the revision. */
  readonly besides?: string
}

export interface Compilation {
  readonly story: CompiledStory
  /** Problems that do not stop the story from being played. */
  readonly warnings: readonly Problem[]
}

export function compile(source: Source): Result<Compilation, readonly Problem[]> {
  const unusable = unusableFile(source)
  if (unusable) return fail([unusable])
  const reported: Problem[] = []
  const { compiler, texts, names } = compilerOf(source, (message) =>
    reported.push(problemOf(message, source.file)),
  )
  const ink = compileInk(compiler, reported, source.file)
  const placed = reported.map((problem) => inItsFile(problem, names))
  const troubles = [...texts.keys()].flatMap((file) => source.troubleIn?.(file) ?? [])
  const notText = troubles.filter(({ code }) => code === 'ink/not-text')
  if (notText.length > 0) return fail(notText)
  const slips = [...texts].flatMap(([file, content]) => checkTags(content, file))
  const beside = (source.beside?.() ?? []).filter((path) => !texts.has(path))
  const told = checkToldLogic(texts)
  const declared = withSmallDeclarations(withOpenComments(withLostDiverts(placed, texts), texts), texts)
  const found = withIncludes(declared, source.file, texts, textsOf(source, beside))
  const problems = withRemedies(found, slips, texts)
  if (ink === undefined || found.some(isError)) return fail(sorted([...problems, ...slips, ...told]))
  const parsed = compiler.parsedStory
  const refused = [...told, ...checkOptionTags(parsed, names), ...checkExternals(parsed, names)]
  if (refused.length > 0) return fail(sorted([...refused, ...problems, ...slips]))

  const files = [...texts.keys()]
  const choices = mapChoices(parsed, files, names)
  // What an option may print is in `ink` already, so a new way to write that down makes no other story of it.
  const plain = JSON.stringify(choices, (key, value) => (key === 'echo' ? value !== false : value))
  const revision = revisionOf([ink, plain, source.besides ?? ''].join('\n'))
  return ok({
    story: { id: source.id, revision, ink: JSON.parse(ink), files, choices },
    warnings: sorted([
      ...problems,
      ...slips,
      ...troubles,
      ...checkScores(parsed, names),
      ...checkToldDiverts(texts),
      ...notIncluded(source.file, beside),
    ]),
  })
}

const textsOf = ({ read }: Source, paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.flatMap((path) => [[path, read(path) ?? '']]))

/** Why there is nothing to compile. */
function unusableFile({ file, read, troubleIn }: Source): Problem | undefined {
  const text = read(file)
  if (text === undefined) {
    return { code: 'ink/no-such-file', message: `Unexpected missing file ${file}, expected an Ink story` }
  }
  const trouble = troubleIn?.(file)
  if (trouble?.code === 'ink/not-text') return trouble
  if (withoutComments(text).trim() !== '') return undefined
  return {
    code: 'ink/empty',
    message: `Unexpected empty file ${file}, expected an Ink story`,
    place: { file, line: 1 },
    hint: 'Write its first line, such as: Once upon a time. -> END',
  }
}

/** Sixteen hexadecimal digits, of everything that makes this version of a story what it is. */
export const revisionOf = (whole: string): string =>
  [hash(whole), hash(`again\n${whole}`)].map((part) => part.toString(16).padStart(8, '0')).join('')

function compileInk(compiler: Compiler, problems: Problem[], file: string): string | undefined {
  try {
    const story = compiler.Compile()
    if (!story) return undefined
    const writer = new ContentWriter()
    story.ToJson(writer)
    return writer.toString()
  } catch (cause) {
    // The compiler also throws after it has reported errors; what it throws is new only where it reported none.
    if (!problems.some(isError)) {
      const message = cause instanceof Error ? cause.message : String(cause)
      problems.push({ ...problemOf(message, file), code: 'ink/error', cause })
    }
    return undefined
  }
}

/** Ink names an included file by the words after INCLUDE; this puts its path there. */
function inItsFile(problem: Problem, names: ReadonlyMap<string, string>): Problem {
  const { place } = problem
  return place ? { ...problem, place: { ...place, file: names.get(place.file) ?? place.file } } : problem
}

/**
 * The compiler, with what it has read once it has compiled: the text of each file, and the file that each INCLUDE's words mean.
 * Ink resolves every INCLUDE against the folder of the main file, however deep it stands.
 */
export function compilerOf({ file, read }: Source, onMessage: (message: string) => void = () => {}) {
  const text = read(file) ?? ''
  const texts = new Map([[file, text]])
  const names = new Map<string, string>()
  const folder = folderOf(file)
  const includes = {
    ResolveInkFilename: (name: string) => {
      // Ink asks for the main file too, by the name it was given.
      const path = name === file ? file : resolveInclude(folder, name)
      names.set(name, path)
      return path
    },
    LoadInkFileContents: (path: string) => {
      const included = read(path)
      if (included === undefined) throw new Error(`Cannot find the included file ${path}`)
      texts.set(path, included)
      return included
    },
  }
  const compiler = new Compiler(text, new CompilerOptions(file, [], false, onMessage, includes))
  return { compiler, texts, names }
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  const file = (problem: Problem) => problem.place?.file ?? ''
  return [...problems].sort(
    (a, b) => file(a).localeCompare(file(b)) || (a.place?.line ?? 0) - (b.place?.line ?? 0),
  )
}
