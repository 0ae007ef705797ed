// A drawing of the child, on the card of their story.

import { StillPicture } from '../parts/still-picture.tsx'
import { start } from '../wording/start.ts'

export interface PortraitProps {
  readonly figure: string
  readonly child: string
}

export function Portrait({ figure, child }: PortraitProps) {
  return (
    <StillPicture
      subject={[figure, child]}
      open={(stage, host) => {
        const view = stage.portrait(host, figure)
        host.setAttribute('aria-label', start.home.portrait(child))
        return view
      }}
    />
  )
}
