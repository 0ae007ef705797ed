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
  let found: ComponentType<Props> | undefined
  const get = () =>
    fetch().then((component) => {
      found = component
    })
  function Lazy(props: Props) {
    const [, arrived] = useState(found !== undefined)
    const { renewal } = useSurroundings()
    const [problem, setProblem] = useState<Problem>()
    const arrive = () => {
      if (found) return
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
    if (found) {
      const Found = found
      return <Found {...props} />
    }
    if (!problem) return <p class="waiting">{words.loading}</p>
    return <ProblemPanel alone problem={problem} way={{ label: words.problems.retry, take: arrive }} />
  }
  // What cannot be fetched ahead is fetched, or fails, when it is wanted.
  return Object.assign(Lazy, { ahead: () => void get().catch(() => undefined) })
}
