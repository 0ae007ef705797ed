// Lines in a row, with the hard stretches among them in full or in a sentence, as the trainee wishes. Skipping one
// changes nothing in the run.

import type { ComponentChildren, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { stretches } from '../../model/debrief.ts'
import type { Line } from '../../model/passage.ts'
import { Prose } from '../parts/prose.tsx'
import type { HardView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import { directionOf, type LineParts, namings, partsOf } from './line-parts.ts'

/**
 * What there is to explain in a line: its words with buttons in them, and what is open below it. Undefined where there is nothing.
 * `open` is the id of the term that is open; `show` is called with the id of the one whose button was pressed.
 */
export type TermsOfLine = (
  line: number,
  text: string,
  open: string | undefined,
  show: (term: string) => void,
) => { readonly words: ComponentChildren; readonly note: ComponentChildren } | undefined

interface LinesViewProps {
  readonly lines: readonly Line[]
  readonly hard: HardView
  /** What is heard or seen at each line, in words; empty while they are still being fetched. */
  readonly captions?: readonly (string | undefined)[]
  /** The number of the first of them, where these are the rest of a beat; the numbers below are of the beat too. */
  readonly first?: number
  /** How many lines are to be seen; the others wait, hidden. */
  readonly shown?: number
  readonly terms?: TermsOfLine | undefined
  /** For the line that focus moves to, and which that is. */
  readonly start?: Ref<HTMLParagraphElement>
  readonly startAt?: number
}

/** Each line carries its number as `data-line`, on the first of what belongs to it, so that it can be measured. */
export function LinesView({
  lines,
  hard,
  captions = [],
  first = 0,
  shown: count = first + lines.length,
  terms,
  start,
  startAt = 0,
}: LinesViewProps) {
  const parts = lines.map((line) => partsOf(line))
  const named = namings(parts)
  let index = 0
  return (
    <>
      {stretches(lines).map((stretch) => {
        const from = index
        index += stretch.lines.length
        const shown = parts
          .slice(from, index)
          .map((part, place) => (
            <LineView
              key={from + place}
              parts={part}
              named={named[from + place] ?? false}
              caption={captions[from + place]}
              line={first + from + place}
              terms={terms}
              hidden={first + from + place >= count}
              start={first + from + place === startAt && !(stretch.hard && place === 0) ? start : undefined}
            />
          ))
        if (!stretch.hard) return shown
        return (
          <HardStretch
            key={`hard ${from}`}
            summary={stretch.hard}
            as={hard}
            line={first + from}
            hidden={first + from >= count}
            start={first + from === startAt ? start : undefined}
          >
            {shown}
          </HardStretch>
        )
      })}
    </>
  )
}

interface HardStretchProps {
  readonly summary: string
  readonly as: HardView
  readonly line: number
  readonly hidden: boolean
  readonly start?: Ref<HTMLParagraphElement> | undefined
  readonly children: ComponentChildren
}

function HardStretch({ summary, as, line, hidden, start, children }: HardStretchProps) {
  const [shown, show] = useState(as)
  const inFull = shown === 'full'
  return (
    <div class="hard" hidden={hidden} data-line={line}>
      <p class="hard-note" ref={start ?? null} tabIndex={-1}>
        {inFull ? words.talk.hardAhead : `${words.talk.hardInstead} `}
        {!inFull && <Prose text={summary} />}{' '}
        <button type="button" class="quiet" onClick={() => show(inFull ? 'summary' : 'full')}>
          {inFull ? words.talk.hardSkip : words.talk.hardFull}
        </button>
      </p>
      {inFull && children}
    </div>
  )
}

interface LineViewProps {
  readonly parts: LineParts
  readonly named: boolean
  readonly caption?: string | undefined
  readonly line: number
  readonly terms?: TermsOfLine | undefined
  readonly hidden: boolean
  /** Of the line that focus moves to. */
  readonly start?: Ref<HTMLParagraphElement> | undefined
}

/**
 * One line as it is said, done or told. A name stands above a speech or, where it would only repeat itself, is there for
 * a screen reader alone.
 */
function LineView({ parts, named, caption, line, terms, hidden, start }: LineViewProps) {
  const [open, setOpen] = useState<string>()
  const dir = directionOf(parts.text)
  const explained = terms?.(line, parts.text, open, (term) => setOpen(term === open ? undefined : term))
  return (
    <>
      {caption !== undefined && (
        <p class="caption" hidden={hidden} data-line={line}>
          {caption}
        </p>
      )}
      <p
        hidden={hidden}
        data-line={line}
        class={`line ${classOf(parts)}${named ? ' named' : ''}`}
        ref={start ?? null}
        tabIndex={start ? -1 : undefined}
        dir={parts.kind === 'speech' ? undefined : dir}
      >
        {parts.kind !== 'telling' && (
          <b class={named ? 'speaker' : 'unseen'}>
            {parts.kind === 'speech' ? parts.speaker : words.talk.you}
            {/* For whoever copies it: a screen reader would say “colon”. */}
            <span class="unseen" aria-hidden="true">
              :
            </span>{' '}
          </b>
        )}
        <span class="words" dir={dir}>
          {explained?.words ?? <Prose text={parts.text} />}
        </span>
      </p>
      {!hidden && explained?.note}
    </>
  )
}

const classOf = (parts: LineParts): string =>
  parts.kind === 'speech' ? (parts.yours ? 'speech yours' : 'speech others') : parts.kind
