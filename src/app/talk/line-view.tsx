// One line as it is said, done or told. A name stands above a speech or, where it would only repeat itself, is there for
// a screen reader alone.

import type { Ref } from 'preact'
import { Prose } from '../parts/prose.tsx'
import { words } from '../wording/words.ts'
import type { LineParts } from './line-parts.ts'

export interface LineViewProps {
  readonly parts: LineParts
  readonly named: boolean
  readonly caption?: string | undefined
  /** Of the line that focus moves to. */
  readonly start?: Ref<HTMLParagraphElement> | undefined
}

export function LineView({ parts, named, caption, start }: LineViewProps) {
  return (
    <>
      {caption && <p class="caption">{caption}</p>}
      <p
        class={`line ${classOf(parts)}${named ? ' named' : ''}`}
        ref={start ?? null}
        tabIndex={start ? -1 : undefined}
      >
        {parts.kind === 'speech' && (
          <b class={named ? 'speaker' : 'unseen'}>
            {parts.speaker}
            <span class="unseen">: </span>
          </b>
        )}
        {parts.kind === 'deed' && <b class="unseen">{words.talk.you}: </b>}
        <span class="words">
          <Prose text={parts.text} />
        </span>
      </p>
    </>
  )
}

const classOf = (parts: LineParts): string =>
  parts.kind === 'speech' ? (parts.yours ? 'speech yours' : 'speech others') : parts.kind
