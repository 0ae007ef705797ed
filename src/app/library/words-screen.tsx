// Every word of the work from A to Z, with what it means, where it is used, where that is said and when somebody looked. An
// abbreviation points to its term.

import { useLayoutEffect } from 'preact/hooks'
import { NOT_SHOWN } from '../../model/evidence/entry.ts'
import { formsOf, fromAToZ, type Glossary, type Term } from '../../model/evidence/term.ts'
import { dayInWords } from '../evidence/day-in-words.ts'
import { takeWantedTerm } from '../evidence/term-link.tsx'
import { TermNation, TermSource } from '../evidence/term-text.tsx'
import { useGlossary } from '../evidence/use-glossary.ts'
import { writeRoute } from '../frame/route.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { evidence } from '../wording/evidence.ts'
import { LibraryPage } from './library-page.tsx'

const { library } = evidence

export function WordsScreen() {
  const { glossary, failed } = useGlossary()
  // Here and not in the list, so that it comes after the heading has taken focus.
  useLayoutEffect(() => {
    const wanted = glossary && takeWantedTerm()
    if (wanted) goTo(wanted)
  }, [glossary])
  return (
    <LibraryPage
      title={library.wordsTitle}
      print={glossary && library.print}
      route={glossary && { kind: 'words' }}
    >
      {glossary ? (
        <WordList glossary={glossary} />
      ) : failed ? (
        <p role="alert">{evidence.unavailable}</p>
      ) : (
        <p class="waiting">{evidence.loading}</p>
      )}
    </LibraryPage>
  )
}

function WordList({ glossary }: { readonly glossary: Glossary }) {
  return (
    <>
      <p class="lead">{library.wordsLead(glossary.terms.length)}</p>
      <dl class="words-list">
        {fromAToZ(glossary.terms).map(({ form, term, isTerm }) =>
          isTerm ? (
            <WholeTerm key={form} term={term} glossary={glossary} />
          ) : (
            <div key={form} class="pointer">
              <dt>{form}</dt>
              <dd>
                {evidence.terms.see} <ToTerm term={term} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  )
}

/** On this very page: an address of its own would be that of another screen. */
function ToTerm({ term: { id, term } }: { readonly term: Term }) {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goTo(id)
  }
  return (
    <a href={writeRoute({ kind: 'words' })} onClick={go}>
      {term}
    </a>
  )
}

function WholeTerm({ term, glossary }: { readonly term: Term; readonly glossary: Glossary }) {
  const { id, means, checked, in_force } = term
  const [name = '', ...others] = formsOf(term)
  return (
    <div>
      <dt id={placeOf(id)} tabIndex={-1}>
        {name}
        {others.length > 0 && <span class="forms"> ({evidence.terms.also(others)})</span>}
        <TermNation term={term} />
      </dt>
      <dd>
        <p>{means}</p>
        <p class="about">
          <TermSource term={term} glossary={glossary} />{' '}
          {in_force !== undefined &&
            in_force !== NOT_SHOWN &&
            `${evidence.terms.inForce(dayInWords(in_force))} `}
          {evidence.terms.checked(dayInWords(checked.on), checked.as)}
        </p>
      </dd>
    </div>
  )
}

const placeOf = (term: string): string => `term-${term}`
const goTo = (term: string): void => focusInSight(document.getElementById(placeOf(term)))
