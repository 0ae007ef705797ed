// Keeps runs in two layers: a synchronous copy at once, the database after, and in memory whatever neither takes.
// Either layer, or both, may be missing or fail at any moment. Knows neither browser nor format.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { RunToSave, SavedRun } from '../../model/saved-run.ts'
import { createValueStore } from '../store.ts'
import { attempt, catchUp, isNewer } from './catch-up.ts'
import type { Database } from './database.ts'
import { foundInCopies, foundInDatabase, newestFirst } from './found-runs.ts'
import type { LocalCopies } from './local-copies.ts'
import { MAX_MOMENT, parseSavedRun, saveProblem, writeSavedRun } from './saved-run.ts'
import type { SaveStatus, Saves } from './saves.ts'
import { settle } from './two-tabs.ts'

export interface Layers {
  readonly copies: LocalCopies
  /** Absent where runs are only ever kept in the copies or in memory. */
  readonly database?: Database
  readonly clock: () => number
  readonly newId: () => string
  /** Whether a run may be gone on with, by its id. Absent: every run may. */
  readonly mayGoOn?: ((id: string) => boolean) | undefined
}

interface PendingRun {
  readonly saved: SavedRun
  /** Why there is no synchronous copy of it. */
  readonly uncopied?: Problem
}

export function layeredSaves({ copies, database, clock, newId, mayGoOn = () => true }: Layers): Saves {
  const keeping = createValueStore<SaveStatus>({ state: 'saved' })
  /** Not yet in the database: the newest log of each run. */
  const waiting = new Map<string, PendingRun>()
  /** Runs that no storage has. */
  const unkept = new Map<string, { readonly saved: SavedRun; readonly problem: Problem }>()
  /** What this page last put or took up of each run: without copies, all that can be had without waiting. */
  const here = new Map<string, SavedRun>()
  /** Texts that this page wrote or read, by run. */
  const known = new Map<string, readonly string[]>()
  /** Runs that another tab took another way: the id under which this page's goes on. */
  const partedTo = new Map<string, string>()
  /** Counts removals: what was read before one must not be copied after it. */
  let removals = 0
  /** What the database was asked to remove while it did not answer. */
  const owed = new Set<(database: Database) => Promise<void>>()
  let latest = 0
  let work: Promise<unknown> = Promise.resolve()
  /** Whether what an earlier page left was brought to the database. */
  let atStart: Promise<boolean> | undefined

  function tell(): void {
    const problem = [...unkept.values()].at(-1)?.problem
    const previous = keeping.getState().problem
    // The same object for the same trouble, so that it is announced once and not at every choice.
    if (problem)
      keeping.set({ state: 'unsaved', problem: previous?.code === problem.code ? previous : problem })
    else keeping.set({ state: waiting.size > 0 ? 'saving' : 'saved' })
  }

  const knownOf = (id: string) => known.get(id) ?? []
  const remember = (id: string, text: string) => known.set(id, [...knownOf(id).slice(-15), text])

  /** Asks the database, after everything asked before, and after the copies of an earlier visit were brought to it. */
  function ask<T>(question: (database: Database) => Promise<T>): Promise<Result<T>> {
    const answer = work.then(async () => {
      if (!database) return fail(saveProblem('save/blocked', 'no database'))
      for (const remove of [...owed]) if ((await attempt(() => remove(database))).ok) owed.delete(remove)
      atStart ??= catchUp({ database, copies, newId })
      if (!(await atStart)) atStart = undefined
      return attempt(() => question(database))
    })
    work = answer
    return answer
  }

  /** Removes from the database; if that fails, again before each later question until it succeeds. */
  async function askToRemove(remove: (database: Database) => Promise<void>): Promise<void> {
    const answer = await ask(remove)
    if (!answer.ok) owed.add(remove)
  }

  /** @param playedAt of a run that is not played now, and keeps its date */
  function keep(
    { id: ownId, run, finished, notes = here.get(ownId)?.notes }: RunToSave,
    playedAt?: number,
  ): string {
    let id = partedTo.get(ownId) ?? ownId
    const verdict = settle(copies.read(id), knownOf(id), run)
    if (verdict === 'part') id = part(ownId)
    if (playedAt === undefined) latest = Math.min(Math.max(clock(), latest + 1), MAX_MOMENT)
    const saved = {
      id,
      run,
      updated: playedAt ?? latest,
      ...(finished && { finished }),
      ...(notes && { notes }),
    }
    const text = writeSavedRun(saved)
    const readable = parseSavedRun(text)
    here.set(id, saved)
    if (!readable.ok) {
      // What could not be read again must not replace what can.
      unkept.set(id, { saved, problem: readable.problem })
    } else if (verdict !== 'keep') {
      remember(id, text)
      const copied = copies.write(id, text)
      database?.pend(id, text)
      if (copied.ok) unkept.delete(id)
      waiting.set(id, copied.ok ? { saved } : { saved, uncopied: copied.problem })
      void store(id)
    }
    tell()
    return id
  }

  function part(ownId: string): string {
    const id = newId()
    partedTo.set(ownId, id)
    return id
  }

  /** Puts the newest log of a run into the database. Of several asked for in a row, the first does the work. */
  async function store(id: string): Promise<void> {
    let stored: PendingRun | undefined
    let parted = false
    const answer = await ask(async (database) => {
      stored = waiting.get(id)
      const saved = stored?.saved
      if (!saved) return
      await database.update(id, (before) => {
        const verdict = settle(before, knownOf(id), saved.run)
        parted = verdict === 'part'
        return verdict === 'write' ? writeSavedRun(saved) : undefined
      })
    })
    // Where the database could not even be asked, `stored` was never set.
    const pending = answer.ok ? stored : (stored ?? waiting.get(id))
    if (!pending) return
    if (waiting.get(id) === pending) {
      waiting.delete(id)
      if (answer.ok) unkept.delete(id)
      else if (pending.uncopied)
        unkept.set(id, { saved: pending.saved, problem: worse(pending.uncopied, answer.problem) })
    }
    if (parted) putElsewhere(pending.saved)
    else if (answer.ok) void ask((database) => tidy(database, pending.saved))
    tell()
  }

  /** Only the database knew that another tab went another way, so the copy under the old id is taken back. */
  function putElsewhere(saved: SavedRun): void {
    const { id } = saved
    const copy = copies.read(id)
    if (copy !== undefined && knownOf(id).includes(copy)) copies.remove(id)
    database?.unpend(id)
    part(id)
    keep(saved)
  }

  /** Of every story only the newest copy stays, once the database has the others; and none that is out of date. */
  async function tidy(database: Database, saved: SavedRun): Promise<void> {
    for (const [id, text] of copies.all()) {
      const copy = parseSavedRun(text)
      if (!copy.ok || copy.value.run.story !== saved.run.story || copy.value.updated >= saved.updated)
        continue
      const stored = await database.get(id)
      if (!isNewer(copy.value, stored) && copies.read(id) === text) copies.remove(id)
    }
  }

  async function gather() {
    const before = removals
    const inMemory = [...waiting.values(), ...unkept.values()].map(({ saved }) => saved)
    const stored = await ask((database) => foundInDatabase(database, clock()))
    const copied = foundInCopies(copies, clock())
    const runs = newestFirst([...inMemory, ...(stored.ok ? stored.value.runs : []), ...copied.runs])
    if (before === removals) copyAgain(runs, copied.runs)
    return {
      runs,
      problems: new Map([...(stored.ok ? stored.value.problems : []), ...copied.problems]),
    }
  }

  /** The newest of each story has its copy again where that was lost: by a crash, or by an LMS that wipes localStorage. */
  function copyAgain(runs: readonly SavedRun[], copied: readonly SavedRun[]): void {
    for (const saved of newestOfEach(runs)) {
      const copy = copied.find(({ id }) => id === saved.id)
      if (!unkept.has(saved.id) && (!copy || copy.updated < saved.updated)) {
        copies.write(saved.id, writeSavedRun(saved))
      }
    }
  }

  /** Makes what is stored the state of a run that this page goes on from, whatever it did with it before. */
  function takeUp(saved: SavedRun | undefined, trouble: Problem | undefined): Result<SavedRun | undefined> {
    if (!saved) return trouble ? fail(trouble) : ok(undefined)
    partedTo.delete(saved.id)
    remember(saved.id, writeSavedRun(saved))
    here.set(saved.id, saved)
    latest = Math.max(latest, saved.updated)
    return ok(saved)
  }

  const mayGoOnWith = (story: StoryId) => (saved: SavedRun) => saved.run.story === story && mayGoOn(saved.id)

  function forget(id: string): void {
    removals++
    for (const memory of [here, waiting, unkept, known]) memory.delete(id)
  }

  return {
    keeping,
    mayGoOn,
    put: (run, said) =>
      keep(
        said && Object.keys(said).length > 0 ? { ...run, notes: { ...here.get(run.id)?.notes, said } } : run,
      ),
    openRunSync(story) {
      const { runs, problems } = foundInCopies(copies, clock())
      return takeUp(newestFirst([...here.values(), ...runs]).find(mayGoOnWith(story)), first(problems))
    },
    async openRun(story) {
      const { runs, problems } = await gather()
      return takeUp(runs.find(mayGoOnWith(story)), first(problems))
    },
    async openRuns() {
      const { runs } = await gather()
      return newestOfEach(runs.filter(({ id }) => mayGoOn(id)))
    },
    async load(id) {
      const { runs, problems } = await gather()
      return takeUp(
        runs.find((saved) => saved.id === id),
        problems.get(id),
      )
    },
    async list() {
      const { runs, problems } = await gather()
      return { runs, problems: [...problems.values()] }
    },
    async note(id, notes) {
      const saved = here.get(id) ?? (await gather()).runs.find((run) => run.id === id)
      if (!saved) return
      takeUp(saved, undefined)
      keep({ ...saved, notes }, saved.updated)
    },
    refresh(saved) {
      takeUp(saved, undefined)
      keep(saved, saved.updated)
    },
    async bring(saved) {
      const { runs } = await gather()
      const mine = runs.find(({ id }) => id === saved.id)
      if (mine && isAlready(mine, saved)) return 'known'
      keep({ ...saved, id: mine ? newId() : saved.id }, saved.updated)
      return mine ? 'beside' : 'added'
    },
    async remove(id) {
      forget(id)
      copies.remove(id)
      await askToRemove((database) => database.remove(id))
      tell()
    },
    async setAside(id) {
      forget(id)
      copies.setAside(id, clock())
      await askToRemove((database) => database.setAside(id, clock()))
      tell()
    },
    async aside() {
      const stored = await ask((database) => database.aside())
      return [...copies.aside(), ...(stored.ok ? stored.value : [])]
    },
    async removeAll() {
      removals++
      for (const id of [...here.keys()]) forget(id)
      copies.removeAll()
      await askToRemove((database) => database.removeAll())
      tell()
    },
    async settled() {
      while (waiting.size > 0) await work
      await work
    },
  }
}

/** Whether both have the same choices and the same notes. */
const isAlready = (mine: SavedRun, theirs: SavedRun): boolean =>
  JSON.stringify([mine.run.choices, mine.notes]) === JSON.stringify([theirs.run.choices, theirs.notes])

/** Of two refusals, the one that the trainee can do something about. */
const worse = (ofCopy: Problem, ofDatabase: Problem): Problem =>
  ofDatabase.code === 'save/full' ? ofDatabase : ofCopy

/** Of runs that stand newest first, the first of each story. */
const newestOfEach = (runs: readonly SavedRun[]): readonly SavedRun[] =>
  runs.filter(({ run }, index) => runs.findIndex((newest) => newest.run.story === run.story) === index)

const first = (problems: ReadonlyMap<string, Problem>): Problem | undefined => [...problems.values()][0]
