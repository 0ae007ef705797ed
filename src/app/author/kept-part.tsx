// The stories that were added on this device: to be passed on, or taken off it.

import { useId, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { useSurroundings } from '../frame/context.ts'
import type { OwnPort } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { download } from '../parts/download.ts'
import { own as words } from '../wording/own.ts'

export function KeptPart() {
  const { own, shelf } = useSurroundings()
  const { value } = useLoaded(own, [own])
  const id = useId()
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const kept = shelf.filter(({ origin }) => origin?.from === 'device')
  if (!value || (kept.length === 0 && said === '')) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.shelf.onDevice}
      </h2>
      <p role="status">{said}</p>
      <ul class="kept-stories">
        {kept.map((about) => (
          <li key={about.id}>
            <KeptStory
              about={about}
              own={value}
              removed={() => {
                setSaid(words.shelf.removed(about.title))
                title.current?.focus()
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface KeptStoryProps {
  readonly about: About
  readonly own: OwnPort
  readonly removed: () => void
}

function KeptStory({ about: { id, title, child }, own, removed }: KeptStoryProps) {
  const asking = useRef<HTMLDialogElement>(null)
  // Of the story itself: the number of a generated one may stand twice, where parts are drawn at different times.
  const labelled = `take-off-${id}`
  const save = () => {
    const file = own.file(id)
    if (file) download(file.text, file.name)
  }
  return (
    <>
      <p>
        <b>{title}</b> · <bdi>{child.name}</bdi>, {child.age}
      </p>
      <p class="ways">
        <button type="button" class="quiet" onClick={save}>
          {words.author.save}
          <span class="unseen">: {title}</span>
        </button>
        <button type="button" class="quiet" onClick={() => asking.current?.showModal()}>
          {words.shelf.remove}
          <span class="unseen">: {title}</span>
        </button>
      </p>
      <dialog ref={asking} aria-labelledby={labelled}>
        <h2 id={labelled}>{words.shelf.removeAsk(title)}</h2>
        <p>{words.shelf.removeAbout}</p>
        <p class="ways">
          <button type="button" class="button" onClick={() => asking.current?.close()}>
            {words.shelf.stay}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              asking.current?.close()
              void own.remove(id).then(removed)
            }}
          >
            {words.shelf.removeYes}
          </button>
        </p>
      </dialog>
    </>
  )
}
