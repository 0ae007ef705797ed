// What lies beside the page or is kept here, and could not be read: whoever put it there needs to know.

import { useSurroundings } from '../frame/context.ts'
import type { OwnPort } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { own as words } from '../wording/own.ts'

type Unread = ReturnType<OwnPort['unread']>

/** All of it; empty until it is known, and where what reads it did not arrive: the stories of the house are there all the same. */
export function useUnread(): Unread {
  const { own } = useSurroundings()
  return useLoaded(own, [own]).value?.unread() ?? []
}

export function UnreadList({ unread }: { readonly unread: Unread }) {
  return (
    <>
      {unread.map(({ file, problem }, index) => {
        const { title, text } = words.refusal(problem.code)
        return (
          <div key={index} class="problem">
            <h3>{title}</h3>
            <p>
              {file}: {text}
            </p>
            <p>{problem.message}.</p>
            {problem.hint && <p>{problem.hint}</p>}
          </div>
        )
      })}
    </>
  )
}
