// The story on the wall: lines of one picture at a time, what is called up, the recap of a scene, the options.

import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import type { Choice } from '../../../model/passage.ts'
import { type Page, pageAt } from '../../../model/room/pages.ts'
import type { Room, View } from '../../../model/room/room.ts'
import { handsIn } from '../../../model/room/split.ts'
import { Prose } from '../../parts/prose.tsx'
import { group } from '../../wording/group.ts'
import { Bar } from '../bar.tsx'
import { callOf, linesWith } from '../calls.ts'
import { letterOf, splitNow } from '../steps.ts'
import { Column, Said } from './column.tsx'
import { Recap } from './recap.tsx'

interface TalkProps {
  readonly about: About
  readonly room: Room
  readonly beat: Beat
  readonly beats: readonly Beat[]
  readonly pages: readonly Page[]
}

export function Talk({ about, room, beat, beats, pages }: TalkProps) {
  const { view } = room
  const at = pageAt(pages, view.page)
  const page = pages[at]
  const isAlone = view.call === 'write' || view.call === 'rules'
  const hasOptions = page?.options === true && !isAlone && beat.choices.length > 0
  const isCalled = !hasOptions && callOf(beat, view.call) !== undefined
  return (
    <Column kind={hasOptions ? 'options' : 'lines'}>
      {isCalled ? (
        <>
          <Said lines={linesWith(view.call, pages, at)} short={view.short} />
          <Call about={about} beat={beat} call={view.call} />
        </>
      ) : hasOptions ? (
        <Options room={room} beats={beats} choices={beat.choices} />
      ) : page?.recap ? (
        <Recap about={about} room={room} beats={beats} />
      ) : (
        <Said lines={page?.lines ?? []} short={view.short} />
      )}
      {beat.choices.length === 0 && at === pages.length - 1 && (
        <section class="call">
          <h2>{about.endings[beat.ending ?? '']?.title ?? group.audience.ended}</h2>
        </section>
      )}
    </Column>
  )
}

interface BeforeProps {
  readonly about: About
  readonly beat: Beat
  readonly page: Page
  readonly room: Room
}

/** What the options answer to, and what was called up over them: under the picture of whoever said it. */
export function Before({ about, beat, page, room: { view } }: BeforeProps) {
  if (view.call === 'write' || view.call === 'rules') return null
  return (
    <>
      <Said lines={page.lines} short={view.short} />
      {callOf(beat, view.call) !== undefined && <Call about={about} beat={beat} call={view.call} />}
    </>
  )
}

interface CallProps {
  readonly about: About
  readonly beat: Beat
  readonly call: View['call']
}

function Call({ about, beat, call }: CallProps) {
  const isWriting = call === 'write'
  if (call === 'rules') {
    return (
      <section class="call" aria-live="polite">
        <h2>{group.audience.rules}</h2>
        <ul>
          {group.pack.rulesShort.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>{about.contentNote}</p>
      </section>
    )
  }
  return (
    <section class="call" aria-live="polite">
      <h2>{isWriting ? group.audience.write : group.audience.question}</h2>
      <p>{callOf(beat, call)}</p>
      {isWriting && <p class="about">{group.audience.writeAbout}</p>}
    </section>
  )
}

interface OptionsProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly choices: readonly Choice[]
}

function Options({ room, beats, choices }: OptionsProps) {
  const { split: isShown, offered, chat } = room.view
  const split = splitNow(room, beats)
  const hasBars = isShown && handsIn(split) > 0
  return (
    <section class="audience-options" aria-label={group.audience.options}>
      <ol class={hasBars ? 'has-bars' : undefined}>
        {choices.map(({ id, text }, index) => (
          <li key={id} class={id === offered ? 'is-offered' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
            </span>
            {hasBars && <Bar share={split[index]} isCall={chat} />}
          </li>
        ))}
      </ol>
      {chat && !hasBars && (
        <p class="audience-chat">{group.audience.inChat(choices.map((_, index) => letterOf(index)))}</p>
      )}
    </section>
  )
}
