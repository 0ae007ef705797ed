// What the room sees besides the words: the question, the split, how things stand, nothing at all; dark, and larger.

import type { Beat } from '../../model/beat.ts'
import { type Command, MOST_SIZE, type Room, type View } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'

interface ShowPartProps {
  readonly room: Room
  readonly beat: Beat
  readonly send: (command: Command) => void
}

export function ShowPart({ room: { view }, beat, send }: ShowPartProps) {
  const set = (some: Partial<View>) => send({ kind: 'view', view: some })
  const calling = (call: View['call']) => set({ call: view.call === call ? 'none' : call })
  return (
    <section class="panel" aria-labelledby="console-show">
      <h2 id="console-show">{group.console.show}</h2>
      <div class="switches">
        {beat.discuss && (
          <Switch on={view.call === 'question'} flip={() => calling('question')}>
            {group.console.showQuestion}
          </Switch>
        )}
        <Switch on={view.call === 'reasons'} flip={() => calling('reasons')}>
          {group.console.showReasons}
        </Switch>
        <Switch on={view.call === 'write'} flip={() => calling('write')}>
          {group.console.showWrite}
        </Switch>
        <Switch on={view.split} flip={() => set({ split: !view.split })}>
          {group.console.showSplit}
        </Switch>
        <Switch on={view.scores} flip={() => set({ scores: !view.scores })}>
          {group.console.showScores}
        </Switch>
        <Switch on={view.blank} flip={() => set({ blank: !view.blank })}>
          {group.console.showBlank}
        </Switch>
        <Switch
          on={view.theme === 'dark'}
          flip={() => set({ theme: view.theme === 'dark' ? 'light' : 'dark' })}
        >
          {group.console.dark}
        </Switch>
      </div>
      {!beat.discuss && <p class="about">{group.console.noQuestion}</p>}
      <fieldset class="sizes">
        <legend>{group.console.size}</legend>
        <button
          type="button"
          class="quiet"
          disabled={view.size === 0}
          onClick={() => set({ size: view.size - 1 })}
        >
          {group.console.smaller}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={view.size === MOST_SIZE}
          onClick={() => set({ size: view.size + 1 })}
        >
          {group.console.larger}
        </button>
      </fieldset>
    </section>
  )
}

interface SwitchProps {
  readonly on: boolean
  readonly flip: () => void
  readonly children: string
}

function Switch({ on, flip, children }: SwitchProps) {
  return (
    <button type="button" class="switch" aria-pressed={on} onClick={flip}>
      {children}
    </button>
  )
}
