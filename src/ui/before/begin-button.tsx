// The way into a story. Where a run of it is kept and not at its end, going on with it comes first, and beginning anew
// is asked about once.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../core/about.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import type { KeptRun } from '../ports.ts'
import { writeRoute } from '../route.ts'

export function BeginButton({ about: { id, child } }: { readonly about: About }) {
  const { records, conversations, router } = useSurroundings()
  const asking = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState<KeptRun | undefined>(() => {
    const copied = records.openRunSync(id)
    return copied.ok ? copied.value : undefined
  })
  // The synchronous copy may be lost or behind.
  const look = useCallback(async (): Promise<KeptRun | undefined> => {
    const found = await records.openRun(id)
    const newest = found.ok ? found.value : undefined
    setOpen(newest)
    return newest
  }, [records, id])
  useEffect(() => void look(), [look])

  const begin = () => {
    conversations.begin(id)
    router.go({ kind: 'talk', story: id })
  }
  const press = async () => {
    if (isUnderWay(await look())) asking.current?.showModal()
    else begin()
  }
  const talk = writeRoute({ kind: 'talk', story: id })
  const choices = open?.run.choices.length ?? 0
  return (
    <>
      {isUnderWay(open) && <p class="kept">{words.before.underWay(child.name, choices)}</p>}
      <p class="ways">
        {isUnderWay(open) && (
          <a class="button" href={talk}>
            {words.before.goOn}
          </a>
        )}
        <button type="button" class={isUnderWay(open) ? 'quiet' : 'button'} onClick={() => void press()}>
          {isUnderWay(open) ? words.before.anew : words.before.start(child.name)}
        </button>
      </p>
      <dialog ref={asking} aria-labelledby="anew-title">
        <h2 id="anew-title">{words.before.anewAsk}</h2>
        <p>{words.before.anewAbout(child.name, choices)}</p>
        <p class="ways">
          <a class="button" href={talk}>
            {words.before.goOn}
          </a>
          <button type="button" class="quiet" onClick={begin}>
            {words.before.anew}
          </button>
          <button type="button" class="quiet" onClick={() => asking.current?.close()}>
            {words.before.stay}
          </button>
        </p>
      </dialog>
    </>
  )
}

const isUnderWay = (kept: KeptRun | undefined): boolean =>
  kept !== undefined && kept.run.choices.length > 0 && kept.finished === undefined
