// The short table that `npm run stories` prints: one row for each story, numbers to the right.

import { SCORES } from '../../../model/score.ts'
import type { ExploreResult } from '../../build/explore-process/explore-stories.ts'
import type { Findings, Range } from '../../explore/findings.ts'
import { countErrors } from '../../explore/judged-problems.ts'
import type { JudgedProblem } from '../../explore/rule.ts'

const HEAD = [
  'story',
  'decisions',
  'words',
  'endings',
  ...SCORES,
  'states',
  'seconds',
  'seen',
  'problems',
] as const

export function writeTable(stories: readonly ExploreResult[]): string {
  const rows = [HEAD, ...stories.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const isWords = (column: number) => column === 0 || column >= HEAD.length - 2
  return rows
    .map((row) =>
      widths
        .map((width, column) =>
          isWords(column) ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf({
  file,
  draft,
  compiled,
  exploration,
  problems,
  fromCache,
}: ExploreResult): readonly string[] {
  const name = draft ? `${file.id} (a draft)` : file.id
  if (!exploration) {
    const seen = compiled ? 'nothing' : 'cannot be played'
    return [name, ...HEAD.slice(1, -2).map(() => '-'), seen, writeCounts(problems)]
  }
  const { findings, seconds } = exploration
  return [
    name,
    writeRange(findings.decisions),
    writeRange(findings.words),
    writeEndings(findings),
    ...SCORES.map((score) => writeRange(findings.scores[score])),
    number(findings.states),
    seconds.toFixed(1),
    `${findings.complete ? 'every run' : 'a sample'}${fromCache ? ' (kept)' : ''}`,
    writeCounts(problems),
  ]
}

const number = (value: number): string => value.toLocaleString('en-GB')

const writeRange = ({ min, max }: Range): string =>
  min === max ? number(min) : `${number(min)} to ${max === null ? 'any' : number(max)}`

function writeEndings({ endings, unreached }: Findings): string {
  const missed = unreached.filter(({ kind }) => kind === 'ending').length
  return `${endings.length} of ${endings.length + missed}`
}

/** `2 errors, 1 warning`. */
export function writeCounts(problems: readonly JudgedProblem[]): string {
  const errors = countErrors(problems)
  const warnings = problems.length - errors
  const counts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
  ]
  return counts.join(', ') || 'none'
}
