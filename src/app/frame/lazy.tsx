// A screen or part that is fetched when first drawn. While it comes, a quiet word; if it does not, the problem panel with
// a way to try again, or, where the site was replaced meanwhile, to load the page anew.

import type { ComponentType, JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'
import { useSurroundings } from './context.ts'

export function lazy<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ((props: Props) => JSX.Element) & { readonly ahead: () => void } {
  let component: ComponentType<Props> | undefined
  const get = () =>
    fetch().then((fetched) => {
      component = fetched
    })
  function Lazy(props: Props) {
    const [, arrived] = useState(component !== undefined)
    const { renewal } = useSurroundings()
    const [problem, setProblem] = useState<Problem>()
    const arrive = () => {
      if (component) return
      setProblem(undefined)
      get().then(
        () => arrived(true),
        (cause) =>
          renewal
            .explain({ code: 'page/not-loaded', message: 'A part of the page did not arrive', cause })
            .then(setProblem),
      )
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when first drawn
    useLayoutEffect(arrive, [])
    if (component) {
      const Component = component
      return <Component {...props} />
    }
    if (!problem) return <p class="waiting">{words.loading}</p>
    return <ProblemPanel alone problem={problem} way={{ label: words.problems.retry, take: arrive }} />
  }
  // A failure ahead of time is ignored: the part is fetched again when it is drawn.
  return Object.assign(Lazy, { ahead: () => void get().catch(() => undefined) })
}
