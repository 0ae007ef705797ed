// What was found in a story, as the page is given it: how much each problem weighs, what it is about, and in the order in which an
// author can mend them. Pure.

import type { FoundProblem } from '../../../app/author/workbench.ts'
import { reach } from '../../explore/judge.ts'
import { sortProblems } from '../../explore/judged-problems.ts'
import type { JudgedProblem } from '../../explore/rule.ts'
import { ANYWHERE_RULES } from '../../explore/rules/all-rules.ts'
import { inBrowser } from './browser-names.ts'
import type { OpenedStory } from './open-files.ts'

const isOfCard = ({ code }: JudgedProblem): boolean => /^(yaml|card|group)\//.test(code)

/** Where a story fails, stops or never ends, which is no question of its measure even where it has no line but the first. */
const FAULTS = new Set(ANYWHERE_RULES.filter(({ id }) => id !== 'not-complete').map(({ id }) => `rule/${id}`))

const ABOUT = ['text', 'place', 'whole'] as const

function aboutOf(problem: JudgedProblem): FoundProblem['about'] {
  if (FAULTS.has(problem.code)) return problem.code === 'rule/no-end' ? 'text' : 'place'
  return ABOUT[Math.max(0, reach(problem))] ?? 'text'
}

/** Of a draft all problems only warn, but for those of its card; of a story that has only begun those that are about the whole of it. */
export const weighedBy = (
  { card, isShort }: Pick<OpenedStory, 'card' | 'isShort'>,
  problems: readonly JudgedProblem[],
): readonly JudgedProblem[] =>
  problems.map((problem) =>
    (card.isDraft && !isOfCard(problem)) || (isShort && aboutOf(problem) === 'whole')
      ? { ...problem, severity: 'warning' }
      : problem,
  )

/** In order, each once, in words that hold in a browser, and without what cannot leave a worker. */
export const asFound = (problems: readonly JudgedProblem[]): readonly FoundProblem[] =>
  sortProblems(problems)
    .map((problem) => ({ ...problem, about: aboutOf(problem) }))
    .sort(
      (a, b) =>
        turnOf(a) - turnOf(b) ||
        Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
        Number(a.about === 'whole') - Number(b.about === 'whole') ||
        compare(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0),
    )
    .map(({ story: _, cause: __, ...found }) => inBrowser(found))

/** A card that cannot be read makes others of the problems, so it comes first; then what keeps the story from being played. */
function turnOf(problem: JudgedProblem): number {
  if (isOfCard(problem)) return 0
  if (reach(problem) < 0) return 1
  return problem.severity === 'error' && /^(ink|tag|story)\//.test(problem.code) ? 1 : 2
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
