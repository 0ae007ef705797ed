// What the trainer writes while the group talks. Kept with the session, for the sheet at the end.

import { useId, useState } from 'preact/hooks'
import { type Command, MOST_NOTE, type Room } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'

interface NotesPartProps {
  readonly room: Room
  readonly send: (command: Command) => void
}

export function NotesPart({ room, send }: NotesPartProps) {
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
