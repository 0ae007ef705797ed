// The words of the work, once they have arrived. Undefined until then, and where they do not come: what shows them does without.

import type { Glossary } from '../../model/evidence/term.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'

let arrived: Glossary | undefined

export function useGlossary(): { readonly glossary: Glossary | undefined; readonly failed: boolean } {
  const surroundings = useSurroundings()
  const { value, failure } = useLoaded(async () => {
    arrived ??= await surroundings.glossary()
    return arrived
  }, [surroundings])
  return { glossary: value ?? arrived, failed: failure !== undefined }
}
