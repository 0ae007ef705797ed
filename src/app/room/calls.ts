// What is called up over the words or the options, in the words that the room sees. Pure.

import type { Beat } from '../../model/beat.ts'
import type { Line } from '../../model/passage.ts'
import type { Page } from '../../model/room/pages.ts'
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

/** The lines that stand with what is called up, on the wall and on the console alike: what it is about, as far as it has been read. */
export function linesWith(call: View['call'], pages: readonly Page[], at: number): readonly Line[] {
  const isRead = at >= pages.length - 2
  return call === 'rules' ? [] : ((isRead ? pages.at(-1)?.lines : pages[at]?.lines.slice(-1)) ?? [])
}
