// A pause: still, without a clock, and without any effect on the conversation.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { writeRoute } from '../frame/route.ts'
import { SupportList } from '../parts/support-list.tsx'
import { words } from '../wording/words.ts'

interface PauseScreenProps {
  readonly child: string
  readonly goOn: () => void
}

export function PauseScreen({ child, goOn }: PauseScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section class="pause page" aria-labelledby="pause-title">
      <h1 id="pause-title" ref={heading} tabIndex={-1}>
        {words.pause.title}
      </h1>
      <p class="lead">{words.pause.text}</p>
      <p>{words.pause.breath}</p>
      <p>{words.pause.madeUp(child)}</p>
      <SupportList />
      <p class="ways">
        <button type="button" class="button" onClick={goOn}>
          {words.pause.goOn}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'home' })}>
          {words.pause.leave}
        </a>
      </p>
      <p class="keeping">{words.pause.kept}</p>
    </section>
  )
}
