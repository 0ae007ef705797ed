// Something went wrong: calm words, what is kept, and two ways on. The Problem itself is for whoever looks after
// the page, folded away.

import type { Problem } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { words } from '../wording/words.ts'
import { ProblemDetail } from './problem-detail.tsx'

interface ProblemPanelProps {
  readonly problem: Problem
  /** True where it is all that the screen shows. */
  readonly alone?: boolean
  /** The first way on; leads home only where there is none. */
  readonly way?: { readonly label: string; readonly take: () => void }
}

export function ProblemPanel({ problem, alone = false, way }: ProblemPanelProps) {
  const { records, renewal } = useSurroundings()
  const Heading = alone ? 'h1' : 'h2'
  const isReplaced = problem.code === 'page/replaced'
  const inCourse = problem.code === 'page/replaced-in-course'
  const isUnkept = isReplaced && records.keeping.getState().state === 'unsaved'
  const { title, text } = words.problems.of(isUnkept ? 'page/replaced-unkept' : problem.code)
  return (
    <section class="problem" role="alert">
      <Heading>{title}</Heading>
      <p>{text}</p>
      {isReplaced || inCourse ? (
        // Any other way would lead to a part that is gone too.
        <p class="ways">
          {inCourse ? (
            <a class="button" href={writeRoute({ kind: 'leave' })}>
              {words.problems.leave}
            </a>
          ) : (
            <button type="button" class="button" onClick={() => void renewal.load(records.keeping)}>
              {words.problems.renew}
            </button>
          )}
        </p>
      ) : (
        <p class="ways">
          {way && (
            <button type="button" class="button" onClick={way.take}>
              {way.label}
            </button>
          )}
          <a class={way ? 'quiet' : 'button'} href={writeRoute({ kind: 'home' })}>
            {words.problems.home}
          </a>
        </p>
      )}
      <ProblemDetail problem={problem} />
    </section>
  )
}
