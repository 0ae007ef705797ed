// One line: who speaks stands before it unless they spoke just before. The trainee's own lines look different, and
// are named.

import type { Ref } from 'preact'
import type { Line } from '../../core/passage.ts'
import { words } from '../../wording/words.ts'
import { Prose } from '../parts/prose.tsx'
import { type Said, saidOf } from './said.ts'

export interface LineViewProps {
  readonly line: Line
  readonly before?: Line | undefined
  readonly caption?: string | undefined
  /** Of the line that focus moves to. */
  readonly start?: Ref<HTMLParagraphElement> | undefined
}

export function LineView({ line, before, caption, start }: LineViewProps) {
  const said = saidOf(line, words.talk.you)
  const named = said.kind === 'speech' && !goesOn(said, before && saidOf(before, words.talk.you))
  return (
    <>
      {caption && <p class="caption">{words.talk.sound(caption)}</p>}
      <p class={`line ${classOf(said)}`} ref={start ?? null} tabIndex={start ? -1 : undefined}>
        {named && <b class="speaker">{said.speaker}</b>}
        {named && <span class="unseen">: </span>}
        <span class="words">
          <Prose text={said.text} />
        </span>
      </p>
    </>
  )
}

const classOf = (said: Said): string =>
  said.kind === 'speech' ? (said.yours ? 'speech yours' : 'speech') : said.kind

const goesOn = (said: Said, before: Said | undefined): boolean =>
  said.kind === 'speech' && before?.kind === 'speech' && before.speaker === said.speaker
