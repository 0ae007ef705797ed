// Panels beside the console that are used now and then: notes, going to a scene, the keys, what is owed.

import { useId, useState } from 'preact/hooks'
import { type About, promiseInWords } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import type { Playable } from '../../model/passage.ts'
import { wayTo } from '../../model/room/guide.ts'
import { type Command, MOST_NOTE, type Room, teamOf } from '../../model/room/room.ts'
import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { sceneInWords, useGuide } from './use-guide.ts'
import { usePlan } from './use-plan.ts'

interface PanelProps {
  readonly room: Room
  readonly send: (command: Command) => void
}

/** What the trainer writes while the group talks. Kept with the session, for the sheet at the end. */
export function NotesPart({ room, send }: PanelProps) {
  const { clock } = useRoomPorts()
  const id = useId()
  const [text, setText] = useState('')
  const keep = () => {
    send({ kind: 'note', text, at: clock() })
    setText('')
  }
  return (
    <section class="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{group.console.notes}</h2>
      <label for={id}>{group.console.note}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_NOTE}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button type="button" class="quiet" disabled={text.trim() === ''} onClick={keep}>
          {group.console.keepNote}
        </button>
      </p>
      {room.notes.length > 0 && (
        <ul class="note-list">
          {room.notes.map((note, index) => (
            <li key={note.at + index}>
              <span class="about">{group.console.noteAt(note.number)}:</span> {note.text}{' '}
              <button
                type="button"
                class="quiet"
                aria-label={group.console.removeNote(index + 1)}
                onClick={() => send({ kind: 'remove-note', index })}
              >
                {group.setup.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Going to a scene without playing all that lies between: the choices are filled in, and stay marked as prepared. */
export function JumpPart({ story, room, send }: PanelProps & { readonly story: Playable }) {
  const { clock } = useRoomPorts()
  const [wanted, want] = useState(false)
  const guide = useGuide(story, wanted)
  const { plan } = usePlan(room.story)
  const jump = (scene: string) => {
    if (!guide) return
    const { run, aside } = teamOf(room)
    const own = (aside ?? run).choices
    const log = wayTo(story, guide, own, scene, run.seed)
    const at = clock()
    if (log) send({ kind: 'jump', choices: log.map((id, index) => ({ id, at: own[index]?.at ?? at })) })
  }
  return (
    <details class="panel" onToggle={({ currentTarget }) => want(currentTarget.open)}>
      <summary>{group.console.jump}</summary>
      <p class="about">{group.console.jumpAbout}</p>
      {guide ? (
        <ul class="scenes">
          {guide.scenes.map((scene) => (
            <li key={scene}>
              <button type="button" class="quiet" onClick={() => jump(scene)}>
                {group.console.jumpTo(sceneInWords(scene, plan))}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{group.console.gathering}</p>
      )}
    </details>
  )
}

/** Which keys do what, and whether they do it at all (WCAG 2.1.4 asks that single keys can be turned off). */
export function KeysPart() {
  const { settings } = useSurroundings()
  const { singleKeys } = useStore(settings, whole)
  return (
    <details class="panel keys">
      <summary>{group.console.keys}</summary>
      <label>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => settings.change({ singleKeys: currentTarget.checked })}
        />{' '}
        {group.console.keysOn}
      </label>
      <dl>
        {group.console.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What was promised and is still owed. */
export function PromisesPart({ about, beats }: { readonly about: About; readonly beats: readonly Beat[] }) {
  const open = debrief(beats).promises.filter(({ state }) => state === 'made')
  return (
    <section class="panel" aria-labelledby="console-promises">
      <h2 id="console-promises">{group.console.promises}</h2>
      {open.length === 0 ? (
        <p>{group.console.noPromises}</p>
      ) : (
        <ul>
          {open.map(({ promise }) => (
            <li key={promise}>{promiseInWords(about, promise)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
