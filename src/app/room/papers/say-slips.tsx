// A page of slips to cut, for pairs who say it first in their own words: the last line, the question, and lines to write on. On paper
// only, and no name is asked.

import type { Guide } from '../../../model/room/guide.ts'
import { Prose } from '../../parts/prose.tsx'
import { group } from '../../wording/group.ts'
import { type SlipRow, slipsOf } from './slips.ts'
import { WritingLines } from './writing-lines.tsx'

export function SaySlips({ guide }: { readonly guide: Guide | undefined }) {
  if (!guide) return null
  const { rows, columns } = slipsOf(guide.decisions)
  const places = Array.from({ length: columns }, (_, place) => place)
  return (
    <section class="slips fixed-page for-paper for-group" aria-label={group.pack.slips}>
      <h2>{group.pack.slips}</h2>
      <p class="about">{group.pack.slipsAbout}</p>
      <div class="slip-rows" style={{ '--columns': String(columns) }}>
        {rows.flatMap((row, index) => places.map((place) => <Slip key={`${index} ${place}`} row={row} />))}
      </div>
    </section>
  )
}

function Slip({ row: { decision, say } }: { readonly row: SlipRow }) {
  const cue = decision?.before.at(-1)
  return (
    <div class="slip">
      {cue && (
        <p class="slip-cue">
          {cue.speaker && <b>{cue.speaker}: </b>}
          <Prose text={cue.text} />
        </p>
      )}
      <p class="slip-say">{say}</p>
      <WritingLines />
      {decision && <p class="slip-number">{group.pack.decision(decision.number)}</p>}
    </div>
  )
}
