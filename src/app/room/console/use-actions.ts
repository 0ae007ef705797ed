// What an action does to the room, and what is said of it afterwards where the trainer's eye is.

import { useCallback, useRef, useState } from 'preact/hooks'
import type { Beat } from '../../../model/beat.ts'
import { after, type Command, type Room } from '../../../model/room/room.ts'
import { group } from '../../wording/group.ts'
import type { ConsoleAction, PresenterAction } from '../keys.ts'
import { useRoomPorts } from '../ports.ts'
import { markedAfter, nextStep, stepBefore } from '../steps.ts'
import type { RoomEnd } from '../windows/connection.ts'
import { wordsOfCommand } from './command-words.ts'

interface Actor {
  readonly end: RoomEnd
  /** As it was drawn. */
  readonly room: Room
  readonly beatsOf: (room: Room) => readonly Beat[]
}

type OwnAction = Exclude<ConsoleAction, PresenterAction>['kind']

interface Actions {
  /** Carries an action out; false where it means nothing now. The same function at every render, so that listeners stay. */
  readonly act: (action: ConsoleAction) => boolean
  readonly send: (command: Command) => void
  /** What was done last, in words. */
  readonly done: string
  /** Says something else of it. */
  readonly say: (words: string) => void
}

/** @param own carries out what is the console's alone; false where it means nothing now */
export function useActions(now: Actor, own: (action: OwnAction) => boolean): Actions {
  const { clock } = useRoomPorts()
  const [done, setDone] = useState('')
  const latest = useRef({ ...now, own })
  latest.current = { ...now, own }
  /** The room whose last choice “back” takes back when it is pressed once more. */
  const takesBack = useRef<Room>(undefined)
  /** As it is, which may be further than what was drawn: keys can come faster than that. */
  const newest = useCallback(() => {
    const { end, beatsOf, ...drawn } = latest.current
    const room = end.getState().room ?? drawn.room
    return { room, beats: beatsOf(room) }
  }, [])
  const send = useCallback(
    (command: Command) => {
      const { room, beats } = newest()
      setDone(wordsOfCommand(command, { beats, before: room, now: after(room, command) }))
      latest.current.end.send(command)
    },
    [newest],
  )
  const act = useCallback(
    (action: ConsoleAction) => {
      const { room, beats } = newest()
      const beat = beats.at(-1)
      if (!beat) return false
      const { view } = room
      const step = (command: Command | undefined, otherwise: string) => {
        if (command) send(command)
        else setDone(otherwise)
        return true
      }
      const viewing = (some: Partial<Room['view']>) => step({ kind: 'view', view: some }, '')
      const calling = (call: Room['view']['call']) => viewing({ call: view.call === call ? 'none' : call })
      switch (action.kind) {
        case 'hand': {
          const choice = beat.choices[action.option - 1]?.id
          return choice !== undefined && step({ kind: 'hand', choice, by: action.by }, '')
        }
        case 'next':
          return step(nextStep({ room, beats, now: clock() }), group.console.over)
        case 'previous': {
          const before = stepBefore({ room, beats })
          // A press too many on the way back through the parts must not undo what the room decided.
          const isAsked = before?.kind === 'back' && takesBack.current !== room
          takesBack.current = isAsked ? room : undefined
          return step(
            isAsked ? undefined : before,
            isAsked ? group.console.did.backAgain : group.console.did.atStart,
          )
        }
        case 'mark-next':
        case 'mark-previous': {
          const offered = markedAfter(beat, view.offered, action.kind === 'mark-next' ? 1 : -1)
          return offered !== undefined && viewing({ offered })
        }
        case 'blank':
          return viewing({ blank: !view.blank })
        case 'question':
          if (beat.discuss) return calling('question')
          setDone(group.console.noQuestion)
          return true
        case 'reasons':
        case 'write':
          return calling(action.kind)
        case 'split':
          return viewing({ split: !view.split })
        case 'scores':
          return viewing({ scores: !view.scores })
        case 'short':
          return viewing({ short: !view.short })
        case 'rules':
          return calling('rules')
        default:
          return latest.current.own(action.kind)
      }
    },
    [clock, newest, send],
  )
  return { act, send, done, say: setDone }
}
