// A screen or part that is fetched when first drawn. While it comes, a quiet word; if it does not, the problem panel.

import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../core/result.ts'
import { words } from '../wording/words.ts'
import { ProblemPanel } from './parts/problem-panel.tsx'

export function lazy<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element {
  let found: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const [, arrived] = useState(found !== undefined)
    const [problem, setProblem] = useState<Problem>()
    useEffect(() => {
      if (found) return
      fetch().then(
        (component) => {
          found = component
          arrived(true)
        },
        (cause) =>
          setProblem({ code: 'page/not-loaded', message: 'A part of the page did not arrive', cause }),
      )
    }, [])
    if (found) {
      const Found = found
      return <Found {...props} />
    }
    return problem ? <ProblemPanel problem={problem} /> : <p class="waiting">{words.loading}</p>
  }
}
