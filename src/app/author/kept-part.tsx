// The stories that this device has: those that were added, also where a later version or a fault hides them, and what is being tried.
// They can be passed on, or taken off.

import { useId, useRef, useState } from 'preact/hooks'
import type { Result } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import type { AddedStory, AddProblem, KeptStory, OwnPort } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { download } from '../parts/download.ts'
import { own as words } from '../wording/own.ts'

export function KeptPart() {
  // The shelf is drawn anew with every change, and this part with it.
  const { own } = useSurroundings()
  const { value } = useLoaded(own, [own])
  const id = useId()
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const kept = value?.kept() ?? []
  if (!value || (kept.length === 0 && said === '')) return null
  const say = (text: string) => {
    setSaid(text)
    title.current?.focus()
  }
  return (
    <section aria-labelledby={`${id}-kept`}>
      <h2 id={`${id}-kept`} ref={title} tabIndex={-1}>
        {words.shelf.onDevice}
      </h2>
      <p role="status">{said}</p>
      <ul class="kept-stories">
        {kept.map((story) => (
          <li key={`${story.from} ${story.id}`}>
            <KeptRow story={story} own={value} say={say} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is said after “keep”. */
function whatBecame(added: Result<AddedStory, AddProblem>, title: string): string {
  if (added.ok) {
    const { kept, isNewest } = added.value
    if (!kept) return words.shelf.notStored(title)
    return isNewest ? words.shelf.kept(title) : words.author.notNewest(title)
  }
  const { another, code } = added.problem
  if (another) return words.shelf.notKeptBeside(another.here, another.added)
  const refusal = words.refusal(code)
  return `${refusal.title}. ${refusal.text}`
}

interface KeptRowProps {
  readonly story: KeptStory
  readonly own: OwnPort
  readonly say: (text: string) => void
}

function KeptRow({ story, own, say }: KeptRowProps) {
  const { id, title = id, child, from } = story
  const asking = useRef<HTMLDialogElement>(null)
  // Of the story itself: the number of a generated one may stand twice, where parts are drawn at different times.
  const labelled = `take-off-${from}-${id}`
  const isRead = story.title !== undefined
  /** Of this row: another version may cover it. */
  const save = () => {
    const file = own.file(id, from)
    if (file) download(file.text, file.name)
  }
  const keep = async () => {
    const file = own.file(id, from)
    if (file) say(whatBecame(await own.add(file.text), title))
  }
  const named = <span class="unseen">: {title}</span>
  return (
    <>
      <p>
        <b>{title}</b>
        {child && (
          <>
            {' '}
            · <bdi>{child.name}</bdi>, {child.age}
          </>
        )}
        {from === 'tried' && ` · ${words.shelf.isTried}`}
        {story.title === undefined && ` · ${words.shelf.notRead}`}
      </p>
      <p class="ways">
        {from === 'tried' && isRead && (
          <button type="button" class="quiet" onClick={() => void keep()}>
            {words.shelf.keep}
            {named}
          </button>
        )}
        {isRead && (
          <button type="button" class="quiet" onClick={save}>
            {words.author.save}
            {named}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => asking.current?.showModal()}>
          {words.shelf.remove}
          {named}
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
              void own
                .remove(story)
                .then((isGone) => say(isGone ? words.shelf.removed(title) : words.shelf.notRemoved))
            }}
          >
            {words.shelf.removeYes}
          </button>
        </p>
      </dialog>
    </>
  )
}
