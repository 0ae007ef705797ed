// What to do with a reason: words that could have been said here, and what to carry to the next child. Where a move is sound elsewhere
// but was weak here, it says when the move helps: readers took the plain advice as telling them to do the same again.

import type { Move } from '../../model/about.ts'
import { evidence as words } from '../wording/evidence.ts'

interface AdviceProps {
  /** Both sides, where experienced people differ. */
  readonly differ?: string | undefined
  readonly instead?: string | undefined
  readonly move?: Move | undefined
  /** True where `instead` stands before it already. */
  readonly isSaid?: boolean
}

export function Advice({ differ, instead, move, isSaid = false }: AdviceProps) {
  return (
    <>
      {differ && (
        <p class="differ">
          <b>{words.reason.differ}.</b> {differ}
        </p>
      )}
      {instead && !isSaid && (
        <p class="instead">
          <b>{words.reason.instead}:</b> {instead}
        </p>
      )}
      {move && (
        <p class="next">
          <b>{instead && !move.slip ? words.reason.fits : words.reason.next}:</b> {move.next}
        </p>
      )}
    </>
  )
}
