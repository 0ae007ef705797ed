// How much a story file can hold of a card (src/app/saves/story-file.ts), said with the card's own keys and lines. A card of the house
// keeps the same limits, since any story may be passed on.

import * as v from 'valibot'
import { aboutInFile, groupInFile } from '../../app/saves/story-file.ts'
import type { WholeAbout } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import type { Problem } from '../../model/result.ts'
import { namedPath, type Path } from './named-path.ts'

const whole = v.object({ about: aboutInFile, group: v.exactOptional(groupInFile) })

/** `card/too-much` for each part of a card that no story file can hold. */
export function beyondLimits(
  card: { readonly about: WholeAbout; readonly group?: GroupPlan },
  file: string,
  lineOf: (path: Path) => number,
): readonly Problem[] {
  const { success, issues } = v.safeParse(whole, card)
  if (success) return []
  return issues.filter(isOwn).map((issue) => {
    const path = inCard((issue.path ?? []).map(({ key }) => key as string | number))
    return {
      code: 'card/too-much',
      message: saidOf(issue, namedPath(path, lineOf, String)),
      place: { file, line: lineOf(path) },
    }
  })
}

/** That the steps of a plan take as long as it has is asked of every card, and said better. */
const isOwn = ({ type, path }: v.BaseIssue<unknown>): boolean =>
  type !== 'check' || path?.at(-1)?.key !== 'plans'

/** The keys of the card for those of a story file. */
function inCard([part, ...path]: Path): Path {
  if (part !== 'about') return ['group', ...path]
  if (path[0] === 'introduction') return path.slice(1)
  return path.map((key) => (key === 'contentNote' ? 'content_note' : key))
}

function saidOf({ type, input, received, requirement }: v.BaseIssue<unknown>, name: string): string {
  if (type === 'max_length' && typeof input === 'string') {
    return `Unexpected ${name} of ${received} characters, expected at most ${requirement}`
  }
  if (type === 'max_length') {
    return `Unexpected number of entries under ${name}, ${received}, expected at most ${requirement}`
  }
  if (type === 'max_value') return `Unexpected ${name} of ${received}, expected at most ${requirement}`
  if (type === 'check') return `Unexpected number of entries under ${name}, expected fewer`
  return `Unexpected ${name}, expected what a story file can hold`
}
