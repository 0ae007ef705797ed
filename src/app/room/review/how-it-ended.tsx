// How a run ended, on the screen and on paper.

import type { About } from '../../../model/about.ts'
import { group } from '../../wording/group.ts'

interface HowItEndedProps {
  readonly about: About
  /** Undefined where it has not come to its end. */
  readonly ending: string | undefined
}

export function HowItEnded({ about, ending }: HowItEndedProps) {
  const ended = about.endings[ending ?? '']
  return (
    <>
      <h3>{group.review.ended}</h3>
      {ended ? (
        <p>
          <b>{ended.title}.</b> {ended.summary}
        </p>
      ) : (
        <p>{group.review.notEnded}</p>
      )}
    </>
  )
}
