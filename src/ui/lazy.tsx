// A screen or part that is fetched when first drawn. While it comes, a quiet word; if it does not, the problem panel.

import type { ComponentType, JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Problem } from '../core/result.ts'
import { words } from '../wording/words.ts'
import { ProblemPanel } from './parts/problem-panel.tsx'

export function lazy<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ((props: Props) => JSX.Element) & { readonly ahead: () => void } {
  let found: ComponentType<Props> | undefined
  const get = () =>
    fetch().then((component) => {
      found = component
    })
  function Lazy(props: Props) {
    const [, arrived] = useState(found !== undefined)
    const [problem, setProblem] = useState<Problem>()
    useLayoutEffect(() => {
      if (found) return
      get().then(
        () => arrived(true),
        (cause) =>
          setProblem({ code: 'page/not-loaded', message: 'A part of the page did not arrive', cause }),
      )
    }, [])
    if (found) {
      const Found = found
      return <Found {...props} />
    }
    return problem ? <ProblemPanel alone problem={problem} /> : <p class="waiting">{words.loading}</p>
  }
  // What cannot be fetched ahead is fetched, or fails, when it is wanted.
  return Object.assign(Lazy, { ahead: () => void get().catch(() => undefined) })
}
