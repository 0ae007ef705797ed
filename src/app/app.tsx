// Which screen the address asks for, and calm words where the program itself fails. The talk is part of the first load; every other
// screen is fetched when it is first wanted.

import { useErrorBoundary, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { About } from '../model/about.ts'
import type { StoryId } from '../model/run.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from './frame/context.ts'
import { Frame } from './frame/frame.tsx'
import { lazy } from './frame/lazy.tsx'
import type { SettingsPort } from './frame/ports.ts'
import { type GroupRoute, type Route, writeRoute } from './frame/route.ts'
import { useStore, whole } from './frame/use-store.ts'
import { ProblemPanel } from './parts/problem-panel.tsx'
import { ASKED, lookOf } from './settings/look.ts'
import type { ReadonlyStore } from './store.ts'
import { TalkScreen } from './talk/talk-screen.tsx'
import { words } from './wording/words.ts'

const HomeScreen = lazy(() => import('./home/home-screen.tsx').then((screen) => screen.HomeScreen))
const BeforeScreen = lazy(() => import('./before/before-screen.tsx').then((screen) => screen.BeforeScreen))
const DebriefScreen = lazy(() =>
  import('./debrief/debrief-screen.tsx').then((screen) => screen.DebriefScreen),
)
const SettingsScreen = lazy(() =>
  import('./settings/settings-screen.tsx').then((screen) => screen.SettingsScreen),
)
const AttemptScreen = lazy(() =>
  import('./attempts/attempt-screen.tsx').then((screen) => screen.AttemptScreen),
)
const CompareScreen = lazy(() =>
  import('./compare/compare-screen.tsx').then((screen) => screen.CompareScreen),
)
const LibraryScreens = lazy(() =>
  import('./library/library-screens.tsx').then((screens) => screens.LibraryScreens),
)
const RecordScreens = lazy(() =>
  import('./record/record-screens.tsx').then((screens) => screens.RecordScreens),
)
const DataScreen = lazy(() => import('./data/data-screen.tsx').then((screen) => screen.DataScreen))
const GetScreen = lazy(() => import('./get/get-screen.tsx').then((screen) => screen.GetScreen))
const AboutScreen = lazy(() => import('./about/about-screen.tsx').then((screen) => screen.AboutScreen))
const AuthorScreen = lazy(() => import('./author/author-screen.tsx').then((screen) => screen.AuthorScreen))
const MissingStory = lazy(() => import('./own/missing-story.tsx').then((screen) => screen.MissingStory))
const PausePage = lazy(() => import('./talk/pause-page.tsx').then((screen) => screen.PausePage))

/** Fetches the other screens while there is a connection, so that they are there when it drops. */
export function fetchAhead(): void {
  for (const screen of [DebriefScreen, BeforeScreen, HomeScreen, SettingsScreen]) screen.ahead()
  for (const screen of [AttemptScreen, CompareScreen, LibraryScreens, RecordScreens]) screen.ahead()
  for (const screen of [DataScreen, PausePage, GetScreen, AboutScreen]) screen.ahead()
}

interface AppProps {
  readonly surroundings: Surroundings
  /** With what is added while the page is open. */
  readonly shelf: ReadonlyStore<Surroundings['shelf']>
}

export function App({ surroundings, shelf: shelfStore }: AppProps) {
  const route = useStore<Route, Route>(surroundings.router, whole)
  const shelf = useStore<Surroundings['shelf'], Surroundings['shelf']>(shelfStore, whole)
  const around = useMemo(() => ({ ...surroundings, shelf }), [surroundings, shelf])
  useWishes(surroundings.settings)
  return (
    <SurroundingsContext.Provider value={around}>
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
  // Without the frame: this window shows only what the group should see.
  if (route.kind === 'audience') return <GroupScreen route={route} />
  return (
    <Frame nameless={route.kind === 'home' || route.kind === 'unknown'} tools={<Places route={route} />}>
      <OtherScreen route={route} />
    </Frame>
  )
}

/** Links to other screens. A conversation has its own bar. */
function Places({ route }: { readonly route: Route }) {
  return (
    <>
      {(['library', 'record', 'pause'] as const).map((kind) => (
        <a
          key={kind}
          class="quiet"
          href={writeRoute({ kind })}
          aria-current={route.kind === kind ? 'page' : undefined}
        >
          {kind === 'pause' ? words.talk.pause : words[kind]}
        </a>
      ))}
    </>
  )
}

function OtherScreen({ route }: { readonly route: Route }) {
  // A package for an LMS makes no others, and holds no workbench.
  const { launched } = useSurroundings()
  switch (route.kind) {
    case 'home':
      return <HomeScreen />
    case 'unknown':
      return <HomeScreen lost />
    case 'settings':
      return <SettingsScreen />
    case 'library':
    case 'theme':
    case 'entry':
    case 'entries':
    case 'works':
    case 'changes':
    case 'words':
      return <LibraryScreens route={route} />
    case 'record':
    case 'sheet':
      return <RecordScreens route={route} />
    case 'data':
      return <DataScreen />
    case 'get':
      return launched ? <HomeScreen lost /> : <GetScreen />
    case 'about':
      return <AboutScreen />
    case 'author':
      return launched ? <HomeScreen lost /> : <AuthorScreen />
    case 'pause':
      return <PausePage />
    case 'leave':
    case 'diagnostics':
      return <LaunchScreen kind={route.kind} />
    case 'compare':
      return <CompareScreen firstId={route.one} secondId={route.other} />
    case 'group':
    case 'pack':
    case 'room':
    case 'audience':
    case 'review':
      return <GroupScreen route={route} />
    default:
      return <StoryScreen route={route} />
  }
}

function GroupScreen({ route }: { readonly route: GroupRoute }) {
  const { group } = useSurroundings()
  const [Screens] = useState(() => lazy(group))
  return <Screens route={route} />
}

/** Where no LMS opened the page there is nothing to leave. */
function LaunchScreen({ kind }: { readonly kind: 'leave' | 'diagnostics' }) {
  const { launched } = useSurroundings()
  return launched ? <launched.Screen kind={kind} /> : <HomeScreen lost />
}

type StoryRoute = Exclude<Extract<Route, { readonly story: StoryId }>, GroupRoute>

function StoryScreen({ route }: { readonly route: StoryRoute }) {
  const { shelf } = useSurroundings()
  const about = aboutOf(shelf, route.story)
  if (!about) return <MissingStory story={route.story} />
  if (route.kind === 'attempt') return <AttemptScreen about={about} run={route.run} choice={route.choice} />
  return route.kind === 'before' ? <BeforeScreen about={about} /> : <DebriefScreen about={about} />
}

const aboutOf = (shelf: readonly About[], story: StoryId) => shelf.find(({ id }) => id === story)

/** Writes the settings that the look depends on to the page, where the style sheets find them. */
function useWishes(settings: SettingsPort): void {
  const { text, spacing, font, contrast } = useStore(settings, whole)
  const [asked] = useState(() => ASKED.map((query) => matchMedia(query)))
  useLayoutEffect(() => {
    const write = () => {
      const [dark, more] = asked.map(({ matches }) => matches)
      Object.assign(document.documentElement.dataset, {
        text,
        spacing,
        font,
        contrast: lookOf(contrast, dark, more),
      })
    }
    write()
    for (const query of asked) query.onchange = write
  }, [asked, text, spacing, font, contrast])
}
