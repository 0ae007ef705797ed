// In a package, before anything is played: what tells the learning system did not arrive. A whole story that nobody is told of
// would be found out too late. Nothing of the app is there yet, so it takes what it needs.

import type { Problem } from '../../model/result.ts'
import { ProblemDetail } from '../parts/problem-detail.tsx'
import { words } from '../wording/words.ts'

interface UntoldPanelProps {
  readonly problem: Problem
  /** Asks for the page again; no session has begun that this could end. */
  readonly load: () => void
  readonly play: () => void
}

export function UntoldPanel({ problem, load, play }: UntoldPanelProps) {
  return (
    <main>
      <section class="problem" role="alert">
        <h1>{words.untold.title}</h1>
        <p>{words.untold.text}</p>
        <p>{words.untold.playAbout}</p>
        <p class="ways">
          <button type="button" class="button" onClick={load}>
            {words.problems.renew}
          </button>
          <button type="button" class="quiet" onClick={play}>
            {words.untold.play}
          </button>
        </p>
        <ProblemDetail problem={problem} />
      </section>
    </main>
  )
}
