// The heading of a screen. Where it is drawn, the screen has arrived: the page gets its title, and focus comes here.

import { useArrival } from './use-arrival.ts'

interface ScreenTitleProps {
  readonly title: string
  readonly class?: string
}

export function ScreenTitle({ title, class: className }: ScreenTitleProps) {
  const heading = useArrival(title)
  return (
    <h1 class={className} ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
