// Whether two stories differ in what opens a child: a move that helps one and is held against the other.
//
// passes:
//   * (wait) Wait.
//       # move: wait
//       ~ change(trust, 1)
//   * (ask) "What happened on Sunday?"
//   -
//   * (wait_more) Wait for a little longer.
//       # move: wait
//       ~ change(trust, -1)
//   * (ask_more) "And on Monday?"
//
// fails:
//   * (wait) Wait.
//       # move: wait
//       ~ change(trust, 1)
//   * (ask) "What happened on Sunday?"
//       ~ change(trust, -1)

import type { RuleFinding, RuleInput, ShelfRule } from '../../rule.ts'
import { worth } from '../situations.ts'

export const oppositeMoves: ShelfRule = {
  id: 'opposite-moves',
  severity: 'error',
  about:
    'Of any two stories, at least one move is worth something with the one child and costs something with the other: what is good practice depends on who is there. Nothing is claimed where not every run is known.',
  check(all): readonly RuleFinding[] {
    const known = all
      .filter(({ findings }) => findings.complete)
      .map((story) => ({ story, ...movesOf(story) }))
    return known.flatMap((first, index) =>
      known
        .slice(index + 1)
        .filter(
          (second) => !overlaps(first.helping, second.costing) && !overlaps(second.helping, first.costing),
        )
        .map((second) => alike(first.story, second.story)),
    )
  },
}

const overlaps = (helping: ReadonlySet<string>, costing: ReadonlySet<string>): boolean =>
  [...helping].some((move) => costing.has(move))

function movesOf({ findings }: RuleInput) {
  const helping = new Set<string>()
  const costing = new Set<string>()
  for (const variant of findings.points.flatMap(({ options }) =>
    options.flatMap(({ variants }) => variants),
  )) {
    if (variant.move === undefined) continue
    if (worth(variant) > 0) helping.add(variant.move)
    if (worth(variant) < 0) costing.add(variant.move)
  }
  return { helping, costing }
}

const alike = (first: RuleInput, second: RuleInput): RuleFinding => ({
  message: `Unexpected stories “${first.findings.story}” and “${second.findings.story}” in which no move helps the one child and costs with the other, expected one at least`,
  place: { file: second.file, line: 1 },
  hint: 'Let a sentence that opened the one be held against the other, for a reason that the words before it show.',
})
