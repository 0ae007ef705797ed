// What the room sees besides the words: the question, the split, how things stand, nothing at all; dark, and larger. And what is owed.

import { type About, promiseInWords } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { debrief } from '../../../model/debrief.ts'
import { pageAt, pagesOf, pagesOfRoom, samePlace } from '../../../model/room/pages.ts'
import {
  type Command,
  isFilledIn,
  MOST_SIZE,
  type Room,
  teamOf,
  type View,
} from '../../../model/room/room.ts'
import { group } from '../../wording/group.ts'
import { KeyCap } from './key-cap.tsx'

interface ShowPartProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly send: (command: Command) => void
}

export function ShowPart({ room, beats, send }: ShowPartProps) {
  const { view } = room
  const beat = beats.at(-1)
  const set = (some: Partial<View>) => send({ kind: 'view', view: some })
  const calling = (call: View['call']) => set({ call: view.call === call ? 'none' : call })
  return (
    <section class="panel" aria-labelledby="console-show">
      <h2 id="console-show">{group.console.show}</h2>
      <div class="switches">
        <Switch
          on={view.call === 'question'}
          letter="Q"
          flip={() => calling('question')}
          isOff={!beat?.discuss}
        >
          {group.console.showQuestion}
        </Switch>
        <Switch on={view.call === 'reasons'} letter="R" flip={() => calling('reasons')}>
          {group.console.showReasons}
        </Switch>
        <Switch on={view.call === 'write'} letter="W" flip={() => calling('write')}>
          {group.console.showWrite}
        </Switch>
        <Switch on={view.split} letter="V" flip={() => set({ split: !view.split })}>
          {group.console.showSplit}
        </Switch>
        <Switch on={view.scores} letter="S" flip={() => set({ scores: !view.scores })}>
          {group.console.showScores}
        </Switch>
        <Switch on={view.blank} letter="B" flip={() => set({ blank: !view.blank })}>
          {group.console.showBlank}
        </Switch>
        <Switch
          on={view.theme === 'dark'}
          flip={() => set({ theme: view.theme === 'dark' ? 'light' : 'dark' })}
        >
          {group.console.dark}
        </Switch>
        <Switch on={view.chat} flip={() => set({ chat: !view.chat })}>
          {group.console.chat}
        </Switch>
        <Switch
          on={view.short}
          letter="T"
          flip={() => set({ short: !view.short })}
          isOff={!beat?.lines.some(({ hard }) => hard)}
        >
          {group.console.short}
        </Switch>
        <Switch on={view.call === 'rules'} letter="L" flip={() => calling('rules')}>
          {group.console.showRules}
        </Switch>
      </div>
      <Sizes room={room} beats={beats} set={set} />
    </section>
  )
}

interface SizesProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly set: (some: Partial<View>) => void
}

/** Larger letters leave room for fewer, so the parts are others; the room stays at the line that it was at. */
function Sizes({ room, beats, set }: SizesProps) {
  const { size, page } = room.view
  const resize = (to: number) => {
    const now = pagesOfRoom(room, beats)
    const shown = now[pageAt(now, page)]
    const then = pagesOf(beats, { size: to, arrives: isFilledIn(teamOf(room)) })
    set({ size: to, page: shown ? samePlace(then, shown) : 0 })
  }
  return (
    <fieldset class="sizes">
      <legend>{group.console.size}</legend>
      <button type="button" class="quiet" disabled={size === 0} onClick={() => resize(size - 1)}>
        {group.console.smaller}
      </button>
      <button type="button" class="quiet" disabled={size === MOST_SIZE} onClick={() => resize(size + 1)}>
        {group.console.larger}
      </button>
    </fieldset>
  )
}

interface SwitchProps {
  readonly on: boolean
  readonly flip: () => void
  readonly letter?: string
  /** True where there is nothing to show: it keeps its place. */
  readonly isOff?: boolean
  readonly children: string
}

function Switch({ on, flip, letter, isOff = false, children }: SwitchProps) {
  return (
    <button type="button" class="switch" aria-pressed={on} disabled={isOff} onClick={flip}>
      {children} {letter && <KeyCap>{letter}</KeyCap>}
    </button>
  )
}

/** What was promised and is still owed. */
export function PromisesPart({ about, beats }: { readonly about: About; readonly beats: readonly Beat[] }) {
  const open = debrief(beats).promises.filter(({ state }) => state === 'made')
  return (
    <section class="panel" aria-labelledby="console-promises">
      <div class="panel-head">
        <h2 id="console-promises">{group.console.promises}</h2>
        {open.length === 0 && <p>{group.console.noPromises}</p>}
      </div>
      {open.length > 0 && (
        <ul>
          {open.map(({ promise }) => (
            <li key={promise}>{promiseInWords(about, promise)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
