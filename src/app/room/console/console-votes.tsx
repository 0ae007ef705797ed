// Votes typed into one field, from a chat or as numbers, and the options as text to be pasted into a chat. Keeps no name.

import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Choice, Line } from '../../../model/passage.ts'
import type { Command } from '../../../model/room/room.ts'
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
  readonly field: RefObject<HTMLTextAreaElement | null>
}

export function VotesField({ choices, split, send, field }: VotesFieldProps) {
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState('')
  const [unclear, setUnclear] = useState<readonly string[]>([])
  const count = () => {
    if (text.trim() === '') return
    const votes = readVotes(text, choices.length)
    choices.forEach(({ id }, index) => {
      const by = (votes.counts[index] ?? 0) - (votes.whole ? (split[index]?.hands ?? 0) : 0)
      if (by !== 0) send({ kind: 'hand', choice: id, by })
    })
    const found = choices.map((_, index) => `${letterOf(index)} ${votes.counts[index] ?? 0}`).join(', ')
    setAnswer(group.console.votesCounted(found))
    // What cannot be told is asked below, and kept nowhere.
    setUnclear([...unclear, ...votes.unclear])
    setText('')
  }
  const clear = () => {
    for (const { id, hands } of split) if (hands > 0) send({ kind: 'hand', choice: id, by: -hands })
    setAnswer('')
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
        {answer}
        {unclear.length > 0 && ` ${group.console.votesUnclear(unclear.length)}`}
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
  readonly over: readonly Line[]
  readonly choices: readonly Choice[]
  readonly button: RefObject<HTMLButtonElement | null>
}

export function CopyOptions({ over, choices, button }: CopyOptionsProps) {
  const [state, setState] = useState<'copied' | 'by hand'>()
  const text = optionsAsText(over, choices)
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
 * What is answered to, the options with their letters, and what to write.
 * @param over the lines that stand over the options
 */
export function optionsAsText(over: readonly Line[], choices: readonly Choice[]): string {
  const letters = choices.map((_, index) => letterOf(index))
  return [
    ...over.map(({ speaker, text }) => (speaker ? `${speaker}: ` : '') + plain(text)),
    ...choices.map(({ text }, index) => `${letters[index]}  ${plain(text)}`),
    group.audience.inChat(letters),
  ].join('\n')
}

const plain = (text: string): string =>
  emphasisSpans(text)
    .map((span) => span.text)
    .join('')
