// Save and exit: ends the session with the LMS, and says when the window may be closed.

import { useEffect, useState } from 'preact/hooks'
import { writeRoute } from '../frame/route.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { later } from '../wording/later.ts'
import type { LaunchPort } from './launch-port.ts'

export function LeaveScreen({ launch }: { readonly launch: LaunchPort }) {
  const heading = useArrival(later.lms.leave)
  const [left, setLeft] = useState<Awaited<ReturnType<LaunchPort['leave']>>>()
  const { returnTo } = launch
  useEffect(() => {
    void launch.leave().then((outcome) => {
      setLeft(outcome)
      if (outcome === 'arrived' && returnTo) launch.goTo(returnTo)
    })
  }, [launch, returnTo])
  const { lms } = later
  const isLost = launch.keepsNothing && left !== undefined && left !== 'arrived'
  const { looking } = launch.status.getState()
  const done = isLost
    ? lms.leftLost
    : looking
      ? lms.leftLooking
      : left === 'arrived'
        ? lms.left
        : lms.leftHere
  const title = left === undefined ? lms.leaving : done
  return (
    <div class="leave page">
      <h1 ref={heading} tabIndex={-1} aria-live="polite">
        {title}
      </h1>
      {left !== undefined && (
        <>
          <p class="lead">
            {isLost
              ? left === 'alone'
                ? lms.leftLostText
                : lms.leftPartlyLostText
              : looking
                ? lms.leftLookingText
                : left === 'arrived'
                  ? lms.leftText
                  : lms.leftHereText[left]}
          </p>
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
