// Save and exit: ends the session with the LMS, and says when the window may be closed.

import { useEffect, useState } from 'preact/hooks'
import { later } from '../../wording/later.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { writeRoute } from '../route.ts'
import type { LaunchPort } from './launch-port.ts'

export function LeaveScreen({ launch }: { readonly launch: LaunchPort }) {
  const heading = useArrival<HTMLHeadingElement>(later.lms.leave)
  const [arrived, setArrived] = useState<boolean>()
  const { returnTo } = launch
  useEffect(() => {
    void launch.leave().then((all) => {
      setArrived(all)
      if (all && returnTo) launch.goTo(returnTo)
    })
  }, [launch])
  const { leaving, left, leftText, leftHere, leftHereText } = later.lms
  const title = arrived === undefined ? leaving : arrived ? left : leftHere
  return (
    <div class="leave page">
      <h1 ref={heading} tabIndex={-1} aria-live="polite">
        {title}
      </h1>
      {arrived !== undefined && (
        <>
          <p class="lead">{arrived ? leftText : leftHereText}</p>
          <p class="ways">
            {returnTo && (
              <a class="button" href={returnTo}>
                {later.lms.back}
              </a>
            )}
            <a class="quiet" href={writeRoute({ kind: 'diagnostics' })}>
              {later.lms.diagnostics}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
