// The frame around every screen: skip link, header, the screen that the address asks for, and calm words where the
// program itself fails. The talk is here at once; every other screen is fetched when it is first wanted.

import { useErrorBoundary, useRef } from 'preact/hooks'
import type { About } from '../core/about.ts'
import type { StoryId } from '../core/run.ts'
import { words } from '../wording/words.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from './context.ts'
import { lazy } from './lazy.tsx'
import { ProblemPanel } from './parts/problem-panel.tsx'
import { type Route, writeRoute } from './route.ts'
import { TalkScreen } from './talk/talk-screen.tsx'
import { useStore, whole } from './use-store.ts'

const HomeScreen = lazy(() => import('./home/home-screen.tsx').then((screen) => screen.HomeScreen))
const BeforeScreen = lazy(() => import('./before/before-screen.tsx').then((screen) => screen.BeforeScreen))
const DebriefScreen = lazy(() =>
  import('./debrief/debrief-screen.tsx').then((screen) => screen.DebriefScreen),
)
const SettingsScreen = lazy(() =>
  import('./settings/settings-screen.tsx').then((screen) => screen.SettingsScreen),
)

export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  const route = useStore<Route, Route>(surroundings.router, whole)
  const main = useRef<HTMLElement>(null)
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <header class="top">
        <a class="mark" href={writeRoute({ kind: 'home' })}>
          {words.name}
        </a>
        <a class="quiet" href={writeRoute({ kind: 'settings' })}>
          {words.settings}
        </a>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Screen key={writeRoute(route)} route={route} />
      </main>
    </SurroundingsContext.Provider>
  )
}

function Screen({ route }: { readonly route: Route }) {
  const { shelf, conversations } = useSurroundings()
  const [error, recover] = useErrorBoundary()
  if (error) {
    const problem = { code: 'page/error', message: String(error), cause: error }
    const back = () => {
      const now = conversations.getState()
      if (now.kind === 'open') now.session.commands.back()
      recover()
    }
    return <ProblemPanel problem={problem} way={{ label: words.problems.back, take: back }} />
  }
  if (route.kind === 'home') return <HomeScreen />
  if (route.kind === 'settings') return <SettingsScreen />
  if (route.kind === 'unknown') return <HomeScreen lost />
  const about = aboutOf(shelf, route.story)
  if (!about) {
    return <ProblemPanel problem={{ code: 'story/unknown', message: `Unexpected story “${route.story}”` }} />
  }
  if (route.kind === 'before') return <BeforeScreen about={about} />
  return route.kind === 'talk' ? <TalkScreen about={about} /> : <DebriefScreen about={about} />
}

const aboutOf = (shelf: readonly About[], story: StoryId) => shelf.find(({ id }) => id === story)
