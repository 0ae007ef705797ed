// Two groups' runs of one story side by side: how far together, where they part, how each ended.

import type { About } from '../../../model/about.ts'
import { compare, type Side } from '../../../model/compare.ts'
import type { Playable } from '../../../model/passage.ts'
import { replay } from '../../../model/replay.ts'
import type { Team } from '../../../model/room/room.ts'
import { PromiseLedger } from '../../debrief/promise-ledger.tsx'
import { ProblemPanel } from '../../parts/problem-panel.tsx'
import { Prose } from '../../parts/prose.tsx'
import { effectsInFull } from '../../parts/score-words.ts'
import { group } from '../../wording/group.ts'
import { later } from '../../wording/later.ts'
import { words } from '../../wording/words.ts'

interface NamedTeam {
  readonly team: Team
  readonly name: string
}

interface ReviewCompareProps {
  readonly about: About
  readonly story: Playable
  readonly left: NamedTeam
  readonly right: NamedTeam
}

export function ReviewCompare({ about, story, left, right }: ReviewCompareProps) {
  const first = replay(story, left.team.aside ?? left.team.run)
  const second = replay(story, right.team.aside ?? right.team.run)
  if (!first.ok) return <ProblemPanel problem={first.problem} />
  if (!second.ok) return <ProblemPanel problem={second.problem} />
  const comparison = compare(first.value.beats, second.value.beats)
  const { together, parting } = comparison
  return (
    <>
      <p>
        {parting
          ? later.compare.together(together.length)
          : comparison.one.own.length + comparison.other.own.length === 0
            ? later.compare.same
            : later.compare.further}
      </p>
      <div class="beside">
        <Column about={about} name={left.name} side={comparison.one} />
        <Column about={about} name={right.name} side={comparison.other} />
      </div>
    </>
  )
}

interface ColumnProps {
  readonly about: About
  readonly name: string
  readonly side: Side
}

function Column({ about, name, side }: ColumnProps) {
  const ended = about.endings[side.debrief.ending ?? '']
  return (
    <section aria-label={`${group.review.compare}: ${name}`}>
      <h3>{name}</h3>
      <p>
        {ended ? (
          <>
            <b>{ended.title}.</b> {ended.summary}
          </>
        ) : (
          later.compare.notEnded
        )}
      </p>
      <ol class="took-list" start={side.own[0]?.number ?? 1}>
        {side.own.map(({ number, choice, effects }) => (
          <li key={number}>
            <p class="took-words">
              <Prose text={choice.text} />
            </p>
            <p class="about">{effectsInFull(effects).join('. ') || words.score.effects.none}</p>
          </li>
        ))}
      </ol>
      <PromiseLedger about={about} promises={side.debrief.promises} />
    </section>
  )
}
