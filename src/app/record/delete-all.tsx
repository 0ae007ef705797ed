// Deletes everything that is kept here, after asking once.

import { useRef, useState } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import { later } from '../wording/later.ts'

export interface DeleteAllProps {
  /** Nothing is kept, so there is nothing to delete. */
  readonly isEmpty: boolean
  readonly changed: () => Promise<void>
}

export function DeleteAll({ isEmpty, changed }: DeleteAllProps) {
  const { records } = useSurroundings()
  const [gone, setGone] = useState(false)
  const remove = async () => {
    await records.removeAll()
    setGone(true)
    await changed()
  }
  return (
    <>
      {!isEmpty && <Asking remove={remove} />}
      {/* Stays when there is nothing more to delete, so that a screen reader hears that it is done. */}
      <p role="status">{gone && later.record.allGone}</p>
    </>
  )
}

function Asking({ remove }: { readonly remove: () => Promise<void> }) {
  const { launched } = useSurroundings()
  const asking = useRef<HTMLDialogElement>(null)
  const yes = () => {
    asking.current?.close()
    void remove()
  }
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
          <button type="button" class="quiet" onClick={yes}>
            {later.record.yes}
          </button>
        </p>
      </dialog>
    </section>
  )
}
