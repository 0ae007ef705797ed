// What INCLUDE lines mean, and the slips with them: one that is missing, or not in capitals, one that leads nowhere, a file that none names.

import type { Problem } from '../../model/result.ts'
import { withoutComments } from './check-tags.ts'
import { nearest } from './nearest.ts'
import { namesIn } from './source-names.ts'

/** Texts of Ink files by their paths. */
type Texts = ReadonlyMap<string, string>

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The path that an INCLUDE means. */
export function resolveInclude(folder: string, name: string): string {
  const parts: string[] = []
  const joined = name.startsWith('/') || folder === '' ? name : `${folder}/${name}`
  for (const part of joined.split('/')) {
    if (part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** What stands after INCLUDE where a path is meant: `../practice.ink` from the folder of a story. */
export function includeOf(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')]
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** Of the files that are there, the one that an INCLUDE may mean, as it is to be written: one of the same name, or of the nearest. */
function nearestInclude(story: string, name: string, beside: readonly string[]): string | undefined {
  const written = beside.map((path) => includeOf(folderOf(story), path))
  const wanted = baseOf(name).toLowerCase()
  const base = nearest(
    wanted,
    written.map((path) => baseOf(path).toLowerCase()),
  )
  const same = written.filter((path) => baseOf(path).toLowerCase() === base)
  return nearest(name, same) ?? same[0]
}

const INCLUDED = /^[ \t]*(include)[ \t]+(\S.*?\.ink)[ \t]*(?:\/\/.*)?$/i

interface SmallInclude {
  readonly path: string
  readonly problem: Problem
}

/** Lines that are meant to be INCLUDEs, and which Ink tells as words. */
const smallIncludes = (story: string, texts: Texts): readonly SmallInclude[] =>
  [...texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => {
        const [, word, name] = INCLUDED.exec(line) ?? []
        if (word === undefined || name === undefined || word === 'INCLUDE') return []
        return [
          {
            path: resolveInclude(folderOf(story), name),
            problem: {
              code: 'ink/include-small',
              message: `Unexpected ${word}, expected INCLUDE in capitals: as it is, Ink reads the line as words`,
              place: { file, line: index + 1 },
              hint: `Write INCLUDE ${name}`,
            },
          },
        ]
      }),
  )

/** What Ink says of a name that it does not know. */
const UNKNOWN = [
  /^Function call target not found: '(?:-> )?([^']*)'/,
  /target not found: '(?:-> )?([^']*)'/i,
  /^Unresolved variable: ([\w.]+)/,
  /^Variable could not be found to assign to: '([\w.]+)/,
  /^variable for (?:in|de)crement could not be found: '([\w.]+)/,
  /^Could not find target for read count: -> ([\w.]+)/,
]

export const unknownIn = ({ message }: Problem): string | undefined =>
  UNKNOWN.flatMap((pattern) => pattern.exec(message)?.[1] ?? [])[0]

/**
 * One problem for each file that lies beside the story, has what the story asks for and is INCLUDEd nowhere, in place of all that
 * follows from it; and the nearest file for an INCLUDE that leads nowhere.
 *
 * @param problems as Ink says them
 * @param beside files that are not INCLUDEd
 */
export function withIncludes(
  problems: readonly Problem[],
  story: string,
  texts: Texts,
  beside: Texts,
): readonly Problem[] {
  const small = smallIncludes(story, texts)
  const names = new Map([...beside].map(([path, text]) => [path, givenBy(path, text)]))
  const wanted = new Map<string, Problem[]>()
  const rest = problems.filter((problem) => {
    const name = unknownIn(problem)
    const path = name === undefined ? undefined : [...names].find(([, given]) => given.has(name))?.[0]
    if (path === undefined) return true
    wanted.set(path, [...(wanted.get(path) ?? []), problem])
    return false
  })
  return [
    ...small.map(({ problem }) => problem),
    ...[...wanted]
      .filter(([path]) => !small.some((include) => include.path === path))
      .map(([path, asking]) => missing(story, path, asking)),
    ...rest.map((problem) => withNearest(problem, story, [...beside.keys()])),
  ]
}

function withNearest(problem: Problem, story: string, beside: readonly string[]): Problem {
  const name = /^Unexpected INCLUDE (.*), expected a file at /.exec(problem.message)?.[1]
  const near = name === undefined ? undefined : nearestInclude(story, name, beside)
  return near === undefined ? problem : { ...problem, hint: `${problem.hint} ${NEAREST} ${near}.` }
}

export const NEAREST = 'The nearest is'

/** Names by which others can ask for what stands in a file. */
export function givenBy(path: string, text: string): ReadonlySet<string> {
  const { targets, functions, globals } = namesIn(new Map([[path, text]]))
  return new Set([...targets, ...functions, ...globals])
}

/** As many names as say which file is meant. */
const NAMED = 3

function missing(story: string, path: string, asking: readonly Problem[]): Problem {
  const include = includeOf(folderOf(story), path)
  const names = [...new Set(asking.map((problem) => unknownIn(problem) ?? ''))]
  const [first] = asking.flatMap(({ place }) => place ?? [])
  const shown = names.slice(0, NAMED).join(', ')
  const used = `${shown}${names.length > NAMED ? ' and others' : ''}`
  const where = first
    ? ` (first on line ${first.line}${first.file === story ? '' : ` of ${first.file}`})`
    : ''
  return {
    code: 'ink/no-include',
    message: `Unexpected lack of INCLUDE ${include}, expected it in ${baseOf(story)}, which uses ${used} of that file${where}`,
    place: { file: story, line: 1 },
    hint: `Write INCLUDE ${include} on a line of its own at the top.`,
  }
}

/** Ink files of a story's own folder that no file of it INCLUDEs: a warning, since they may be put aside. */
export function notIncluded(story: string, beside: readonly string[]): readonly Problem[] {
  // A story under another name may lie among others.
  if (baseOf(story).toLowerCase() !== 'story.ink') return []
  const folder = folderOf(story)
  const others = beside.filter((path) => baseOf(path).toLowerCase() === 'story.ink').map(folderOf)
  return beside
    .filter((path) => folder === '' || path.startsWith(`${folder}/`))
    .filter((path) => baseOf(path).toLowerCase() !== 'practice.ink' && !path.startsWith('..'))
    .filter((path) => !others.some((other) => path.startsWith(`${other}/`)))
    .map((path) => ({
      code: NOT_INCLUDED,
      message: `Unexpected file ${path} beside the story, expected an INCLUDE that names it: nothing of it is told`,
      place: { file: path, line: 1 },
      hint: `Write INCLUDE ${includeOf(folder, path)} at the top of ${baseOf(story)}, or take the file out of the folder.`,
    }))
}

const NOT_INCLUDED = 'ink/not-included'

/** True of what is only a warning in a story of the house as well. */
export const onlyWarns = ({ code }: Problem): boolean => code === NOT_INCLUDED
