// Votes typed into one field, from a chat or as numbers, and the options as text to be pasted into a chat. Keeps no name.

import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Beat } from '../../../model/beat.ts'
import type { Choice, Line } from '../../../model/passage.ts'
import type { Command, Room, View } from '../../../model/room/room.ts'
import { handsIn, type Share } from '../../../model/room/split.ts'
import { readVotes } from '../../../model/room/votes.ts'
import { emphasisSpans } from '../../parts/prose.tsx'
import { group } from '../../wording/group.ts'
import { letterOf } from '../steps.ts'
import { KeyCap } from './key-cap.tsx'

interface VotesFieldProps {
  readonly choices: readonly Choice[]
  readonly split: readonly Share[]
  readonly send: (command: Command) => void
  /** Says what was counted, where the eye is. */
  readonly say: (words: string) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
}

export function VotesField({ choices, split, send, say, field }: VotesFieldProps) {
  const [text, setText] = useState('')
  const [unclear, setUnclear] = useState<readonly string[]>([])
  const count = () => {
    if (text.trim() === '') return
    const votes = readVotes(text, choices.length)
    choices.forEach(({ id }, index) => {
      const by = (votes.counts[index] ?? 0) - (votes.whole ? (split[index]?.hands ?? 0) : 0)
      if (by !== 0) send({ kind: 'hand', choice: id, by })
    })
    const found = choices.map((_, index) => `${letterOf(index)} ${votes.counts[index] ?? 0}`).join(', ')
    say(group.console.votesCounted(found))
    // So that keys are read as keys again; H comes back to it.
    field.current?.blur()
    // What cannot be told is asked below, and kept nowhere.
    setUnclear([...unclear, ...votes.unclear])
    setText('')
  }
  const clear = () => {
    for (const { id, hands } of split) if (hands > 0) send({ kind: 'hand', choice: id, by: -hands })
    setUnclear([])
    field.current?.focus()
  }
  const decide = (place: number, choice?: Choice) => {
    if (choice) send({ kind: 'hand', choice: choice.id, by: 1 })
    setUnclear(unclear.filter((_, index) => index !== place))
  }
  return (
    <>
      <form
        class="votes"
        onSubmit={(event) => {
          event.preventDefault()
          count()
        }}
      >
        <label>
          {group.console.votes} <KeyCap>H</KeyCap>
          {/* One line to look at; but a chat that is pasted has many, and a field of one line would join them. */}
          <textarea
            ref={field}
            rows={1}
            autocomplete="off"
            spellcheck={false}
            maxLength={5000}
            placeholder={group.console.votesExample}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return
              event.preventDefault()
              count()
            }}
          />
        </label>
        <button type="submit" class="quiet">
          {group.console.votesCount}
        </button>
        {handsIn(split) > 0 && (
          <button type="button" class="quiet" onClick={clear}>
            {group.console.votesClear}
          </button>
        )}
      </form>
      <span role="status" class="votes-answer">
        {unclear.length > 0 && group.console.votesUnclear(unclear.length)}
      </span>
      {unclear.length > 0 && (
        <ul class="votes-unclear">
          {unclear.map((message, place) => (
            <li key={`${place} ${message}`}>
              “{message}”{' '}
              {choices.map((choice, index) => (
                <button
                  key={choice.id}
                  type="button"
                  class="quiet"
                  aria-label={group.console.votesFor(letterOf(index), message)}
                  onClick={() => decide(place, choice)}
                >
                  {letterOf(index)}
                </button>
              ))}
              <button
                type="button"
                class="quiet"
                aria-label={group.console.votesDrop(message)}
                onClick={() => decide(place)}
              >
                {group.console.votesNone}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface CopyOptionsProps {
  readonly beat: Beat
  readonly room: Room
  /** What is answered to. */
  readonly over: readonly Line[]
  readonly button: RefObject<HTMLButtonElement | null>
}

export function CopyOptions({ beat, room, over, button }: CopyOptionsProps) {
  const [state, setState] = useState<'copied' | 'by hand'>()
  const text = chatText(beat, over, room.view)
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setState('copied'),
      () => setState('by hand'),
    ) ?? setState('by hand')
  return (
    <span class="copy-options">
      <button ref={button} type="button" class="quiet" onClick={copy}>
        {group.console.copy} <KeyCap>O</KeyCap>
      </button>
      <span role="status">{state === 'copied' ? group.console.copied : ''}</span>
      {state === 'by hand' && (
        <label class="copy-by-hand">
          {group.console.copyByHand}
          <textarea readOnly rows={4} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </span>
  )
}

/**
 * What is answered to, and the options with their letters and what to write; while the group writes its own words, what it is asked
 * instead, since the options would spoil that.
 */
export function chatText(
  { choices, say }: Pick<Beat, 'choices' | 'say'>,
  over: readonly Line[],
  { call, short }: Pick<View, 'call' | 'short'>,
): string {
  const told = over.map(({ speaker, text, hard }) =>
    short && hard ? hard : (speaker ? `${speaker}: ` : '') + text,
  )
  const letters = choices.map((_, index) => letterOf(index))
  const asked =
    call === 'write'
      ? [`${group.audience.write}: ${say ?? group.audience.options}`]
      : [...choices.map(({ text }, index) => `${letters[index]}  ${text}`), group.audience.inChat(letters)]
  return [...new Set(told), ...asked].map(plain).join('\n')
}

const plain = (text: string): string =>
  emphasisSpans(text)
    .map((span) => span.text)
    .join('')
