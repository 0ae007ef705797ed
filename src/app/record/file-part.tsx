// The record as a file: saved by the trainee, read in again anywhere, and checked on the way.

import { useId, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Ports, RecordFile } from '../frame/ports.ts'
import { download } from '../parts/download.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

interface FilePartProps {
  readonly runs: readonly SavedRun[]
  readonly reload: () => Promise<void>
}

interface ImportReport {
  readonly message: string
  readonly refused: readonly { readonly number: number; readonly why: string }[]
}

export function FilePart({ runs, reload }: FilePartProps) {
  const { records, renewal } = useSurroundings()
  const id = useId()
  const [outcome, setOutcome] = useState<ImportReport>()
  const [problem, setProblem] = useState<Problem>()
  /** What reads and writes files is fetched when it is wanted, and may not arrive. */
  const fetchFile = async () => {
    setProblem(undefined)
    try {
      return await records.file()
    } catch (cause) {
      const message = 'What reads and writes the record did not arrive'
      setProblem(await renewal.explain({ code: 'page/not-loaded', message, cause }))
    }
  }
  const save = async () => {
    const file = await fetchFile()
    if (file) download(file.write(runs), later.record.fileName)
  }
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    const reader = await fetchFile()
    if (!reader) return
    setOutcome({ message: later.record.reading, refused: [] })
    try {
      setOutcome(await takeIn(await file.text(), reader, records))
    } catch {
      setOutcome({ message: later.record.fileUnread, refused: [] })
    }
    // The same file may be chosen again.
    input.value = ''
    await reload()
  }
  return (
    <section class="file-part" aria-labelledby="file-title">
      <h2 id="file-title">{later.record.file}</h2>
      <p class="about">{later.record.fileAbout}</p>
      <p class="about">{later.record.mayGo}</p>
      <p class="ways">
        <button type="button" class="button" disabled={runs.length === 0} onClick={() => void save()}>
          {later.record.save}
        </button>
      </p>
      <div class="file-input">
        <label for={id}>{later.record.read}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      {problem && <ProblemPanel problem={problem} />}
      <div role="status">
        {outcome && <p>{outcome.message}</p>}
        {outcome && outcome.refused.length > 0 && (
          <>
            <p>{later.record.refused(outcome.refused.length)}</p>
            <ul>
              {outcome.refused.slice(0, 20).map(({ number, why }) => (
                <li key={number}>
                  {later.record.refusedAt(number)}: {why}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

async function takeIn(text: string, { read }: RecordFile, records: Ports['records']): Promise<ImportReport> {
  const record = read(text)
  if (!record.ok) {
    return { message: later.record.fileProblems[record.problem.code] ?? later.record.fileUnread, refused: [] }
  }
  const brought = { added: 0, known: 0, beside: 0 }
  for (const run of record.value.runs) brought[await records.bring(run)]++
  return {
    message: later.record.brought(brought.added, brought.known, brought.beside),
    refused: record.value.refused.map(({ number, problem }) => ({
      number,
      why: words.problems.of(problem.code).title,
    })),
  }
}
