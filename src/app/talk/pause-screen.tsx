// A pause: still, without a clock, and without any effect on the conversation.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { writeRoute } from '../frame/route.ts'
import { SupportList } from '../parts/support-list.tsx'
import { besides } from '../wording/besides.ts'
import { words } from '../wording/words.ts'
import './besides.css'

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
        {words.talk.pauseTitle}
      </h1>
      <p class="lead">{besides.pause.text}</p>
      <p>{besides.pause.breath}</p>
      <p>{besides.pause.madeUp(child)}</p>
      <SupportList />
      <p class="ways">
        <button type="button" class="button" onClick={goOn}>
          {besides.pause.goOn}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'home' })}>
          {besides.pause.leave}
        </a>
      </p>
      <p class="keeping">{besides.pause.kept}</p>
    </section>
  )
}
