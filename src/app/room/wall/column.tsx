// What both the talk and looking back have on the wall: the column beside the picture, and lines as they were told.

import type { ComponentChildren } from 'preact'
import type { Line } from '../../../model/passage.ts'
import { LinesView } from '../../talk/lines-view.tsx'
import { group } from '../../wording/group.ts'

interface ColumnProps {
  readonly kind: 'lines' | 'options' | 'back'
  readonly children: ComponentChildren
}

/** Words or options. Where even the smallest letters would not show all of them, it can be scrolled, by keyboard too. */
export function Column({ kind, children }: ColumnProps) {
  return (
    <section
      class={`audience-text has-${kind}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={group.audience.title}
    >
      {children}
    </section>
  )
}

/** What is talked about or answered to, as it was told. */
export function Said({ lines, short }: { readonly lines: readonly Line[]; readonly short: boolean }) {
  if (lines.length === 0) return null
  return (
    <div class="lines">
      <LinesView key={`${short} ${lines[0]?.text}`} lines={lines} hard={short ? 'summary' : 'full'} />
    </div>
  )
}
