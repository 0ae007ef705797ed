// A share of the room's hands, as a bar with its number.

import type { Share } from '../../model/room/split.ts'
import { group } from '../wording/group.ts'
import './bar.css'

export function Bar({ share }: { readonly share: Share | undefined }) {
  if (!share) return null
  return (
    <span class="bar">
      <span class="bar-line" style={{ '--share': String(share.share) }} />
      <span class="bar-hands">
        {share.hands} <span class="bar-unit">{group.audience.handsUnit(share.hands)}</span>
      </span>
    </span>
  )
}
