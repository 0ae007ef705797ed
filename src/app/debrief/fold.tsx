// Something under a heading that opens and folds it. A heading in a `summary` is none for some screen readers; a button in a heading is
// both for all of them.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface FoldProps {
  readonly level: 2 | 3
  /** Of the button. */
  readonly id?: string
  readonly head: ComponentChildren
  readonly open: boolean
  readonly toggle: (open: boolean) => void
  readonly children: ComponentChildren
}

export function Fold({ level, id, head, open, toggle, children }: FoldProps) {
  const body = useId()
  const Heading = `h${level}` as const
  return (
    <>
      <Heading class="fold-head">
        <button type="button" id={id} aria-expanded={open} aria-controls={body} onClick={() => toggle(!open)}>
          {head}
        </button>
      </Heading>
      <div id={body} class="fold-body" hidden={!open}>
        {children}
      </div>
    </>
  )
}
