// What is called up over the words or the options, in the words that the room sees. Pure.

import type { Beat } from '../../model/beat.ts'
import type { View } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'

/** Undefined where nothing is called up, or nothing is written for it. */
export function callOf({ say, discuss }: Beat, call: View['call']): string | undefined {
  switch (call) {
    case 'write':
      return say ?? group.audience.options
    case 'reasons':
      return group.audience.reasons
    case 'question':
      return discuss
    case 'rules':
      return group.audience.rules
    case 'none':
      return undefined
  }
}
