// The options as the trainer sees them: hands, taking, “what if”, and folded under each what it would do and why.

import { useEffect, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import { lookAhead } from '../../model/room/follower.ts'
import { type Command, MOST_HANDS, openDecision, type Room, teamOf } from '../../model/room/room.ts'
import { handsAt, handsIn, isDivided, splitOf } from '../../model/room/split.ts'
import type { ChoiceId } from '../../model/run.ts'
import { Judgement } from '../debrief/judgement.tsx'
import { Prose } from '../parts/prose.tsx'
import { LinesView } from '../talk/lines-view.tsx'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { letterOf } from './steps.ts'

interface OptionsPartProps {
  readonly about: About
  readonly story: Playable
  readonly room: Room
  readonly beat: Beat
  readonly marked: ChoiceId | undefined
  readonly send: (command: Command) => void
}

export function OptionsPart({ about, story, room, beat, marked, send }: OptionsPartProps) {
  const { clock } = useRoomPorts()
  const team = teamOf(room)
  const ahead = useAhead(story, room, beat)
  const number = openDecision(team)
  const split = splitOf(
    handsAt(team, number),
    beat.choices.map(({ id }) => id),
  )
  const all = handsIn(split)
  return (
    <section class="console-options" aria-labelledby="console-options">
      <h2 id="console-options">{group.console.options}</h2>
      <p role="status" class="console-hands">
        {!team.aside && group.console.total(all)}
        {!team.aside && isDivided(split) ? `. ${group.console.divided}` : ''}
      </p>
      <ol class="console-choices">
        {beat.choices.map((choice, index) => {
          const letter = letterOf(index)
          return (
            <li key={choice.id} class={choice.id === marked ? 'console-choice is-marked' : 'console-choice'}>
              <p class="console-option">
                <b class="letter" aria-hidden="true">
                  {letter}
                </b>
                <span>
                  <span class="unseen">{group.console.letter(letter)}: </span>
                  <Prose text={choice.text} />
                  {choice.id === marked && <em class="mark-note"> ({group.console.marked})</em>}
                </span>
              </p>
              <div class="console-does">
                {!team.aside && (
                  <HandsField
                    letter={letter}
                    hands={split[index]?.hands ?? 0}
                    raise={(by) => send({ kind: 'hand', choice: choice.id, by })}
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
              <Behind about={about} next={ahead?.[choice.id]} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Worked out after the beat is drawn, because it costs a replay for every option. */
function useAhead(story: Playable, room: Room, beat: Beat): Readonly<Record<ChoiceId, Beat>> | undefined {
  const { run } = teamOf(room)
  const [ahead, setAhead] = useState<{
    readonly beat: Beat
    readonly byChoice: Readonly<Record<ChoiceId, Beat>>
  }>()
  useEffect(() => {
    const waiting = setTimeout(() => setAhead({ beat, byChoice: lookAhead(story, run, beat.choices) }), 120)
    return () => clearTimeout(waiting)
  }, [story, run, beat])
  return ahead?.beat === beat ? ahead.byChoice : undefined
}

interface HandsFieldProps {
  readonly letter: string
  readonly hands: number
  readonly raise: (by: number) => void
}

function HandsField({ letter, hands, raise }: HandsFieldProps) {
  return (
    <span class="hands-field">
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
      <button type="button" class="step" aria-label={group.console.more(letter)} onClick={() => raise(1)}>
        +
      </button>
    </span>
  )
}

/** As many lines of the answer as show the trainer what is coming. */
const LINES = 3

function Behind({ about, next }: { readonly about: About; readonly next: Beat | undefined }) {
  return (
    <details class="behind">
      <summary>{group.console.behind}</summary>
      {next?.outcome ? (
        <>
          <Judgement about={about} outcome={next.outcome} />
          <h3>{group.console.comesNext}</h3>
          <div class="console-beat lines">
            <LinesView
              lines={next.lines.filter(({ kind }) => kind !== 'trainee').slice(0, LINES)}
              hard="full"
            />
          </div>
        </>
      ) : (
        <p>{group.console.lookingAhead}</p>
      )}
    </details>
  )
}
