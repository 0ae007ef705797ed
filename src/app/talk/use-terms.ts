// What there is to explain in the lines of the newest beat, once the words of the work have arrived. Where they do not come, the talk
// goes on without.

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { TermsOfLine } from './lines-view.tsx'
import type { TermsOfBeats } from './terms.tsx'

let create: ((isLate: boolean) => TermsOfBeats) | undefined

export function useTerms(beats: readonly Beat[]): TermsOfLine | undefined {
  const { glossary } = useSurroundings()
  const [terms, setTerms] = useState(() => create?.(false))
  useEffect(() => {
    if (terms) return
    void glossary()
      .then(async (words) => {
        const { createTerms } = await import('./terms.tsx')
        create = (isLate) => createTerms(words, isLate)
        setTerms(() => create?.(true))
      })
      .catch(() => undefined)
  }, [terms, glossary])
  return useMemo(() => terms?.(beats), [terms, beats])
}
