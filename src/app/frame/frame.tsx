// The frame around a screen: skip link, the bar at the top, the main part. A screen may put its own title and tools
// into the bar.

import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { focusInSight } from '../parts/in-sight.ts'
import { words } from '../wording/words.ts'
import { useSurroundings } from './context.ts'
import { writeRoute } from './route.ts'

interface FrameProps {
  /** Without the name in the bar, where the screen itself says it. */
  readonly nameless?: boolean
  /** Stands in the middle of the bar. */
  readonly title?: ComponentChildren
  readonly tools?: ComponentChildren
  readonly children: ComponentChildren
}

export function Frame({ nameless = false, title, tools, children }: FrameProps) {
  const { launched } = useSurroundings()
  const main = useRef<HTMLElement>(null)
  return (
    <>
      <button type="button" class="skip" onClick={() => focusInSight(main.current)}>
        {words.skip}
      </button>
      <header class="top">
        {!nameless && (
          <a class="mark" href={writeRoute({ kind: 'home' })}>
            {words.name}
          </a>
        )}
        {title}
        <nav class="top-tools" aria-label={words.name}>
          {tools}
          <a class="quiet" href={writeRoute({ kind: 'settings' })}>
            {words.settings}
          </a>
          {launched && <launched.Tools />}
        </nav>
      </header>
      {launched && <launched.Notice />}
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
