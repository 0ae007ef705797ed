// At the foot of a page of the library: print it, and the way back.

import { evidence } from '../../wording/evidence.ts'
import { writeRoute } from '../route.ts'

export function LibraryWays({ print: label }: { readonly print?: string | undefined }) {
  return (
    <p class="ways">
      {label && (
        <button type="button" class="button" onClick={() => print()}>
          {label}
        </button>
      )}
      <a class="quiet" href={writeRoute({ kind: 'library' })}>
        {evidence.library.toLibrary}
      </a>
    </p>
  )
}
