// The lines of a beat, with the hard stretches among them in full or in a sentence, as the trainee wishes. Skipping
// one changes nothing in the run.

import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { stretches } from '../../core/debrief.ts'
import type { Line } from '../../core/passage.ts'
import type { HardView } from '../../play/settings.ts'
import { words } from '../../wording/words.ts'
import { Prose } from '../parts/prose.tsx'
import { LineView } from './line-view.tsx'

export interface LinesViewProps {
  readonly lines: readonly Line[]
  readonly hard: HardView
  readonly captions?: readonly (string | undefined)[]
  readonly start?: Ref<HTMLParagraphElement>
}

export function LinesView({ lines, hard, captions = [], start }: LinesViewProps) {
  const cut = stretches(lines)
  let index = 0
  return (
    <>
      {cut.map((stretch, number) => {
        const from = index
        index += stretch.lines.length
        const shown = stretch.lines.map((line, place) => (
          <LineView
            key={from + place}
            line={line}
            before={place === 0 ? undefined : lines[from + place - 1]}
            caption={captions[from + place]}
            start={from + place === 0 && !stretch.hard ? start : undefined}
          />
        ))
        if (!stretch.hard) return shown
        return (
          <HardStretch
            key={`hard-${number}`}
            summary={stretch.hard}
            as={hard}
            start={from === 0 ? start : undefined}
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
  readonly start?: Ref<HTMLParagraphElement> | undefined
  readonly children: preact.ComponentChildren
}

function HardStretch({ summary, as, start, children }: HardStretchProps) {
  const [shown, show] = useState(as)
  return (
    <div class="hard">
      <p class="hard-note" ref={start ?? null} tabIndex={-1}>
        {shown === 'full' ? words.talk.hardAhead : `${words.talk.hardInstead} `}
        {shown === 'summary' && <Prose text={summary} />}{' '}
        <button type="button" class="quiet" onClick={() => show(shown === 'full' ? 'summary' : 'full')}>
          {shown === 'full' ? words.talk.hardSkip : words.talk.hardFull}
        </button>
      </p>
      {shown === 'full' && children}
    </div>
  )
}
