// `npm run stories -- --alone` writes a sheet of options without their stories, and `--picks FILE` says how many of the
// strongest a reader of that sheet found. What is on it is decided in src/studio/explore/alone.ts.

import { readFileSync } from 'node:fs'
import { fail, ok, type Result } from '../../../model/result.ts'
import { hash } from '../../../model/shuffle.ts'
import { type AloneDecision, figuresOf } from '../../explore/alone.ts'

const LETTERS = 'ABCDEFGH'

/** Changes with every word on the sheet, so that picks are never compared with another sheet. */
const codeOf = (decisions: readonly AloneDecision[]): string =>
  hash(decisions.map(({ options }) => options.map(({ text }) => text).join('\n')).join('\n\n')).toString(36)

export const writeSheet = (decisions: readonly AloneDecision[]): string => `# Options alone

Each number is a decision from one of the stories. You see what can be said or done, and nothing of what came before. Say
for each which one you think is worth most, as in the lines below, and give the file to
\`npm run stories -- --picks FILE\`. A letter may be left out; words after it are not read.

    sheet ${codeOf(decisions)}
    1 B
    2 A

${decisions.map(({ options }, at) => `## ${at + 1}\n\n${options.map(({ text }, which) => `${LETTERS[which]}. ${text}`).join('\n')}\n`).join('\n')}`

/** What the picks in a file came to, in a sentence or two; or what is wrong with the file. */
export function writePicks(file: string, decisions: readonly AloneDecision[]): Result<string, string> {
  const text = readFileSync(file, 'utf8')
  const sheet = /^\s*sheet (\w+)/m.exec(text)?.[1]
  const code = codeOf(decisions)
  if (sheet !== code)
    return fail(
      `Unexpected ${sheet ? `picks for sheet ${sheet}` : 'picks without the code of their sheet'} in ${file}, expected “sheet ${code}”: the options have changed since, or were never picked from`,
    )
  const picks = new Map(
    [...text.matchAll(/^\s*(\d+)[.:]?\s+([A-H])\b/gm)].map(([, number, letter]) => [
      Number(number) - 1,
      LETTERS.indexOf(letter ?? ''),
    ]),
  )
  const { decisions: read, withStrongest, picked, byChance } = figuresOf(decisions, picks)
  if (read === 0) return fail(`Unexpected lack of picks in ${file}, expected lines as in “12 B”`)
  return ok(
    `Options alone: the strongest was picked in ${picked.length} of the ${withStrongest} decisions that have one (by chance ${byChance.toFixed(1)}; half of them is ${withStrongest / 2}), of ${read} that were read. Left out are those in which the strongest is honesty about limits, or safety.\nPicked in: ${picked.toSorted().join(', ') || 'none'}.`,
  )
}
