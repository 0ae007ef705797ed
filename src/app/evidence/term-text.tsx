// What a word of the work means, and where that is said, wherever one is shown.

import { type Glossary, type Term, termWork } from '../../model/evidence/term.ts'
import { evidence as words } from '../wording/evidence.ts'
import { ReferenceText } from './entry-text.tsx'
import { OutLink } from './out-link.tsx'

interface TermTextProps {
  readonly term: Term
  readonly glossary: Glossary
}

/** Where a word is used, unless in both nations; with the space before it. */
export const TermNation = ({ term: { nation } }: Pick<TermTextProps, 'term'>) =>
  nation === 'both' ? null : <span class="term-nation"> ({words.nations[nation]})</span>

export function TermSource({ term, glossary }: TermTextProps) {
  const work = termWork(glossary, term)
  const { read_at } = term.source
  if (!work) return null
  return (
    <>
      {words.source}: <ReferenceText work={work} />{' '}
      {read_at && <OutLink address={read_at}>{words.copyAt(new URL(read_at).hostname)}</OutLink>}
    </>
  )
}
