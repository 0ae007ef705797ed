// The options as the trainer sees them: hands, taking, “what if”; and for a call, votes typed from the chat and the options as text.

import type { RefObject } from 'preact'
import type { Beat } from '../../../model/beat.ts'
import type { Playable } from '../../../model/passage.ts'
import { pagesOfRoom } from '../../../model/room/pages.ts'
import { type Command, MOST_HANDS, openDecision, type Room, teamOf } from '../../../model/room/room.ts'
import { handsIn, isDivided } from '../../../model/room/split.ts'
import { Prose } from '../../parts/prose.tsx'
import { group } from '../../wording/group.ts'
import type { ConsoleAction } from '../keys.ts'
import { useRoomPorts } from '../ports.ts'
import { letterOf, splitNow } from '../steps.ts'
import { useGuide } from '../use-guide.ts'
import { CopyOptions, VotesField } from './console-votes.tsx'
import { KeyCap } from './key-cap.tsx'

interface OptionsPartProps {
  readonly story: Playable
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly act: (action: ConsoleAction) => boolean
  readonly send: (command: Command) => void
  readonly say: (words: string) => void
  readonly votes: RefObject<HTMLTextAreaElement | null>
  readonly copy: RefObject<HTMLButtonElement | null>
}

export function OptionsPart({ story, room, beats, act, send, say, votes, copy }: OptionsPartProps) {
  const { clock } = useRoomPorts()
  const team = teamOf(room)
  const beat = beats.at(-1)
  const choices = beat?.choices ?? []
  const number = openDecision(team)
  const split = splitNow(room, beats)
  const guide = useGuide(story)
  const inPack = guide?.decisions.find(({ options }) =>
    options.some(({ id }) => id === choices[0]?.id),
  )?.number
  const { offered } = room.view
  return (
    <section class="console-options" aria-labelledby="console-options">
      <div class="console-counting">
        <h2 id="console-options">{group.console.options}</h2>
        {inPack !== undefined && <span class="about">{group.console.inPack(number, inPack)}</span>}
        {team.aside ? null : (
          <>
            <span role="status" class="console-hands">
              {group.console.total(handsIn(split), room.view.chat)}
              {isDivided(split) ? `. ${group.console.divided}` : ''}
            </span>
            <VotesField
              key={beat?.number}
              choices={choices}
              split={split}
              send={send}
              say={say}
              field={votes}
            />
          </>
        )}
        {beat && (
          <CopyOptions
            key={beat.number}
            beat={beat}
            room={room}
            over={pagesOfRoom(room, beats).at(-1)?.lines ?? []}
            button={copy}
          />
        )}
      </div>
      <ol class="console-choices">
        {choices.map((choice, index) => {
          const letter = letterOf(index)
          return (
            <li key={choice.id} class={choice.id === offered ? 'console-choice is-marked' : 'console-choice'}>
              <b class="letter" aria-hidden="true">
                {letter}
              </b>
              <p class="console-option">
                <span class="unseen">{group.console.letter(letter)}: </span>
                <Prose text={choice.text} />
                {choice.id === offered && <em class="mark-note"> ({group.console.marked})</em>}
              </p>
              <div class="console-does">
                {!team.aside && (
                  <HandsField
                    letter={letter}
                    figure={index + 1}
                    hands={split[index]?.hands ?? 0}
                    raise={(by) => send({ kind: 'hand', choice: choice.id, by })}
                    more={() => act({ kind: 'hand', option: index + 1, by: 1 })}
                  />
                )}
                <button
                  type="button"
                  class="button"
                  onClick={() => send({ kind: 'take', choice: choice.id, at: clock() })}
                >
                  {group.console.takeLetter(letter)}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => send({ kind: 'what-if', number, choice: choice.id, at: clock() })}
                >
                  {group.console.whatIfLetter(letter)}
                </button>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface HandsFieldProps {
  readonly letter: string
  /** The key that raises a hand for it. */
  readonly figure: number
  readonly hands: number
  readonly raise: (by: number) => void
  readonly more: () => void
}

function HandsField({ letter, figure, hands, raise, more }: HandsFieldProps) {
  return (
    <span class="hands-field">
      <KeyCap>{String(figure)}</KeyCap>
      <button
        type="button"
        class="step"
        aria-label={group.console.less(letter)}
        disabled={hands === 0}
        onClick={() => raise(-1)}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_HANDS}
        aria-label={group.console.hands(letter)}
        value={hands}
        onChange={({ currentTarget }) => raise((Number(currentTarget.value) || 0) - hands)}
      />
      <button type="button" class="step" aria-label={group.console.more(letter)} onClick={more}>
        +
      </button>
    </span>
  )
}
