// Before a session with a group: how long, one team or two, the plan, the content note, sessions that are kept here.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { LENGTHS, type Length } from '../../model/group-plan.ts'
import type { Problem } from '../../model/result.ts'
import { beginRoom, type Room } from '../../model/room/room.ts'
import { beginRun } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { uncheckedWords } from '../parts/introduction.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { group } from '../wording/group.ts'
import { words } from '../wording/words.ts'
import { PlanList } from './papers/plan-list.tsx'
import { useRoomPorts } from './ports.ts'
import { usePlan } from './use-plan.ts'
import { roomIdFor } from './use-room.ts'
import '../style/forms.css'
import './console/console.css'

const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' })

export function SetupScreen({ about }: { readonly about: About }) {
  const { router, openStory } = useSurroundings()
  const { rooms, clock, newId, newSeed } = useRoomPorts()
  const { plan, problem: planProblem, again } = usePlan(about.id)
  const [lost, setLost] = useState<{ readonly problem: Problem; readonly rehearsal: boolean }>()
  const [length, setLength] = useState<Length>(60)
  const [teams, setTeams] = useState<'1' | '2'>('1')
  const [place, setPlace] = useState<'room' | 'call'>('room')
  const [keeps] = useState(rooms.keeps)
  const [sessions, setSessions] = useState(() => rooms.list().filter(({ story }) => story === about.id))
  const problemBox = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies(lost): it may be below what is in view, and what was pressed to try again is gone
  useLayoutEffect(() => focusInSight(problemBox.current), [lost])
  const begin = async (rehearsal: boolean) => {
    setLost(undefined)
    const story = await openStory(about.id)
    if (!story.ok) return setLost({ problem: story.problem, rehearsal })
    const room = beginRoom({
      id: roomIdFor(about.id, newId()),
      run: beginRun(about.id, story.value.revision, newSeed()),
      begun: clock(),
      length,
      rehearsal,
      teams: teams === '2' ? 2 : 1,
      chat: place === 'call',
    })
    rooms.keep(room)
    router.go({ kind: 'room', room: room.id })
  }
  const remove = (id: string) => {
    rooms.remove(id)
    setSessions(sessions.filter((session) => session.id !== id))
  }
  return (
    <div class="setup page">
      <ScreenTitle title={group.setup.title(about.title)} />
      <p class="lead">{group.setup.about}</p>
      {about.origin && <p class="unchecked">{uncheckedWords(about.origin)}</p>}
      <div class="columns">
        <div>
          <RadioGroup
            legend={group.setup.length}
            options={LENGTHS.map((minutes) => [String(minutes), group.setup.minutes(minutes)] as const)}
            value={String(length)}
            change={(value) => setLength(LENGTHS.find((minutes) => String(minutes) === value) ?? length)}
          />
          <RadioGroup
            legend={group.setup.teams}
            options={
              [
                ['1', group.setup.oneTeam],
                ['2', group.setup.twoTeams],
              ] as const
            }
            value={teams}
            change={setTeams}
          />
          <RadioGroup
            legend={group.setup.place}
            options={
              [
                ['room', group.setup.inRoom],
                ['call', group.setup.inCall],
              ] as const
            }
            value={place}
            change={setPlace}
            note={place === 'call' ? group.setup.inCallAbout : undefined}
          />
          {!keeps && <p>{group.setup.notKept}</p>}
          <p class="ways">
            <button type="button" class="button" onClick={() => void begin(false)}>
              {group.setup.begin}
            </button>
            <button type="button" class="quiet" onClick={() => void begin(true)}>
              {group.setup.rehearse}
            </button>
          </p>
          {lost && (
            <div ref={problemBox} tabIndex={-1}>
              <ProblemPanel
                problem={lost.problem}
                way={{ label: words.problems.retry, take: () => void begin(lost.rehearsal) }}
              />
            </div>
          )}
          <p class="about">{group.setup.rehearseAbout}</p>
          <p>
            <a class="quiet" href={writeRoute({ kind: 'pack', story: about.id })}>
              {group.setup.pack}
            </a>
          </p>
          <p class="about">{group.setup.packAbout}</p>
          {sessions.length > 0 && <SavedSessions sessions={sessions} keeps={keeps} remove={remove} />}
        </div>
        <div>
          <section aria-labelledby="setup-content">
            <h2 id="setup-content">{group.setup.content}</h2>
            <p>{about.contentNote}</p>
          </section>
          {/* Where both fail it is mostly for the same reason, so one panel is enough. */}
          {planProblem && !lost && (
            <ProblemPanel problem={planProblem} way={{ label: words.problems.retry, take: again }} />
          )}
          {plan && (
            <section aria-labelledby="setup-plan">
              <h2 id="setup-plan">{group.setup.plans}</h2>
              <PlanList plan={plan} length={length} />
            </section>
          )}
          <section aria-labelledby="setup-windows">
            <h2 id="setup-windows">{group.setup.projector}</h2>
            <p>{place === 'call' ? group.setup.projectorInCall : group.setup.projectorAbout}</p>
            <p>{keeps ? group.setup.reloading : group.setup.reloadingNotKept}</p>
          </section>
        </div>
      </div>
    </div>
  )
}

interface SavedSessionsProps {
  readonly sessions: readonly Room[]
  readonly keeps: boolean
  readonly remove: (id: string) => void
}

function SavedSessions({ sessions, keeps, remove }: SavedSessionsProps) {
  return (
    <section aria-labelledby="setup-kept">
      <h2 id="setup-kept">{keeps ? group.setup.kept : group.setup.keptInWindow}</h2>
      <ul class="kept-rooms">
        {sessions.map(({ id, begun, teams, rehearsal }) => {
          const name = group.setup.session(
            day.format(begun),
            teams.reduce((sum, { run }) => sum + run.choices.length, 0),
          )
          return (
            <li key={id}>
              {name}
              {rehearsal && ` (${group.setup.rehearsal})`}
              <br />
              <a class="quiet" href={writeRoute({ kind: 'room', room: id })}>
                {group.setup.goOn}
                <span class="unseen">: {name}</span>
              </a>{' '}
              <a class="quiet" href={writeRoute({ kind: 'review', room: id })}>
                {group.setup.lookBack}
                <span class="unseen">: {name}</span>
              </a>{' '}
              <button type="button" class="quiet" onClick={() => remove(id)}>
                {group.setup.remove}
                <span class="unseen">: {name}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
