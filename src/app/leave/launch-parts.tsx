// What a launched package adds to every screen: the way out, and a word where the LMS is silent.

import { useEffect } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { StoryId } from '../../model/run.ts'
import './launched.css'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { createValueStore, type ValueStore } from '../store.ts'
import { later } from '../wording/later.ts'
import { DiagnosticsScreen } from './diagnostics-screen.tsx'
import type { LaunchParts, LaunchPort, LmsStatus } from './launch-port.ts'
import { LeaveScreen } from './leave-screen.tsx'

export function launchParts(launch: LaunchPort): LaunchParts {
  /** Texts that were put away. Each screen has a notice of its own, so they are kept outside it. */
  const putAway = createValueStore<readonly string[]>([])
  return {
    Privacy: () => <Privacy launch={launch} />,
    Mistakes: () => <Mistakes launch={launch} />,
    deleting: later.lms.deleting,
    Tools: () => <Tools launch={launch} />,
    Notice: () => <Notice launch={launch} putAway={putAway} />,
    Asks: () => <Asks launch={launch} />,
    AtEnd: () => <AtEnd launch={launch} />,
    InReport({ story, number, choice }) {
      const entry = launch.inReport?.(story, number, choice)
      return entry ? <p class="in-report">{later.lms.inReport(entry)}</p> : null
    },
    Screen: ({ kind }) =>
      kind === 'leave' ? <LeaveScreen launch={launch} /> : <DiagnosticsScreen launch={launch} />,
  }
}

interface Props {
  readonly launch: LaunchPort
}

function Tools({ launch }: Props) {
  const { keeping } = useStore(launch.status, whole)
  if (keeping === 'ended') return null
  return (
    <a class="quiet" href={writeRoute({ kind: 'leave' })}>
      {later.lms.leave}
    </a>
  )
}

/** What is told in this visit, which may be less than the package would tell. */
const isTold = ({ keeping, looking }: LmsStatus) =>
  keeping === 'alone' ? 'nothing' : looking ? 'code' : 'all'

function Privacy({ launch }: Props) {
  const told = useStore(launch.status, isTold)
  return <>{later.lms.privacy({ ...launch.reportScope, keepsNothing: launch.keepsNothing, told })}</>
}

function Mistakes({ launch }: Props) {
  const told = useStore(launch.status, isTold)
  return <>{later.lms.mistakes({ ...launch.reportScope, told })}</>
}

function Asks({ launch }: Props) {
  const { shelf } = useSurroundings()
  const { keeping, looking } = useStore(launch.status, whole)
  // Where nobody is told, or nothing counts, a notice says so.
  if (keeping === 'alone' || looking) return null
  return <p>{later.lms.asks({ ...reachedIn(launch, shelf), of: shelf.length })}</p>
}

/** Reaching an ending is what counts, so it is said where the ending is. */
function AtEnd({ launch }: Props) {
  const { shelf } = useSurroundings()
  const now = useStore(launch.status, whole)
  return (
    <p role="status" class="at-end">
      {isLost(launch, now)
        ? later.lms.atEndLost
        : later.lms.atEnd({ ...reachedIn(launch, shelf), ...now, keepsNothing: launch.keepsNothing })}
    </p>
  )
}

/** What has been reached, with the titles of the stories that are below the mark. */
function reachedIn(launch: LaunchPort, shelf: readonly About[]) {
  const progress = launch.progress()
  const titleOf = (id: StoryId) => shelf.find((about) => about.id === id)?.title ?? id
  return {
    ...progress,
    below: progress.below.map(({ story, percent }) => ({ title: titleOf(story), percent })),
  }
}

/** Stands on every screen until it is put away, or there is nothing to say any more; what comes back after that is said again. */
function Notice({ launch, putAway }: Props & { readonly putAway: ValueStore<readonly string[]> }) {
  const status = useStore(launch.status, whole)
  const { router } = useSurroundings()
  const here = useStore(router, ({ kind }) => kind)
  const away = useStore<readonly string[], readonly string[]>(putAway, whole)
  const toSay = messagesFor(launch, status)
  // What is no longer to be said is forgotten, so that it is said again when it comes back.
  const still = away.filter((text) => toSay.includes(text))
  useEffect(() => putAway.set(still), [putAway, still])
  // These two screens say the same in their own text.
  const isSaid = here === 'leave' || here === 'diagnostics'
  const messages = (isSaid ? [] : toSay).filter((text) => !away.includes(text))
  return (
    <div role="status" class="launch-notice">
      {messages.length > 0 && (
        <>
          {messages.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p class="ways">
            <button type="button" class="quiet" onClick={() => putAway.set([...away, ...messages])}>
              {later.lms.dismiss}
            </button>
            <a class="quiet" href={writeRoute({ kind: 'diagnostics' })}>
              {later.lms.diagnostics}
            </a>
          </p>
        </>
      )}
    </div>
  )
}

/** Nobody is told in this visit, and nothing is kept here for the next one. */
const isLost = ({ keepsNothing }: LaunchPort, { keeping }: LmsStatus): boolean =>
  keepsNothing && (keeping === 'alone' || keeping === 'away')

function messagesFor(launch: LaunchPort, status: LmsStatus): readonly string[] {
  const { keeping, unread, looking } = status
  const { notices, unread: ofUnread } = later.lms
  const setting = launch.settingProblem ? [notices.setting(launch.settingProblem)] : []
  if (isLost(launch, status)) return [notices.sandboxed, notices.sandboxedWays, ...setting]
  const ofKeeping = launch.keepsNothing ? { ...notices, ...notices.keptNowhere } : notices
  const isWorthIt =
    keeping === 'silent' ||
    keeping === 'refused' ||
    keeping === 'away' ||
    keeping === 'alone' ||
    keeping === 'ended'
  return [
    ...(isWorthIt ? [ofKeeping[keeping]] : []),
    ...(looking ? [launch.keepsNothing ? notices.lookingKeptNowhere : notices.looking[looking]] : []),
    ...(unread ? [ofUnread[unread.code] ?? notices.unread] : []),
    ...setting,
  ]
}
