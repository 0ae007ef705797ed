// Words of the work in the lines of a beat: each can be opened in place the first time it stands in a scene. Fetched after the first
// options are there. The text stays the same text, and none of it moves when this arrives.

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { formsOf, type Glossary, type Term } from '../../model/evidence/term.ts'
import { explainedIn, firstPlaces, type TermFinder, termFinder } from '../../model/evidence/term-places.ts'
import { TermNation, TermSource } from '../evidence/term-text.tsx'
import { revealFrom } from '../parts/in-sight.ts'
import { emphasisSpans } from '../parts/prose.tsx'
import { evidence as words } from '../wording/evidence.ts'
import type { TermsOfLine } from './lines-view.tsx'
import './terms.css'

/** What a line has to offer of the newest of these beats. */
export type TermsOfBeats = (beats: readonly Beat[]) => TermsOfLine

/** @param isLate true where lines are on the screen already: then nothing may be put there that moves them */
export function createTerms(glossary: Glossary, isLate: boolean): TermsOfBeats {
  const find = termFinder(glossary.terms)
  const byId = new Map(glossary.terms.map((term) => [term.id, term]))
  let onScreen: number | undefined
  return (beats) => {
    onScreen ??= beats.length
    const isOnScreen = isLate && beats.length === onScreen
    const explained = explainedIn(beats, find)
    return (line, text, open, show) => {
      const ids = explained[line] ?? []
      if (ids.length === 0) return undefined
      const term = byId.get(open ?? '')
      const note = `term-note-${line}`
      const button = (id: string, word: string) => (
        <TermButton key={id} isOnScreen={isOnScreen} isOpen={id === open} note={note} show={() => show(id)}>
          {word}
        </TermButton>
      )
      return {
        words: withButtons(text, find, ids, button),
        note: term && <TermNote id={note} term={term} glossary={glossary} />,
      }
    }
  }
}

/** The text with its emphasis, and in place of each of these terms, once, its button. */
function withButtons(
  text: string,
  find: TermFinder,
  ids: readonly string[],
  button: (id: string, word: string) => ComponentChildren,
): ComponentChildren {
  const done = new Set<string>()
  return emphasisSpans(text).map((span, index) => {
    const places = firstPlaces(span.text, find, (id) => ids.includes(id) && !done.has(id))
    let from = 0
    const parts = places.flatMap((place) => {
      done.add(place.term)
      const before = span.text.slice(from, place.from)
      from = place.to
      return [before, button(place.term, span.text.slice(place.from, place.to))]
    })
    const all = [...parts, span.text.slice(from)]
    return span.stressed ? <em key={index}>{all}</em> : all
  })
}

interface TermButtonProps {
  readonly isOnScreen: boolean
  readonly isOpen: boolean
  /** Id of the note that it opens. */
  readonly note: string
  readonly show: () => void
  readonly children: string
}

/**
 * No browser breaks a button over two lines. Where one would have to be broken in a line that is being read, its words stay plain, so
 * that no line moves; it is explained where it stands next.
 */
function TermButton({ isOnScreen, isOpen, note, show, children }: TermButtonProps) {
  const [isButton, setButton] = useState(!isOnScreen)
  const plain = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (plain.current && plain.current.getClientRects().length <= 1) setButton(true)
  }, [])
  if (!isButton) return <span ref={plain}>{children}</span>
  return (
    <button
      type="button"
      class="term"
      aria-expanded={isOpen}
      aria-controls={isOpen ? note : undefined}
      onClick={show}
    >
      {children}
    </button>
  )
}

interface TermNoteProps {
  readonly id: string
  readonly term: Term
  readonly glossary: Glossary
}

function TermNote({ id, term, glossary }: TermNoteProps) {
  const [name = '', ...others] = formsOf(term)
  const note = useRef<HTMLDivElement>(null)
  // Below a long line it may open out of sight; the page then goes on as far as it must, and the line stays in sight.
  useLayoutEffect(() => {
    const line = note.current?.previousElementSibling
    if (note.current && line) revealFrom(line, note.current)
  }, [])
  return (
    <div class="term-note" id={id} ref={note}>
      <p>
        <b>{name}</b>
        {others.length > 0 && ` (${words.terms.also(others)})`}
        <TermNation term={term} />
      </p>
      <p>{term.means}</p>
      <p class="where">
        <TermSource term={term} glossary={glossary} />
      </p>
    </div>
  )
}
