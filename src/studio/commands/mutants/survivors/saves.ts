import type { Survivor } from '../survivor.ts'

const CATCH_UP = 'src/app/saves/catch-up.ts'
const COPIES = 'src/app/saves/local-copies.ts'
const LAYERED = 'src/app/saves/layered-saves.ts'
const SAVED_RUN = 'src/app/saves/saved-run.ts'
const TEXT = 'src/app/saves/kept-text.ts'

export const survivors: readonly Survivor[] = [
  {
    file: CATCH_UP,
    code: 'if (!copy.ok) continue',
    becomes: ['false'],
    why: 'Without a run the comparison throws inside the update, which writes nothing then and is passed over.',
  },
  {
    file: CATCH_UP,
    code: 'if (pending.value.length === 0) return true',
    becomes: ['false'],
    why: 'Goes on to bring nothing and to clear what is empty: one write more at each start, and the same answer.',
  },
  {
    file: CATCH_UP,
    code: 'let parted = false',
    becomes: ['true'],
    why: 'Set by every update that succeeds, and not read after one that fails.',
  },
  {
    file: CATCH_UP,
    code: "const verdict = isAhead(saved, stored) ? settle(stored, [], saved.run) : 'keep'",
    becomes: ['["Stryker was here"]', '""'],
    why: 'No stored run has that text, and any verdict but write and part leaves what is stored.',
  },
  {
    file: LAYERED,
    code: 'const knownOf = (id: string) => known.get(id) ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'No stored run has that text.',
  },
  {
    file: LAYERED,
    code: 'const remember = (id: string, text: string) => known.set(id, [...knownOf(id).slice(-15), text])',
    becomes: ['knownOf(id)'],
    why: 'Only bounds the memory that a long visit takes.',
  },
  {
    file: LAYERED,
    code: "if (!database) return fail(saveProblem('save/blocked', 'no database'))",
    becomes: ['""'],
    why: 'Where there is no database the refusal of the copy is what is said, and this Problem is never shown.',
  },
  {
    file: LAYERED,
    code: 'if (playedAt === undefined) latest = Math.min(Math.max(clock(), latest + 1), MAX_MOMENT)',
    becomes: ['true'],
    why: 'The next run that is played is dated after that moment all the same, and nothing else is dated by it.',
  },
  {
    file: LAYERED,
    code: 'const saved = stored?.saved',
    becomes: ['stored.saved'],
    why: 'The throw is caught as a failed answer, and a run that no longer waits has nothing that could be reported.',
  },
  {
    file: LAYERED,
    code: 'if (!saved) return',
    becomes: ['false'],
    why: 'The update throws and is caught as a failed answer, and a run that no longer waits has nothing to report.',
  },
  {
    file: LAYERED,
    code: 'else if (answer.ok) void ask((database) => tidy(database, pending.saved))',
    becomes: ['true'],
    why: 'Tidying asks the database itself what it has, and removes nothing where it does not answer.',
  },
  {
    file: LAYERED,
    code: 'if (copy !== undefined && knownOf(id).includes(copy)) copies.remove(id)',
    becomes: ['true'],
    why: 'No known text is undefined; the comparison is there for the compiler.',
  },
  {
    file: LAYERED,
    code: 'database?.unpend(id)',
    becomes: ['database.unpend'],
    why: 'Only a database says that a run has parted here, so there is one.',
  },
  {
    file: LAYERED,
    code: 'removals++',
    why: 'Only whether the number is still the same is asked, and it differs counted down as well.',
  },
  {
    file: TEXT,
    code: 'const [, at, text] = STAMPED.exec(raw) ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'The first place of the list is not read.',
  },
  {
    file: TEXT,
    code: 'return at === undefined || text === undefined ? { at: 0, text: raw } : { at: Number(at), text }',
    becomes: ['at === undefined && text === undefined', 'false'],
    why: 'Both parts match or neither does; the second comparison is there for the compiler.',
  },
  {
    file: TEXT,
    code: '} catch {',
    becomes: ['{}'],
    why: 'Without the return the function ends there, which is undefined as well.',
  },
  {
    file: TEXT,
    code: 'const stored = raw === undefined ? undefined : stampedOf(raw)',
    becomes: ['false'],
    why: 'Nothing is taken for a text without a moment, older than any copy, whose text is undefined.',
  },
  {
    file: COPIES,
    code: "const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')",
    becomes: ['"Stryker was here!"'],
    why: 'Below its length a storage has a key at each place; the other value is there for the compiler.',
  },
  {
    file: COPIES,
    code: ".map((key) => [key.slice(prefix.length), storage.getItem(key) ?? '']),",
    becomes: ['"Stryker was here!"'],
    why: 'A key that the storage has just named has a text; the other value is there for the compiler.',
  },
  {
    file: SAVED_RUN,
    code: 'const text = (most: number) => v.pipe(v.string(), v.maxLength(most))',
    becomes: ['() => undefined'],
    why: 'The format cannot be built without it: each test file fails before its first test, which Stryker does not count.',
  },
  {
    file: SAVED_RUN,
    code: "const text = typeof from === 'string' ? from : (JSON.stringify(from) ?? '')",
    becomes: ['"Stryker was here!"'],
    why: 'Neither text is JSON, and data that has none is reported as foreign by either.',
  },
  {
    file: SAVED_RUN,
    code: 'const read = v.safeParse(contents, data, { abortEarly: true })',
    becomes: ['{}', 'false'],
    why: 'Only the first issue is read, and it is the same; looking for the others takes time alone.',
  },
  {
    file: SAVED_RUN,
    code: "issue.path?.map(({ key }) => String(key)).join('.') ?? ''",
    becomes: ['issue.path.map', '"Stryker was here!"'],
    why: 'The data is an object by then, so every issue has a place in it.',
  },
  {
    file: CATCH_UP,
    code: 'JSON.stringify(saved.notes) !== JSON.stringify(storedRun.value.notes)',
    becomes: ['true'],
    why: 'It only saves writing the same text again at every start.',
  },
]
