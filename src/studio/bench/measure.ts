// Runs all measurements in order, one browser at a time. Builds the bare page and starts the servers that they need, and removes
// both afterwards.

import { browserSettings } from '../../app/saves/browser-settings.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { storyIds } from '../build/story-files.ts'
import { type SiteServer, serveSite } from '../commands/site-server.ts'
import type { BenchOptions } from './arguments.ts'
import { artOf } from './art.ts'
import { buildBarePage } from './bare-page.ts'
import { chunksOf } from './chunks.ts'
import { exploreAll } from './explore.ts'
import { clickFirst } from './first.ts'
import { killAll } from './kill/kill-all.ts'
import { lookBack } from './look-back.ts'
import { sendRuns } from './lrs.ts'
import { describeMachine, describeProcessor } from './machine.ts'
import { compiledStory, ROOT, storySource } from './measured-story.ts'
import { weighPackages } from './packages.ts'
import { actOut } from './page/acting.ts'
import { clickAtOnce, clickThrough } from './page/click-to-text.ts'
import { type RaceResult, race, SLOW, UNTHROTTLED } from './page/cold-load.ts'
import { sitThrough } from './page/heap.ts'
import { idle } from './page/idle.ts'
import { lookAround } from './page/in-sight.ts'
import { listRuns } from './page/listing.ts'
import { passKeys } from './page/room.ts'
import { alongside, barePage, type Subject } from './page/subject.ts'
import type { Answer } from './page/watch.ts'
import { longRun, timeReplay } from './replay.ts'
import { figureOf } from './report/figures.ts'
import type { Clicks, Figures, Part, Report } from './report/report.ts'
import { timeSaves } from './saving.ts'

interface Bench {
  readonly subject: Subject
  readonly bare: Subject
  readonly story: CompiledStory
  /** The folder of the built site, and its address; both empty where another page is measured. */
  readonly site: string
  readonly address: string
  readonly options: BenchOptions
  readonly quick: boolean
  readonly say: (progress: string) => void
}

const PORT = 4300
const CHOICES = 100

/** All that can be measured of another page than ours. */
const OF_ANY_PAGE: readonly Part[] = ['loading', 'clicks', 'first', 'idle', 'heap']

const MEASURES: { readonly [P in Part]: (bench: Bench) => Figures[P] | Promise<Figures[P]> } = {
  loading,
  clicks: async ({ subject, bare, say }) => {
    const clicksOn = async (page: Subject) => {
      say(`${page.name}: a run, click by click`)
      return clicksOf((await clickThrough(page)).clicks)
    }
    return [await clicksOn(subject), await clicksOn(bare)]
  },
  first: ({ subject, bare, options, quick, say }) =>
    clickFirst([subject, bare], { quick, throttle: !options.other || options.throttle, say }),
  idle: idling,
  heap: async ({ subject, bare, say }) => {
    const heldBy = (page: Subject) => {
      say(`${page.name}: ${CHOICES} choices`)
      return sitThrough(page, CHOICES)
    }
    return [await heldBy(subject), await heldBy(bare)]
  },
  replay: ({ story, quick, say }) => {
    say('replay')
    const replayed = timeReplay(story, quick ? 50 : 500)
    return { ...replayed, milliseconds: figureOf(replayed.milliseconds) }
  },
  record: async ({ address, story, quick, say }) => {
    say('the record: five hundred saved runs')
    return figureOf(await listRuns(address, longRun(story), quick ? 1 : 5))
  },
  room: async ({ address, quick, say }) => {
    say('the console and the room: key by key')
    return clicksOf(await passKeys(address, quick ? 4 : 40))
  },
  packages: ({ site, quick, say }) => {
    say('the packages')
    return weighPackages(ROOT, site, quick ? 1 : 5)
  },
  kill: ({ address, quick, say }) => {
    say('the browser, killed right after a choice')
    return killAll(ROOT, address, quick ? 6 : 40, say)
  },
  lrs: ({ story, quick, say }) => {
    say('the statements of a thousand runs')
    return sendRuns(story, quick ? 50 : 1000)
  },
  art: async ({ subject, site, say }) => {
    say('the stage: acting, and twenty changes of scene')
    return { stories: artOf(chunksOf(site)), acting: await actOut(subject) }
  },
  sight: async ({ address, quick, say }) => {
    const stories = storyIds(ROOT)
    const windows = await lookAround(address, stories, quick, say)
    return { windows, looks: await lookBack(address, quick ? stories.slice(0, 1) : stories, say) }
  },
  saving,
  explore: ({ quick, say }) => exploreAll(quick, say),
  files: ({ site }) => chunksOf(site),
}

/**
 * @param site the built site; undefined where another page is measured
 * @throws where nothing can be measured; nothing that was started is left running
 */
export async function measure(
  site: string | undefined,
  options: BenchOptions,
  say: Bench['say'],
): Promise<Report> {
  const { other, parts, quick } = options
  if (needsNoPage(options)) {
    return {
      machine: describeProcessor(),
      names: ['Alongside', 'bare page'],
      judged: true,
      ...(parts.includes('saving') && { saving: await saving({ quick, say }) }),
      ...(parts.includes('explore') && { explore: exploreAll(quick, say) }),
    }
  }
  const machine = await describeMachine()
  const story = compiledStory(storySource('tyler'))
  say('the bare page: building')
  const bareFolder = await buildBarePage(story)
  const servers: SiteServer[] = []
  try {
    const serve = async (folder: string) => {
      const server = await serveSite(folder, PORT)
      servers.push(server)
      await warm(server, folder)
      return server.address
    }
    const address = site === undefined ? '' : await serve(site)
    const subject = other ?? alongside(address)
    const bare = barePage(await serve(bareFolder.folder))
    const bench: Bench = { subject, bare, story, site: site ?? '', address, options, quick, say }
    const figures: Partial<Record<Part, unknown>> = {}
    const failed: { part: Part; message: string }[] = []
    for (const part of parts) {
      if (other && !OF_ANY_PAGE.includes(part)) continue
      try {
        figures[part] = await MEASURES[part](bench)
      } catch (cause) {
        failed.push({ part, message: cause instanceof Error ? cause.message : String(cause) })
      }
    }
    return {
      machine,
      names: [subject.name, bare.name],
      judged: other === undefined,
      ...(failed.length > 0 && { failed }),
      ...(figures as Partial<Figures>),
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    bareFolder.dispose()
  }
}

/** True where everything that is measured happens in Node, so that no site has to be built. */
export const needsNoPage = ({ parts, other }: Pick<BenchOptions, 'parts' | 'other'>): boolean =>
  other === undefined && parts.every((part) => part === 'explore' || part === 'saving')

/** Asks for each file once: the server compresses a file at its first request, and no measured page should wait for that. */
async function warm({ address }: SiteServer, folder: string): Promise<void> {
  for (const { file } of chunksOf(folder)) {
    const answer = await fetch(address + file, { headers: { 'accept-encoding': 'gzip' } })
    await answer.arrayBuffer()
  }
}

const clicksOf = (answers: readonly Pick<Answer, 'written' | 'painted'>[]): Clicks => ({
  written: figureOf(answers.map(({ written }) => written)),
  painted: figureOf(answers.map(({ painted }) => painted)),
})

function saving({ quick, say }: Pick<Bench, 'quick' | 'say'>): Promise<Figures['saving']> {
  say('saving a story in development')
  return timeSaves(ROOT, quick ? 2 : 8)
}

async function loading({ subject, bare, options, quick, say }: Bench): Promise<Figures['loading']> {
  const pages = [subject, bare]
  for (const page of pages) {
    say(`${page.name}: clicking the first option in the moment it is there`)
    await clickAtOnce(page)
  }
  const raced: RaceResult[] = []
  for (const condition of options.other && !options.throttle ? [UNTHROTTLED] : [UNTHROTTLED, SLOW]) {
    raced.push(await race(pages, condition, quick ? 1 : 5, say))
  }
  return raced
}

async function idling({ subject, bare, quick, say }: Bench): Promise<Figures['idle']> {
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
