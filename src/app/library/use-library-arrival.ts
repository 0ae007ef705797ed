// Coming to a page of the library. Which of its links was followed is noted with the page's place in the browser's history. On the
// way back the browser puts the page where it was, so focus goes to that link again and not to a heading that is out of sight.

import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { focusInSight } from '../parts/in-sight.ts'
import { useArrival } from '../parts/use-arrival.ts'

/** As it is kept in `history.state`: the address of the link, and which it is among those that lead there, from 0. */
interface LinkPlace {
  readonly href: string
  readonly index: number
}

export function useLibraryArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useArrival(title)
  useLayoutEffect(() => {
    const page = heading.current?.parentElement
    if (!page) return
    focusFollowedLink()
    page.addEventListener('click', noteFollowedLink)
    return () => page.removeEventListener('click', noteFollowedLink)
  }, [heading])
  return heading
}

/** Does nothing where no link was followed from here, where it is not there yet, or where focus has moved on. */
export function focusFollowedLink(): void {
  const { followed, ...rest } = (history.state ?? {}) as { readonly followed?: LinkPlace }
  const focused = document.activeElement
  const hasMovedOn = focused !== null && focused !== document.body && focused.tagName !== 'H1'
  const link = followed && !hasMovedOn ? linksTo(followed.href)[followed.index] : undefined
  if (!link) return
  // Once: a page that is loaded anew begins at its top.
  history.replaceState(rest, '')
  focusInSight(link)
}

function noteFollowedLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!link || !href?.startsWith('#')) return
  const followed: LinkPlace = { href, index: linksTo(href).indexOf(link) }
  history.replaceState({ ...history.state, followed }, '')
}

const linksTo = (href: string): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.library a')].filter(
    (link) => link.getAttribute('href') === href,
  )
