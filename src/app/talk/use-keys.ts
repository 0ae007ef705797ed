// Keys that work wherever one is on the talk: Space or Enter for the next part, 1 to 9 for an option. A field that is being written in,
// and whatever is pressed itself, keeps its own.

import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Choice } from '../../model/passage.ts'
import type { ChoiceId } from '../../model/run.ts'

interface Keys {
  readonly choices: readonly Choice[]
  readonly singleKeys: boolean
  readonly choose: (id: ChoiceId) => void
  /** What comes next where no option can be taken yet. */
  readonly next: (() => void) | undefined
  /** What stands at the end of a part: the button for the next one. */
  readonly end: RefObject<HTMLElement | null>
}

export function useKeys({ choices, singleKeys, choose, next, end }: Keys): void {
  // Before anything is painted: a key that is pressed at once is meant for what is seen then, and not for what was there before it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs =
        !event.defaultPrevented && !event.repeat && !hasModifier(event) && !isElsewhere(end.current)
      if (!isOurs || !(event.target instanceof Element) || event.target.closest(FIELDS)) return
      const choice = singleKeys && /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
      if (choice) {
        event.preventDefault()
        choose(choice.id)
      } else if (next && isNext(event, singleKeys, end.current)) {
        event.preventDefault()
        next()
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

const FIELDS = 'input, textarea, select, [contenteditable]'
const PRESSED = 'a[href], button, summary, audio, video'

/** A space is a single key too, which whoever speaks to their device wants off; and it moves the page where there is more to read first. */
const isNext = ({ key, target }: KeyboardEvent, singleKeys: boolean, end: HTMLElement | null): boolean =>
  (key === 'Enter' || (key === ' ' && singleKeys && isInSight(end))) && !(target as Element).closest(PRESSED)

const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey

/** Behind a dialog, or while the talk is paused. */
const isElsewhere = (end: HTMLElement | null): boolean =>
  (end !== null && end.offsetParent === null) || document.querySelector('dialog[open]') !== null

/** Also where it is still being fetched: then there is nothing to move the page to. */
function isInSight(element: HTMLElement | null): boolean {
  if (element === null) return true
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}
