// Whether all of it is there without a network, and a way to have it. Not drawn where the page keeps nothing of itself, as in a course.

import { useEffect, useState } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import type { KeptFiles } from '../frame/ports.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { later } from '../wording/later.ts'

export function KeepPart() {
  const { newer } = useSurroundings()
  const [kept, setKept] = useState<KeptFiles>()
  useEffect(() => {
    let isGone = false
    void newer.then((port) => {
      if (isGone || !port?.kept) return
      setKept(port.kept)
      void port.kept.look()
    })
    return () => {
      isGone = true
    }
  }, [newer])
  return kept ? <Known kept={kept} /> : null
}

function Known({ kept }: { readonly kept: KeptFiles }) {
  const state = useStore(kept, whole)
  if (state.phase === 'unknown') return null
  const isOver = state.phase === 'all'
  return (
    <section aria-labelledby="offline-title">
      <h2 id="offline-title">{later.offline.title}</h2>
      <p>{later.offline.about}</p>
      {!isOver && (
        <p>
          {/* Stays where it is while files come, so that the focus does. */}
          <button
            type="button"
            class="quiet"
            aria-disabled={state.phase === 'keeping'}
            onClick={() => void kept.keepAll()}
          >
            {later.offline.keepAll}
          </button>{' '}
          {later.offline.size(Math.max(1, Math.round(state.bytes / 1_000_000)))}
        </p>
      )}
      <p role="status">
        {state.phase === 'keeping' && later.offline.keeping(tenths(state.kept, state.all))}
        {isOver && later.offline.all}
        {state.phase === 'failed' && later.offline.failed}
      </p>
    </section>
  )
}

/** In steps of ten percent, since each change is read out. */
export const tenths = (kept: number, all: number): number =>
  all === 0 ? 0 : Math.floor((kept / all) * 10) * 10
