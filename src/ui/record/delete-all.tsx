// Deletes everything that is kept here, after asking once.

import { useRef, useState } from 'preact/hooks'
import { later } from '../../wording/later.ts'
import { useSurroundings } from '../context.ts'

export interface DeleteAllProps {
  /** Nothing is kept, so there is nothing to delete. */
  readonly isEmpty: boolean
  readonly changed: () => Promise<void>
}

export function DeleteAll({ isEmpty, changed }: DeleteAllProps) {
  const { records, launched } = useSurroundings()
  const asking = useRef<HTMLDialogElement>(null)
  const [gone, setGone] = useState(false)
  const remove = async () => {
    asking.current?.close()
    await records.removeAll()
    setGone(true)
    await changed()
  }
  // Stays to say that it is done, when there is nothing more to do it to.
  if (isEmpty) return <p role="status">{gone && later.record.allGone}</p>
  return (
    <section class="file-part" aria-labelledby="all-title">
      <h2 id="all-title">{later.record.all}</h2>
      <p class="about">{later.record.allAbout}</p>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => asking.current?.showModal()}>
          {later.record.all}
        </button>
      </p>
      <dialog ref={asking} aria-labelledby="all-ask">
        <p id="all-ask">{later.record.allAsk}</p>
        {launched && <p>{launched.said.deleting}</p>}
        <p class="ways">
          <button type="button" class="button" onClick={() => asking.current?.close()}>
            {later.record.no}
          </button>
          <button type="button" class="quiet" onClick={() => void remove()}>
            {later.record.yes}
          </button>
        </p>
      </dialog>
    </section>
  )
}
