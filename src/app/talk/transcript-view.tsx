// The conversation so far, with what was to be seen in words, for whoever wants to look something up. Closed until
// asked for; focus goes to its heading and back to the button.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { StagePort } from '../frame/ports.ts'
import { focusInSight } from '../parts/in-sight.ts'
import type { HardView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import { LinesView } from './lines-view.tsx'

export interface TranscriptViewProps {
  /** All beats before the one that is on the screen. */
  readonly beats: readonly Beat[]
  readonly hard: HardView
}

export function TranscriptView({ beats, hard }: TranscriptViewProps) {
  const { stage } = useSurroundings()
  const [pictures, setPictures] = useState<StagePort['inWords']>()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => focusInSight(heading.current), [])
  useEffect(() => {
    stage().then(
      ({ inWords }) => setPictures(() => inWords),
      // Without pictures there is nothing to say about them.
      () => setPictures(undefined),
    )
  }, [stage])
  const seen = useMemo(() => pictures?.(beats), [pictures, beats])
  return (
    <section class="transcript" id="so-far" aria-labelledby="so-far-title">
      <h2 id="so-far-title" ref={heading} tabIndex={-1}>
        {words.talk.soFarTitle}
      </h2>
      {beats.length === 0 && <p>{words.talk.soFarEmpty}</p>}
      {beats.map(({ number, lines }, index) => (
        <div class="past-beat" key={number}>
          <LinesView lines={lines} hard={hard} captions={seen?.[index] ?? []} />
        </div>
      ))}
    </section>
  )
}
