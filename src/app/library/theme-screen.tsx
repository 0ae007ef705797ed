// One theme with the entries that stand under it, its founding entry first, a line each that leads to the entry's own page. On paper
// each line has where it stops and by whom it is, so that a theme is a sheet to hand out.

import { byTheme, workOf } from '../../model/evidence/catalogue.ts'
import type { Entry } from '../../model/evidence/entry.ts'
import { shortAuthors, yearOf } from '../../model/evidence/reference.ts'
import type { Work } from '../../model/evidence/work.ts'
import { useRuns } from '../attempts/use-runs.ts'
import type { Learning } from '../frame/ports.ts'
import { evidence } from '../wording/evidence.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryPage } from './library-page.tsx'

const { library } = evidence

interface ThemeScreenProps {
  readonly learning: Learning
  readonly theme: string
}

export function ThemeScreen({ learning: { catalogue }, theme: id }: ThemeScreenProps) {
  const met = useMetEntries()
  const theme = Object.hasOwn(catalogue.themes, id) ? catalogue.themes[id] : undefined
  const name = theme?.name ?? library.title
  const entries = theme ? byTheme(catalogue, id) : []
  return (
    <LibraryPage
      class="theme"
      title={name}
      print={theme && library.printTheme(entries.length)}
      route={theme && { kind: 'theme', theme: id }}
    >
      <p class="lead">{theme?.about ?? library.unknownTheme}</p>
      <ul class="entry-lines">
        {entries.map((entry) => (
          <ThemeLine
            key={entry.id}
            entry={entry}
            work={workOf(catalogue, entry.source.work)}
            isMet={met.has(entry.id)}
          />
        ))}
      </ul>
    </LibraryPage>
  )
}

interface ThemeLineProps {
  readonly entry: Entry
  readonly work: Work | undefined
  /** True where the trainee has come across it in a run. */
  readonly isMet: boolean
}

function ThemeLine({ entry, work, isMet }: ThemeLineProps) {
  return (
    <EntryLine entry={entry} mark={isMet && <span class="met">{library.met}</span>}>
      <p class="only-on-paper">
        <b>{evidence.limits}:</b> {entry.limits} {work && `(${shortAuthors(work)}, ${yearOf(work)})`}
      </p>
    </EntryLine>
  )
}

/** Which entries the trainee has come across in attempts that are kept here. */
function useMetEntries(): ReadonlySet<string> {
  const { runs = [] } = useRuns()
  return new Set(runs.flatMap(({ finished }) => finished?.evidence ?? []))
}
