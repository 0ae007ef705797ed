// The conversation so far, with what was to be seen in words, for whoever wants to look something up. It opens over the page, at its end;
// focus goes back to where it was.

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import type { HardView } from '../settings/settings.ts'
import { besides } from '../wording/besides.ts'
import { LinesView } from './lines-view.tsx'
import './besides.css'

interface SoFarDialogProps {
  readonly beats: readonly Beat[]
  readonly hard: HardView
  readonly closed: () => void
}

export function SoFarDialog({ beats, hard, closed }: SoFarDialogProps) {
  const { stage } = useSurroundings()
  // Without pictures there is nothing to say about them.
  const { value: pictures } = useLoaded(stage, [stage])
  const dialog = useRef<HTMLDialogElement>(null)
  const scroll = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    if (scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight
  }, [])
  const seen = useMemo(() => pictures?.inWords(beats), [pictures, beats])
  return (
    <dialog class="so-far" ref={dialog} aria-labelledby="so-far-title" onClose={closed}>
      <header>
        <h2 id="so-far-title">{besides.soFar.title}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {besides.soFar.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <section class="transcript" ref={scroll} tabIndex={0} aria-labelledby="so-far-title">
        {beats.map(({ number, lines }, index) => (
          <div class="past-beat" key={number}>
            <h3 class="unseen">{number === 0 ? besides.soFar.start : besides.soFar.after(number)}</h3>
            <LinesView lines={lines} hard={hard} captions={seen?.[index] ?? []} />
          </div>
        ))}
      </section>
    </dialog>
  )
}
