// The way into a story. Where a run of it is kept and not at its end, going on with it comes first, and beginning anew
// is asked about once.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { start } from '../wording/start.ts'

export function BeginButton({ about: { id, child } }: { readonly about: About }) {
  const { records, conversations, router } = useSurroundings()
  const asking = useRef<HTMLDialogElement>(null)
  const copied = () => {
    const lookup = records.openRunSync(id)
    return lookup.ok ? lookup.value : undefined
  }
  const [open, setOpen] = useState<RunToSave | undefined>(copied)
  const [isWaiting, setWaiting] = useState(false)
  const newestRun = useRef<Promise<RunToSave | undefined>>(undefined)
  const isHere = useRef(true)
  /** A ref and no state, since a second press may come before the screen is drawn again. */
  const isPressed = useRef(false)
  // A layout effect, so that the search has begun before anybody can press.
  useLayoutEffect(() => {
    isHere.current = true
    // The synchronous copy may be lost or behind.
    newestRun.current = records.openRun(id).then((lookup) => (lookup.ok ? lookup.value : undefined))
    void newestRun.current.then((newest) => isHere.current && setOpen(newest))
    return () => {
      isHere.current = false
    }
  }, [id, records])

  const begin = () => {
    conversations.begin(id)
    router.go({ kind: 'talk', story: id })
  }
  const press = async () => {
    if (isPressed.current) return
    // Another tab may have begun since this screen was drawn.
    let known = copied() ?? open
    if (!isUnderWay(known)) {
      isPressed.current = true
      setWaiting(true)
      known = await Promise.race([newestRun.current, patience()])
      // The trainee has gone to another screen meanwhile and is not to be taken away from it.
      if (!isHere.current) return
      isPressed.current = false
      setWaiting(false)
    }
    setOpen(known)
    if (isUnderWay(known)) ask()
    else begin()
  }
  const ask = () => {
    if (asking.current && !asking.current.open) asking.current.showModal()
  }
  const talk = writeRoute({ kind: 'talk', story: id })
  const choices = open?.run.choices.length ?? 0
  return (
    <>
      {isUnderWay(open) && <p class="kept">{start.before.underWay(child.name, choices)}</p>}
      <p class="ways">
        {isUnderWay(open) && (
          <a class="button" href={talk}>
            {start.before.goOn}
          </a>
        )}
        <button
          type="button"
          class={isUnderWay(open) ? 'quiet' : 'button'}
          aria-busy={isWaiting}
          onClick={() => void press()}
        >
          {isUnderWay(open) ? start.before.anew : start.before.start(child.name)}
        </button>
      </p>
      <dialog ref={asking} aria-labelledby="anew-title">
        <h2 id="anew-title">{start.before.anewAsk}</h2>
        <p>{start.before.anewAbout(child.name, choices)}</p>
        <p class="ways">
          <a class="button" href={talk}>
            {start.before.goOn}
          </a>
          <button type="button" class="quiet" onClick={begin}>
            {start.before.anew}
          </button>
          <button type="button" class="quiet" onClick={() => asking.current?.close()}>
            {start.before.stay}
          </button>
        </p>
      </dialog>
    </>
  )
}

/** Milliseconds that a press waits for a database that is slow to answer. */
const PATIENCE = 1000
const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))

const isUnderWay = (saved: RunToSave | undefined): boolean =>
  saved !== undefined && saved.run.choices.length > 0 && saved.finished === undefined
