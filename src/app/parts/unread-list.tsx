// What lies beside the page or is kept here, and could not be read: whoever put it there needs to know.

import { writeProblem } from '../../model/result.ts'
import type { OwnPort } from '../frame/ports.ts'
import { own as words } from '../wording/own.ts'

export function UnreadList({ unread }: { readonly unread: ReturnType<OwnPort['unread']> }) {
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
            <p class="detail">{writeProblem(problem)}</p>
          </div>
        )
      })}
    </>
  )
}
