// Coming to a screen: the page gets its title, and focus moves to the heading, so that a screen reader begins there.
// On the very first screen the browser's own start is left alone.

import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../wording/words.ts'

let screens = 0

/** Counts a screen in. False for the first one, which must not take focus. */
export function arrive(): boolean {
  screens += 1
  return screens > 1
}

export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!arrive()) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    document.title = title === words.name ? words.name : words.titleOf(title)
  }, [title])
  return heading
}
