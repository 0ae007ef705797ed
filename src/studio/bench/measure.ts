// Runs all measurements in order, one browser at a time. Builds the bare page and starts the servers that they need, and removes
// both afterwards.

import { browserSettings } from '../../app/saves/browser-settings.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { type SiteServer, serveSite } from '../commands/site-server.ts'
import type { BenchOptions } from './arguments.ts'
import { artOf } from './art.ts'
import { buildBarePage } from './bare-page.ts'
import { chunksOf } from './chunks.ts'
import { exploreAll } from './explore.ts'
import { killAll } from './kill/kill-all.ts'
import type { Survivals } from './kill/rounds.ts'
import { type LrsTiming, sendRuns } from './lrs.ts'
import { describeMachine, describeProcessor } from './machine.ts'
import { measuredStory, ROOT } from './measured-story.ts'
import { type Packages, weighPackages } from './packages.ts'
import { actOut } from './page/acting.ts'
import { clickAtOnce, clickThrough } from './page/click-to-text.ts'
import { SLOW, UNTHROTTLED } from './page/conditions.ts'
import { type HeapGrowth, sitThrough } from './page/heap.ts'
import { idle } from './page/idle.ts'
import { listRuns } from './page/listing.ts'
import { type RaceResult, race } from './page/race.ts'
import { passKeys } from './page/room.ts'
import { alongside, barePage, type Subject } from './page/subject.ts'
import { longRun, timeReplay } from './replay.ts'
import type { Art } from './report/art-rows.ts'
import { type Figure, figureOf } from './report/figures.ts'
import type { Clicks, IdleFigures, ReplayFigures, Report } from './report/report.ts'

type Say = (progress: string) => void
type Pair = readonly [Subject, Subject]

const PORT = 4300
const CHOICES = 100

/**
 * @param site the built site; undefined where another page is measured
 * @throws where something could not be measured; nothing that was started is left running
 */
export async function measure(site: string | undefined, options: BenchOptions, say: Say): Promise<Report> {
  const explored = () => ({ explore: exploreAll(options.quick, say) })
  if (needsNoPage(options)) {
    return { machine: describeProcessor(), names: ['Alongside', 'bare page'], judged: true, ...explored() }
  }
  const machine = await describeMachine()
  const story = measuredStory()
  say('the bare page: building')
  const bare = await buildBarePage(story)
  const servers: SiteServer[] = []
  try {
    const serve = async (folder: string) => {
      const server = await serveSite(folder, PORT)
      servers.push(server)
      await warm(server, folder)
      return server.address
    }
    const subject = options.other ?? alongside(await serve(site ?? ''))
    const pair: Pair = [subject, barePage(await serve(bare.folder))]
    const wants = (part: BenchOptions['parts'][number]) => options.parts.includes(part)
    return {
      machine,
      names: [pair[0].name, pair[1].name],
      judged: options.other === undefined,
      ...(wants('loading') && { loading: await loading(pair, options, say) }),
      ...(wants('clicks') && { clicks: await clicking(pair, say) }),
      ...(wants('idle') && { idle: await idling(pair, options, say) }),
      ...(wants('heap') && { heap: await sitting(pair, say) }),
      ...(wants('replay') && site !== undefined && { replay: replaying(story, options, say) }),
      ...(wants('record') && site !== undefined && { record: await listing(subject, story, options, say) }),
      ...(wants('room') && site !== undefined && { room: await passing(subject, options, say) }),
      ...(wants('packages') && site !== undefined && { packages: await weighing(site, options, say) }),
      ...(wants('kill') && site !== undefined && { kill: await killing(subject, options, say) }),
      ...(wants('art') && site !== undefined && { art: await playing(subject, site, say) }),
      ...(wants('lrs') && options.other === undefined && { lrs: await sending(story, options, say) }),
      ...(wants('explore') && options.other === undefined && explored()),
      ...(wants('files') && site !== undefined && { files: chunksOf(site) }),
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    bare.dispose()
  }
}

/** True where everything that is measured happens in Node, so that no site has to be built. */
export const needsNoPage = ({ parts, other }: Pick<BenchOptions, 'parts' | 'other'>): boolean =>
  other === undefined && parts.every((part) => part === 'explore')

function replaying(story: CompiledStory, { quick }: BenchOptions, say: Say): ReplayFigures {
  say('replay')
  const replayed = timeReplay(story, quick ? 50 : 500)
  return { ...replayed, milliseconds: figureOf(replayed.milliseconds) }
}

async function weighing(site: string, { quick }: BenchOptions, say: Say): Promise<Packages> {
  say('the packages')
  return weighPackages(ROOT, site, quick ? 1 : 5)
}

function killing(subject: Subject, { quick }: BenchOptions, say: Say): Promise<Survivals> {
  say('the browser, killed right after a choice')
  return killAll(ROOT, siteOf(subject), quick ? 6 : 40, say)
}

function sending(story: CompiledStory, { quick }: BenchOptions, say: Say): Promise<LrsTiming> {
  say('the statements of a thousand runs')
  return sendRuns(story, quick ? 50 : 1000)
}

const siteOf = ({ url }: Subject): string => url.replace(/#.*$/, '')

async function listing(
  subject: Subject,
  story: CompiledStory,
  { quick }: BenchOptions,
  say: Say,
): Promise<Figure> {
  say('the record: five hundred saved runs')
  return figureOf(await listRuns(siteOf(subject), longRun(story), quick ? 1 : 5))
}

async function passing(subject: Subject, { quick }: BenchOptions, say: Say): Promise<Clicks> {
  say('the console and the room: key by key')
  const passed = await passKeys(siteOf(subject), quick ? 4 : 40)
  return {
    written: figureOf(passed.map(({ written }) => written)),
    painted: figureOf(passed.map(({ painted }) => painted)),
  }
}

async function playing(subject: Subject, site: string, say: Say): Promise<Art> {
  say('the stage: acting, and twenty changes of scene')
  return { stories: artOf(chunksOf(site)), acting: await actOut(subject) }
}

/** Asks for each file once: the server compresses a file at its first request, and no measured page should wait for that. */
async function warm({ address }: SiteServer, folder: string): Promise<void> {
  for (const { file } of chunksOf(folder)) {
    const answer = await fetch(address + file, { headers: { 'accept-encoding': 'gzip' } })
    await answer.arrayBuffer()
  }
}

async function loading(
  pair: Pair,
  { other, quick, throttle }: BenchOptions,
  say: Say,
): Promise<readonly RaceResult[]> {
  for (const subject of pair) {
    say(`${subject.name}: clicking the first option in the moment it is there`)
    await clickAtOnce(subject)
  }
  const raced: RaceResult[] = []
  for (const condition of other && !throttle ? [UNTHROTTLED] : [UNTHROTTLED, SLOW]) {
    raced.push(await race(pair, condition, quick ? 1 : 5, say))
  }
  return raced
}

async function clicking(pair: Pair, say: Say): Promise<readonly Clicks[]> {
  const clicks: Clicks[] = []
  for (const subject of pair) {
    say(`${subject.name}: a run, click by click`)
    const answers = await clickThrough(subject)
    clicks.push({
      written: figureOf(answers.map(({ written }) => written)),
      painted: figureOf(answers.map(({ painted }) => painted)),
    })
  }
  return clicks
}

async function idling(
  [subject, bare]: Pair,
  { quick }: BenchOptions,
  say: Say,
): Promise<readonly IdleFigures[]> {
  const { stage } = subject
  const stretches = quick ? 1 : 3
  say(`${subject.name}: idle`)
  const seconds = figureOf(await idle(subject, { stretches, stage }))
  if (stage !== undefined) say(`${subject.name}: idle without its stage`)
  const stageOff =
    stage === undefined
      ? {}
      : { stageOff: figureOf(await idle(subject, { stretches, before: turnStageOff(), never: stage })) }
  say(`${bare.name}: idle`)
  return [{ seconds, ...stageOff }, { seconds: figureOf(await idle(bare, { stretches })) }]
}

async function sitting(pair: Pair, say: Say): Promise<readonly HeapGrowth[]> {
  const held: HeapGrowth[] = []
  for (const subject of pair) {
    say(`${subject.name}: ${CHOICES} choices`)
    held.push(await sitThrough(subject, CHOICES))
  }
  return held
}

/** A script that writes to localStorage what the settings screen writes when the stage is turned off. */
function turnStageOff(): string {
  const written: string[] = []
  const storage = {
    getItem: () => null,
    setItem: (...item: [key: string, value: string]) => void written.push(JSON.stringify(item)),
    removeItem: () => undefined,
  }
  const nothing = async () => undefined
  const database = { text: nothing, keepText: nothing, removeText: nothing }
  browserSettings({ localStorage: () => storage, database, clock: Date.now }).change({ motion: 'off' })
  return written.map((item) => `localStorage.setItem(...${item});`).join('\n')
}
