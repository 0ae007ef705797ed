// What the room has before it: the words of the beat, how far it has seen them, the question for the group, and the way on.

import type { Beat } from '../../model/beat.ts'
import { pageAt, pagesOf } from '../../model/room/pages.ts'
import type { Room } from '../../model/room/room.ts'
import { LinesView } from '../talk/lines-view.tsx'
import { group } from '../wording/group.ts'

interface NowPartProps {
  readonly beat: Beat
  readonly room: Room
  readonly next: () => void
  readonly previous: () => void
  /** True where “next” had nothing to go on to. */
  readonly stuck: boolean
}

export function NowPart({ beat, room, next, previous, stuck }: NowPartProps) {
  const pages = pagesOf(beat)
  const at = pageAt(pages, room.view.page)
  return (
    <section class="console-now" aria-labelledby="console-now">
      <h2 id="console-now">{group.console.now}</h2>
      <div class="console-beat lines">
        <LinesView key={`${beat.number} ${at}`} lines={pages[at]?.lines ?? []} hard="full" />
      </div>
      {pages.length > 1 && (
        <details class="behind">
          <summary>{group.console.all}</summary>
          <div class="console-beat lines">
            <LinesView key={beat.number} lines={beat.lines} hard="full" />
          </div>
        </details>
      )}
      {beat.discuss && (
        <div class="console-question">
          <h3>{group.console.question}</h3>
          <p>{beat.discuss}</p>
        </div>
      )}
      <div class="console-steps">
        <button type="button" class="button" onClick={next}>
          {group.console.next}
        </button>
        <button type="button" class="quiet" onClick={previous}>
          {group.console.previous}
        </button>
        <span role="status" class="console-page">
          {group.console.page(at + 1, pages.length)}
          {pages[at]?.options && beat.choices.length > 0 ? `: ${group.console.optionsShown}` : ''}.
          {stuck ? ` ${group.console.chooseFirst}` : ''}
        </span>
      </div>
    </section>
  )
}
