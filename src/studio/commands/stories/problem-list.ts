// Problems as authors read them: file and line first, so that editors and terminals can open the place; what is there
// and what was expected; the remedy; and the choices that show it.

import type { JudgedProblem } from '../../explore/rule.ts'
import { playCommand } from '../play-command.ts'

/** @param fileOf the .ink file by which a story is played */
export const writeProblems = (
  problems: readonly JudgedProblem[],
  fileOf: (story: string) => string,
): string => problems.map((problem) => writeJudged(problem, fileOf(problem.story))).join('\n')

function writeJudged({ severity, message, code, place, hint, log }: JudgedProblem, file: string): string {
  const where = `${place ? `${place.file}:${place.line}` : file}: `
  return [
    `${where}${severity}: ${message} [${code}]`,
    ...(hint ? [`  ${hint}`] : []),
    ...(log && log.length > 0 ? [`  Shown by: ${playCommand(file, log)}`] : []),
  ].join('\n')
}
