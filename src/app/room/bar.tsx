// A share of the room's hands, as a bar with its number.

import type { Share } from '../../model/room/split.ts'
import { group } from '../wording/group.ts'
import './bar.css'

interface BarProps {
  readonly share: Share | undefined
  /** True where they were votes in a chat. */
  readonly isCall: boolean
}

export function Bar({ share, isCall }: BarProps) {
  if (!share) return null
  return (
    <span class="bar">
      <span class="bar-line" style={{ '--share': String(share.share) }} />
      <span class="bar-hands">
        {share.hands} <span class="bar-unit">{group.audience.unit(share.hands, isCall)}</span>
      </span>
    </span>
  )
}
