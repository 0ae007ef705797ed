// The Ink compiler's own messages as Problems an author can act on: what it says, where, and a remedy that fits the slip.

import type { Place, Problem } from '../../model/result.ts'
import { closerOf, neverClosed, type Opened, openBefore } from './brackets.ts'
import { withoutComments } from './check-tags.ts'
import { slipOfLine } from './line-slips.ts'
import { splitTags } from './marks.ts'
import { nearest } from './nearest.ts'
import { namesIn } from './source-names.ts'
import { LOOSE_END } from './story-remedies.ts'

const CODES = { error: 'ink/error', warning: 'ink/warning' } as const

/** `ERROR: 'story.ink' line 12: words` as a Problem; `file`, that of the story, where the message names none. */
export function problemOf(message: string, file: string): Problem {
  const parts =
    /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?(.*)$/s.exec(
      message,
    )
  const [kind, named, line, words] = parts ? parts.slice(1) : ['ERROR', undefined, undefined, message]
  const said = (words ?? message).trim()
  return {
    code: kind === 'WARNING' || kind === 'TODO' ? CODES.warning : CODES.error,
    ...(missingFile(said, file) ?? { message: said }),
    ...(line ? { place: { file: named || file, line: Number(line) } } : {}),
  }
}

export const isError = ({ code }: Problem): boolean => code !== CODES.warning && code !== 'tag/comment'

/** Ink says this twice, with the names of its own errors before it. */
function missingFile(words: string, story: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const [, name, path] =
    /^Failed to load: '([^']*)'[\s\S]*Cannot find the included file (.*)$/.exec(words) ?? []
  if (name === undefined || path === undefined) return undefined
  const folder = story.slice(0, story.lastIndexOf('/') + 1)
  return {
    message: `Unexpected INCLUDE ${name}, expected a file at ${path}`,
    hint: `INCLUDE paths start from ${folder || 'the folder'}${folder ? ', the folder' : ''} of the main story file.`,
  }
}

/**
 * Problems with their remedies, found in the source. Where a slip in a tag has a line for itself, or one in a name, what else Ink says of
 * that line only follows from it, and is left out.
 *
 * @param slips in tags
 * @param texts the text of each file
 */
export const withRemedies = (
  problems: readonly Problem[],
  slips: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] =>
  problems
    .filter((problem, index) => {
      const isHere = ({ place }: Problem) =>
        place?.file === problem.place?.file && place?.line === problem.place?.line
      const isTold = (before: Problem) => isHere(before) && slipIn(before, texts) !== undefined
      return (
        problem.code !== CODES.error ||
        !(
          slips.some((slip) => slip.code === 'tag/logic' && isHere(slip)) ||
          problems.slice(0, index).some(isTold)
        )
      )
    })
    .map((problem) => (problem.hint === undefined ? { ...problem, ...remedyOf(problem, texts) } : problem))

/** With diverts to nowhere, where Ink has not come to look for them. */
export const withLostDiverts = (
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] => {
  if (!isCutShort(problems)) return problems
  // A name that is mended is there.
  const mended = problems.flatMap((problem) => slipIn(problem, texts)?.hint?.match(/\w+/g) ?? [])
  return [...problems, ...lostDiverts(texts, mended)]
}

/** Ink looks for what diverts name only once it can read every line; without a file nobody knows what is named in it. */
const isCutShort = (problems: readonly Problem[]): boolean =>
  problems.some(({ code, message }) => code === CODES.error && /^Expected\b/.test(message)) &&
  !problems.some(({ message }) => /target not found|^Unexpected INCLUDE/.test(message))

/** Names with letters beyond a to z are left to Ink. */
const DIVERT = /->\s*([a-zA-Z_][\w.]*)(?![\w.\p{L}])/gu

/** Diverts to a name that stands nowhere in the story, as Ink would say it. */
function lostDiverts(texts: ReadonlyMap<string, string>, mended: readonly string[]): readonly Problem[] {
  const { targets, values, functions } = namesIn(texts)
  const known = new Set(['END', 'DONE', ...targets, ...values, ...functions, ...mended])
  return [...texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        [...splitTags(line).words.matchAll(DIVERT)]
          .filter(({ index: at }) => line[at - 1] !== '\\')
          .filter(([, name = '']) => !name.split('.').every((part) => known.has(part)))
          .map(([, name = '']) => ({
            code: CODES.error,
            message: `Divert target not found: '-> ${name}'`,
            place: { file, line: index + 1 },
          })),
      ),
  )
}

type Remedy = Partial<Pick<Problem, 'message' | 'hint' | 'place'>>

function remedyOf(problem: Problem, texts: ReadonlyMap<string, string>): Remedy {
  const slip = slipIn(problem, texts)
  if (slip) return slip
  for (const [pattern, remedy] of REMEDIES) {
    const found = pattern.exec(problem.message)
    if (found) return typeof remedy === 'string' ? { hint: remedy } : remedy(found, problem, texts)
  }
  return {}
}

/** Of a brace that is open for good the rest of the line says nothing. */
const slipIn = ({ message, place }: Problem, texts: ReadonlyMap<string, string>): Remedy | undefined => {
  const text = texts.get(place?.file ?? '') ?? ''
  if (!place || neverClosed(text, place.line)) return undefined
  return slipOfLine(message, text.split('\n')[place.line - 1] ?? '')
}

type RemedyFor = (found: RegExpExecArray, problem: Problem, texts: ReadonlyMap<string, string>) => Remedy

const LEFT_OPEN = 'A { } or [ ] may be left open'

const LONG_FORM =
  'For more than two branches write { alone, then each branch on a line that begins with - and has its condition and a colon, the last as - else:, and } alone below.'

/** The first that fits. */
const REMEDIES: readonly (readonly [RegExp, string | RemedyFor])[] = [
  [/loose end/i, () => LOOSE_END],
  [
    /^Function call target not found: '(?:-> )?([^']*)'/,
    ([, name = ''], _, texts) => ({
      message: `Unexpected function “${name}”, expected one that there is`,
      hint: near(
        name,
        namesIn(texts).functions,
        `Write it as === function ${name}(…) ===, or check its spelling.`,
      ),
    }),
  ],
  [
    /target not found: '(?:-> )?([^']*)'/i,
    ([, name = ''], _, texts) => ({
      message: `Unexpected divert to “${name}”, expected a knot, stitch or label that there is`,
      hint: near(
        name,
        namesIn(texts).targets,
        'Check the spelling of the knot, stitch or label that the divert names.',
      ),
    }),
  ],
  [
    /^(?:Unresolved variable: |Variable could not be found to assign to: '|variable for (?:in|de)crement could not be found: ')([\w.]+)/,
    ([, name = ''], _, texts) => {
      const { values, targets } = namesIn(texts)
      const inKnots = targets.filter((target) => target.endsWith(`.${name}`))
      const ofLabel = `A label is seen from elsewhere with its knot before it: write ${inKnots.join(' or ')}.`
      const otherwise =
        'Declare it with VAR or LIST, or check its spelling. Labels are seen from other knots as knot.label.'
      return {
        message: `Unexpected variable “${name}”, expected one that there is`,
        hint: inKnots.length > 0 ? ofLabel : near(name, values, otherwise),
      }
    },
  ],
  [
    /^Could not find target for read count: -> ([\w.]+)/,
    ([, name = ''], _, texts) => ({
      message: `Unexpected name “${name}”, expected a knot, stitch, label or word of a list that there is`,
      hint: near(name, namesIn(texts).values, 'Check the spelling of its parts.'),
    }),
  ],
  [/^Expected closing .*?'([\]})])'/, ([, closer = ''], problem, texts) => unclosed(closer, problem, texts)],
  [
    /^Expected end of line but saw '([\]})])/,
    ([, closer = '']) => ({
      message: `Unexpected ${closer} that closes nothing, expected its opening bracket before it`,
      hint: `Take it out, or write \\${closer} where the sign itself is meant.`,
    }),
  ],
  [
    /expected/i,
    ({ input }, problem, texts) =>
      unclosedBrace(problem, texts) ?? { hint: branchRemedy(input) ?? leftOpen(problem, texts) },
  ],
  [/already exists|already been|already contains|duplicate/i, 'Give one of the two another name.'],
]

function branchRemedy(words: string): string | undefined {
  if (/an '- else:' clause here/.test(words)) return LONG_FORM
  return /content for the conditional branch/.test(words)
    ? 'Nothing stands in this branch: write what it tells, or take its line with the - away.'
    : undefined
}

const near = (name: string, known: readonly string[], otherwise: string): string => {
  const nearestName = nearest(name, known)
  return nearestName ? `The nearest is ${nearestName}.` : otherwise
}

/** Marks of Ink in a tag are a likely reason only where a tag is. */
const leftOpen = ({ place }: Problem, texts: ReadonlyMap<string, string>): string => {
  const line = texts.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? ''
  return splitTags(line).tags.length > 0
    ? `${LEFT_OPEN}, or a | or -> may stand inside a tag: write it with a backslash before it.`
    : `${LEFT_OPEN}, on this line or on one before it.`
}

/** Placed where the bracket was opened, since that may be many lines before the one at which Ink gives up. */
function unclosed(closer: string, { place }: Problem, texts: ReadonlyMap<string, string>): Remedy {
  const text = texts.get(place?.file ?? '') ?? ''
  const opened = place && openBefore(text, place.line, closer)
  if (opened && opened.line === place.line && isBlock(text, opened)) return WORDS_BESIDE_BRACE
  return opened ? unclosedAt(opened, place) : { hint: `Write the ${closer} that is missing.` }
}

/** Ink takes a brace with words after its condition for one that closes on its line. */
const WORDS_BESIDE_BRACE: Remedy = {
  message:
    'Unexpected words after the condition of a { that closes on a later line, expected the line to end',
  hint: `Write what follows the colon on the next line. ${LONG_FORM}`,
}

/** True of a brace with a condition that closes on a later line of its knot. */
const isBlock = (text: string, { line }: Opened): boolean =>
  /\{[^{}|:]*:[^{}]*$/.test(text.split('\n')[line - 1] ?? '') && neverClosed(text, line) === undefined

/** After a brace that is left open, Ink reads what follows as its branches, and stumbles over those. */
function unclosedBrace({ place }: Problem, texts: ReadonlyMap<string, string>): Remedy | undefined {
  const opened = place && neverClosed(texts.get(place.file) ?? '', place.line)
  return opened && unclosedAt(opened, place)
}

function unclosedAt({ bracket, line }: Opened, place: Place): Remedy {
  const until = line === place.line ? 'on the same line' : `before line ${place.line} ends`
  const closer = closerOf(bracket)
  return {
    message: `Unexpected ${bracket} without its ${closer}, expected it to be closed ${until}`,
    place: { ...place, line },
    hint: `The ${bracket} was opened on line ${line}: close it with ${closer}, or write \\${bracket} where the sign itself is meant.`,
  }
}
