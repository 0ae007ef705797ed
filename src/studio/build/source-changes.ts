// The changes of scores that the source of a story writes as numbers, each with its line, so that one that is too large is found
// where it stands. What a condition or several changes come to only a run can say.

import { SCORES, type Score } from '../../model/score.ts'
import type { SourceChange } from '../explore/rule.ts'

const NAMES = SCORES.join('|')
/** `~ change(trust, -2)`, `~ trust += 2` and `~ trust = trust + 2`. */
const CHANGE = new RegExp(
  `~\\s*(?:change\\s*\\(\\s*(${NAMES})\\s*,\\s*([+-]?)|(${NAMES})\\s*(?:([+-])=|=\\s*\\3\\s*([+-])))\\s*(\\d+)`,
)

export const sourceChanges = (text: string, file: string): readonly SourceChange[] =>
  text.split('\n').flatMap((line, index) => {
    const [, called, sign, named, short, long, digits] = CHANGE.exec(line.replace(/\/\/.*/, '')) ?? []
    if (digits === undefined) return []
    const by = Number(digits) * ([sign, short, long].includes('-') ? -1 : 1)
    return [{ score: (called ?? named) as Score, by, place: { file, line: index + 1 } }]
  })
