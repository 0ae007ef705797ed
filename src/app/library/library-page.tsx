// What every page of the library but the first stands in: the way back above the heading, and at the foot printing it, the way back
// again, and what the print says of where it came from.

import type { ComponentChildren } from 'preact'
import { dayInWords } from '../evidence/day-in-words.ts'
import { type LibraryRoute, writeRoute } from '../frame/route.ts'
import { evidence } from '../wording/evidence.ts'
import { useLibraryArrival } from './use-library-arrival.ts'

const { library } = evidence

interface LibraryPageProps {
  readonly title: string
  /** In the place of the title, where the heading says more. */
  readonly heading?: ComponentChildren
  readonly class?: string
  /** On the button that prints it. */
  readonly print?: string | undefined
  /**
   * Stands on a print, since the address is the same wherever the library is kept. Undefined where the page has nothing to
   * show.
   */
  readonly route?: LibraryRoute | undefined
  readonly children: ComponentChildren
}

export function LibraryPage(props: LibraryPageProps) {
  const { title, heading = title, class: className, print: printLabel, route, children } = props
  const arrival = useLibraryArrival(title)
  const today = new Date().toISOString().slice(0, 10)
  return (
    <div class={className ? `library ${className} page` : 'library page'}>
      <p class="library-back">
        <a class="quiet" href={writeRoute({ kind: 'library' })}>
          <span aria-hidden="true">←{'\u00a0'}</span>
          {library.title}
        </a>
      </p>
      <h1 ref={arrival} tabIndex={-1}>
        {heading}
      </h1>
      {children}
      <p class="ways">
        {printLabel && (
          <button type="button" class="button" onClick={() => print()}>
            {printLabel}
          </button>
        )}
        <a class="quiet" href={writeRoute({ kind: 'library' })}>
          {library.toLibrary}
        </a>
      </p>
      {route && <p class="printed">{library.printedOn(dayInWords(today), writeRoute(route))}</p>}
    </div>
  )
}
