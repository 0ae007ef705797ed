// What the room has before it and what comes next; the way on, with what was done last beside it; the question for the group.

import type { Ref } from 'preact'
import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { pageAt, pagesOfRoom } from '../../../model/room/pages.ts'
import type { Room } from '../../../model/room/room.ts'
import { LinesView } from '../../talk/lines-view.tsx'
import { group } from '../../wording/group.ts'
import { callOf, linesWith } from '../calls.ts'
import type { ConsoleAction } from '../keys.ts'
import { nextStep } from '../steps.ts'
import { Recap } from '../wall/recap.tsx'
import { nextInWords, pageInWords } from './command-words.ts'
import { KeyCap } from './key-cap.tsx'

interface NowPartProps {
  readonly about: About
  readonly room: Room
  /** Of the run; never empty. */
  readonly beats: readonly Beat[]
  readonly act: (action: ConsoleAction) => boolean
  /** What was done last, in words. */
  readonly done: string
  /** The button that goes on. */
  readonly next: Ref<HTMLButtonElement>
}

export function NowPart({ about, room, beats, act, done, next }: NowPartProps) {
  const beat = beats.at(-1)
  const pages = pagesOfRoom(room, beats)
  const at = pageAt(pages, room.view.page)
  const page = pages[at]
  const following = pages[at + 1]
  const { view } = room
  if (!beat) return null
  const call = callOf(beat, view.call)
  const lines = call === undefined ? (page?.lines ?? []) : linesWith(view.call, pages, at)
  return (
    <div class="console-now">
      <div class={following && !following.options ? 'console-shown' : 'console-shown is-one'}>
        <div class={view.blank ? 'console-box is-blank' : 'console-box'}>
          <h2>{group.console.now}</h2>
          <section
            class="console-beat lines"
            key={`${beat.number} ${at} ${view.short}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
            tabIndex={0}
            aria-label={group.console.now}
          >
            {view.blank && <p class="about">{group.console.nowBlank}</p>}
            {call !== undefined && (
              <p>
                <b>{call}</b>
              </p>
            )}
            {page?.recap && <Recap about={about} room={room} beats={beats} />}
            <LinesView lines={lines} hard={view.short ? 'summary' : 'full'} />
          </section>
        </div>
        <div class="console-box console-next">
          <h2>
            {group.console.nextTitle}: {nextInWords(nextStep({ room, beats, now: 0 }), room, beats)}
          </h2>
          {following && !following.options && (
            <div class="console-beat lines" key={`${beat.number} ${at + 1} ${view.short}`}>
              <LinesView lines={following.lines} hard={view.short ? 'summary' : 'full'} />
            </div>
          )}
        </div>
      </div>
      <div class="console-steps">
        <button type="button" class="button" ref={next} onClick={() => act({ kind: 'next' })}>
          {group.console.next} <KeyCap>→</KeyCap>
        </button>
        <button type="button" class="quiet" onClick={() => act({ kind: 'previous' })}>
          {group.console.previous} <KeyCap>←</KeyCap>
        </button>
        <p class="console-state" role="status">
          <b>{done}</b>{' '}
          <span class="console-page">
            {pageInWords(room, beats)}
            {view.call === 'write' ? ` ${group.console.writing}` : ''}
          </span>
        </p>
      </div>
      {beat.discuss && (
        <p class="console-question">
          <b>{group.console.question}:</b> {beat.discuss}
        </p>
      )}
    </div>
  )
}
