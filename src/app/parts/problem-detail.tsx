// The Problem itself, for whoever looks after the page: folded away under a calm sentence.

import { type Problem, writeProblem } from '../../model/result.ts'
import { words } from '../wording/words.ts'

export function ProblemDetail({ problem }: { readonly problem: Problem }) {
  return (
    <details>
      <summary>{words.problems.detail}</summary>
      <p class="detail">
        {problem.code}: {writeProblem(problem)}
      </p>
    </details>
  )
}
