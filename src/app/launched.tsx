// The composition root of a page that an LMS opened: finds the LMS, restores what was kept there, and reports what the
// learner does. Fetched only where the page says that it is a package.

import type { About } from '../model/about.ts'
import type { Playable } from '../model/passage.ts'
import type { Result } from '../model/result.ts'
import type { StoryId } from '../model/run.ts'
import type { CompiledStory } from '../model/story/compiled.ts'
import { decisionPoints } from '../model/story/decision-points.ts'
import type { Ports, RecordsPort } from './frame/ports.ts'
import { launchParts } from './leave/launch-parts.tsx'
import type { LaunchPort } from './leave/launch-port.ts'
import { beginCmi5, cmi5LaunchedFor } from './lms/cmi5.ts'
import { shortHash } from './lms/codes.ts'
import { OUTBOX } from './lms/delete-elsewhere.ts'
import { createNotebook } from './lms/diagnostics.ts'
import type { Frame } from './lms/find-api.ts'
import { idInReport, letterOf, type Point } from './lms/interaction.ts'
import type { LearningRecord } from './lms/learning-record.ts'
import { localRecord } from './lms/local.ts'
import { lrsRecord } from './lms/lrs-record.ts'
import { scopedDatabases, scopedStorage, scopeOf } from './lms/own-storage.ts'
import { withPatience } from './lms/patience.ts'
import type { PointOf } from './lms/progress.ts'
import { restore, type ShortRun } from './lms/restore.ts'
import { scormRecord } from './lms/scorm.ts'
import { scorm12 } from './lms/scorm12.ts'
import { scorm2004 } from './lms/scorm2004.ts'
import { type Beside, type Setting, settingOfPackage } from './lms/setting.ts'
import type { Texts } from './lms/texts.ts'
import { createTracker, type Tracker } from './lms/tracker.ts'
import { beginXapi, xapiLaunchedFor } from './lms/xapi.ts'
import { browserDatabase } from './saves/browser-saves.ts'
import { keptNames } from './saves/kept-names.ts'
import { keptText } from './saves/kept-text.ts'
import type { Conversations } from './talk/conversation.ts'

export interface OwnStorage {
  readonly localStorage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  readonly indexedDB: () => IDBFactory
  /** Whether a run may be gone on with, by its id. Absent: every run may. */
  readonly mayGoOn?: (id: string) => boolean
}

export interface LaunchNeeds {
  /** Stories of the house. */
  readonly shelf: readonly About[]
  readonly own: Ports['own']
  readonly openStory: (id: StoryId) => Promise<Result<Playable>>
  /** As the build left it; undefined where there is no such story, or it does not arrive. */
  readonly compiled: (id: StoryId) => Promise<CompiledStory | undefined>
  readonly clock: () => number
  /** The ports of a page whose learner has storage of their own. */
  readonly portsWith: (storage: OwnStorage, shelf: readonly About[]) => Ports
}

export interface Launch {
  readonly ports: Ports
  readonly follow: (conversations: Conversations) => void
}

/** Milliseconds that the file of settings may take: nothing is shown before it is there. */
const PATIENCE = 5000
/** Milliseconds between attempts to send what did not arrive. */
const AGAIN = 20_000

export async function launch(standard: string, needs: LaunchNeeds): Promise<Launch> {
  const { clock } = needs
  const { openStory, pointOf } = withPoints(needs)
  // Where what reads a service's own does not arrive, the others are played all the same.
  const added = await needs.own().catch(() => undefined)
  const all = [...needs.shelf, ...(added?.getState() ?? [])]
  const { setting, problem } = settingOfPackage({
    standard,
    inPage: document.querySelector<HTMLMetaElement>('meta[name=alongside-setting]')?.content ?? '',
    beside: await besidePage(),
    shelf: all.map(({ id }) => id),
  })
  document.documentElement.dataset.launched = standard
  const shelf = all.filter(({ id }) => setting.stories === 'all' || setting.stories.includes(id))
  const record = recordOf(setting, clock)
  const tracker = createTracker({
    record,
    setting,
    stories: shelf.map(({ id, title }) => ({ id, title })),
    clock,
    texts: (learner) => textsOf(storageOf(learner, setting), clock),
    place: location.pathname,
    newId: newUuid,
    pointOf,
  })
  const { opened } = await tracker.open()
  const storage = { ...storageOf(opened.learner?.id ?? '', setting), mayGoOn: tracker.holds }
  const own = needs.portsWith(storage, shelf)
  const { records } = own
  await own.settings.restore()
  const { shortened } = await restore(tracker.course(), openStory, {
    list: records.list,
    bring: records.bring,
    async replace({ id, run, finished }) {
      await records.load(id)
      records.put({ id, run, ...(finished && { finished }) })
    },
  })
  // An attempt at a story that was edited goes on as another run, which belongs to this registration as well.
  for (const { id, run, beats } of shortened) if (!tracker.holds(id)) tracker.at(id, run, beats, false)
  const mark = setting.passMark !== null || (opened.passMark ?? 0) > 0
  const launched = launchParts({
    status: tracker.telling,
    progress: tracker.standing,
    leave: () => tracker.leave(false),
    keepsNothing: isSandboxed(),
    diagnostics: record.diagnostics,
    version: setting.version,
    ...(problem && { settingProblem: problem.message }),
    reportScope: {
      decisions: setting.tellDecisions,
      scores: setting.tellScores || mark,
      mark,
    },
    // Only SCORM 1.2 reports letters; with the others the report has the words.
    ...(setting.standard === 'scorm12' && setting.tellDecisions && { inReport: inReport(pointOf) }),
    ...(opened.returnTo && { returnTo: opened.returnTo }),
    goTo: (address) => location.assign(address),
  })
  return {
    ports: { ...own, launched, openStory, records: reportingDeletions(records, tracker, shortened) },
    follow(conversations) {
      followPlay(tracker, conversations)
      followPage(tracker)
    },
  }
}

/** `openStory` that reads the decision points too, so that they are known before the story can be played. */
function withPoints({ openStory, compiled }: LaunchNeeds) {
  const points = new Map<StoryId, readonly Point[]>()
  const pointOf: PointOf = (story, id) => {
    const optionId = id.replace(/~\d+$/, '')
    return points.get(story)?.find(({ options }) => options.some((option) => option.id === optionId))
  }
  return {
    pointOf,
    async openStory(id: StoryId) {
      const [opened, story] = await Promise.all([openStory(id), compiled(id)])
      if (story) points.set(id, decisionPoints(story))
      return opened
    },
  }
}

const inReport =
  (pointOf: PointOf): NonNullable<LaunchPort['inReport']> =>
  (story, number, id) => {
    const point = pointOf(story, id)
    return point && { id: idInReport(story, number, point), answer: letterOf(point, id) }
  }

/** Undefined in a sandbox, where the request would be refused and leave an error in the console. */
async function besidePage(): Promise<Beside | undefined> {
  if (isSandboxed()) return undefined
  try {
    return await withPatience(PATIENCE, async (signal) => {
      const answer = await fetch('./setting.json', { signal })
      return answer.ok ? { text: await answer.text() } : { failure: `answer ${answer.status}` }
    })
  } catch (failure) {
    return { failure: `failure (${String(failure)})` }
  }
}

/** In a frame that may have no origin of its own a browser keeps nothing and lets nothing be read of the page's own files. */
const isSandboxed = () => self.origin === 'null'

function recordOf(setting: Setting, clock: () => number): LearningRecord {
  const { standard } = setting
  if (standard === 'scorm12') return scormRecord(scorm12, window as unknown as Frame, clock)
  if (standard === 'scorm2004') return scormRecord(scorm2004, window as unknown as Frame, clock)
  if (standard === 'none') return localRecord(clock)
  const notebook = createNotebook(standard === 'cmi5' ? 'cmi5' : 'xAPI', clock)
  const { search } = location
  const needs = {
    search,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    notebook,
    setting,
    name: setting.title,
  }
  const launchedFor = standard === 'cmi5' ? cmi5LaunchedFor(search) : xapiLaunchedFor(search, setting)
  const { learner, registration = '' } = launchedFor
  const texts = textsOf(storageOf(learner?.id ?? '', setting), clock)
  return lrsRecord({
    launchedFor,
    begin: () => (standard === 'cmi5' ? beginCmi5(needs) : beginXapi(needs)),
    notebook,
    clock,
    newUuid,
    waiting: texts(OUTBOX + shortHash(registration, 5)),
    saying: { iri: setting.iri, tellEffects: setting.tellScores },
  })
}

/** The part of this browser's storage that is one learner's of one package. */
function storageOf(learner: string, { id }: Setting): OwnStorage {
  const scope = scopeOf(learner, id)
  return {
    localStorage: scopedStorage(() => localStorage, scope),
    indexedDB: scopedDatabases(() => indexedDB, scope),
  }
}

function textsOf({ localStorage, indexedDB }: OwnStorage, clock: () => number): Texts {
  const layers = { localStorage, database: browserDatabase({ indexedDB }), clock }
  return Object.assign((name: string) => keptText(layers, name), {
    names: (prefix: string) => keptNames(layers, prefix),
  })
}

/** Version 4; `randomUUID` needs a secure page. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A choice, a step back, an attempt begun from another: each is told once. */
function followPlay(tracker: Tracker, conversations: Conversations): void {
  conversations.subscribe((now) => {
    if (now.kind !== 'open' || now.early) return
    const { session, savedId } = now
    // Begun anew, or from a choice of another run: it is the one to go on with, also before its first choice.
    const begun = savedId()
    if (begun !== undefined && !tracker.holds(begun)) {
      const { run, beats } = session.getState()
      tracker.at(begun, run, beats, false)
    }
    // conversation.ts subscribed before this, so `savedId` is already that of the run it has just put.
    session.subscribe((played, before) => {
      const id = savedId()
      if (played.run === before.run || id === undefined) return
      tracker.at(id, played.run, played.beats, played.run.choices.length > before.run.choices.length)
    })
  })
}

/** The page may go at any moment; `pagehide` is the last that is heard of it. */
function followPage(tracker: Tracker): void {
  addEventListener('pagehide', () => void tracker.leave(true))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tracker.rest()
  })
  // A page from the back/forward cache has ended its session: load it anew, or what is played on would reach nobody.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  addEventListener('online', tracker.again)
  setInterval(tracker.again, AGAIN)
}

const reportingDeletions = (
  records: RecordsPort,
  tracker: Tracker,
  shortened: readonly ShortRun[],
): RecordsPort => ({
  ...records,
  async remove(id) {
    // Where a run was cut because its story was edited, the uncut one is deleted as well, or it would bring the run back.
    const wholes = shortened.filter((attempt) => attempt.id === id).map(({ whole }) => whole)
    await Promise.all([...[id, ...wholes].map(tracker.deleted), records.remove(id)])
  },
  async removeAll() {
    await Promise.all([tracker.deleted(), records.removeAll()])
  },
})
