// Which screen the address asks for, and calm words where the program itself fails. The talk is here at once; every other screen is fetched when it is first wanted.

import { useErrorBoundary } from 'preact/hooks'
import type { About } from '../core/about.ts'
import type { StoryId } from '../core/run.ts'
import { words } from '../wording/words.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from './context.ts'
import { Frame } from './frame.tsx'
import { lazy } from './lazy.tsx'
import { ProblemPanel } from './parts/problem-panel.tsx'
import { type Route, writeRoute } from './route.ts'
import { TalkScreen } from './talk/talk-screen.tsx'
import { useStore, whole } from './use-store.ts'
import { useWishes } from './use-wishes.ts'

const HomeScreen = lazy(() => import('./home/home-screen.tsx').then((screen) => screen.HomeScreen))
const BeforeScreen = lazy(() => import('./before/before-screen.tsx').then((screen) => screen.BeforeScreen))
const DebriefScreen = lazy(() =>
  import('./debrief/debrief-screen.tsx').then((screen) => screen.DebriefScreen),
)
const SettingsScreen = lazy(() =>
  import('./settings/settings-screen.tsx').then((screen) => screen.SettingsScreen),
)

/** Fetches the other screens while there is a connection, so that they are there when it drops. */
export function fetchAhead(): void {
  for (const screen of [DebriefScreen, BeforeScreen, HomeScreen, SettingsScreen]) screen.ahead()
}

export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  const route = useStore<Route, Route>(surroundings.router, whole)
  useWishes(surroundings.settings)
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Screen key={writeRoute(route)} route={route} />
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
    return (
      <Frame>
        <ProblemPanel alone problem={problem} way={{ label: words.problems.back, take: back }} />
      </Frame>
    )
  }
  if (route.kind === 'talk') {
    const about = aboutOf(shelf, route.story)
    if (about) return <TalkScreen about={about} />
  }
  return (
    <Frame nameless={route.kind === 'home' || route.kind === 'unknown'}>
      <OtherScreen route={route} />
    </Frame>
  )
}

function OtherScreen({ route }: { readonly route: Route }) {
  const { shelf } = useSurroundings()
  if (route.kind === 'home') return <HomeScreen />
  if (route.kind === 'settings') return <SettingsScreen />
  if (route.kind === 'unknown') return <HomeScreen lost />
  const about = aboutOf(shelf, route.story)
  if (!about) {
    return (
      <ProblemPanel alone problem={{ code: 'story/unknown', message: `Unexpected story “${route.story}”` }} />
    )
  }
  return route.kind === 'before' ? <BeforeScreen about={about} /> : <DebriefScreen about={about} />
}

const aboutOf = (shelf: readonly About[], story: StoryId) => shelf.find(({ id }) => id === story)
