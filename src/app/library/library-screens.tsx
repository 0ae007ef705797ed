// Every screen of the library, once the evidence is there; until then, and where it does not come, one screen says so.

import { useLearning } from '../evidence/use-learning.ts'
import type { Learning } from '../frame/ports.ts'
import type { LibraryRoute } from '../frame/route.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { evidence } from '../wording/evidence.ts'
import './library.css'
import '../style/print.css'
import { ChangesScreen } from './changes-screen.tsx'
import { EntriesScreen } from './entries-screen.tsx'
import { EntryScreen } from './entry-screen.tsx'
import { LibraryScreen } from './library-screen.tsx'
import { ThemeScreen } from './theme-screen.tsx'
import { WordsScreen } from './words-screen.tsx'
import { WorksScreen } from './works-screen.tsx'

export function LibraryScreens({ route }: { readonly route: LibraryRoute }) {
  const { learning, failed } = useLearning()
  if (!learning) return <Waiting failed={failed} />
  return <CurrentScreen route={route} learning={learning} />
}

function Waiting({ failed }: { readonly failed: boolean }) {
  return (
    <div class="library page">
      <ScreenTitle title={evidence.library.title} />
      {failed ? <p role="alert">{evidence.unavailable}</p> : <p class="waiting">{evidence.loading}</p>}
    </div>
  )
}

function CurrentScreen({ route, learning }: { readonly route: LibraryRoute; readonly learning: Learning }) {
  switch (route.kind) {
    case 'library':
      return <LibraryScreen learning={learning} />
    case 'entries':
      return <EntriesScreen learning={learning} />
    case 'works':
      return <WorksScreen learning={learning} />
    case 'changes':
      return <ChangesScreen learning={learning} />
    case 'words':
      return <WordsScreen />
    case 'theme':
      return <ThemeScreen learning={learning} theme={route.theme} />
    case 'entry':
      return <EntryScreen learning={learning} entry={route.entry} />
  }
}
