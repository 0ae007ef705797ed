// The one workbench of the page. It stays while other screens are looked at, such as the story that is being tried.

import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { type Bench, type BenchState, createBench } from './bench.ts'
import { openWorkbench } from './open-workbench.ts'

let kept: Bench | undefined

export function useBench(): { readonly bench: BenchState } & Pick<
  Bench,
  'put' | 'begin' | 'longer' | 'stop'
> {
  const { own, clock } = useSurroundings()
  kept ??= createBench({ workbench: openWorkbench(), own, clock })
  const { put, begin, longer, stop } = kept
  return { bench: useStore<BenchState, BenchState>(kept, whole), put, begin, longer, stop }
}
