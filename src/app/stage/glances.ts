// A glance away before something long is said. Pure.

import type { Line } from '../../model/passage.ts'
import type { Picture } from './picture.ts'

/** From so many words on, the speaker looks away once. */
const LONG = 12

/**
 * The pictures of some lines with a glance down before something long is said. The glance is only acted: it stands in no
 * description.
 */
export function withGlances(lines: readonly Line[], pictures: readonly Picture[]): readonly Picture[] {
  return pictures.flatMap((picture, index) => {
    const { speaker, text = '' } = lines[index] ?? {}
    const isTheirs = speaker !== undefined && speaker.toLowerCase() === picture.figure
    const glances = isTheirs && picture.look === 'at' && text.split(/\s+/).length >= LONG
    return glances ? [{ ...picture, look: 'down' }, picture] : [picture]
  })
}
