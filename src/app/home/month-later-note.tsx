// Some weeks after a story the start page asks once where something of it was used, and can be told no.

import { useState } from 'preact/hooks'
import { monthLater } from '../../model/month-later.ts'
import { useRuns } from '../attempts/use-runs.ts'
import { useSurroundings } from '../frame/context.ts'
import { focusInSight } from '../parts/in-sight.ts'
import '../reflection/reflection.css'
import { WriteBox } from '../reflection/write-box.tsx'
import { later } from '../wording/later.ts'

export function MonthLaterNote() {
  const { records, shelf, clock } = useSurroundings()
  const { runs = [] } = useRuns()
  const [used, setUsed] = useState('')
  const [answered, setAnswered] = useState<'kept' | 'left'>()
  const asked = monthLater(runs, clock())
  if (answered) {
    return (
      // What had focus is gone: it comes here, so that the answer is read out.
      <p role="status" tabIndex={-1} ref={focusInSight}>
        {later.monthLater[answered]}
      </p>
    )
  }
  if (!asked) return null
  const { run, all } = asked
  const about = shelf.find(({ id }) => id === run.run.story)
  const answer = (text: string) => {
    for (const { id, notes } of all) {
      void records.note(id, { ...notes, used: id === run.id ? text : '' })
    }
    setAnswered(text === '' ? 'left' : 'kept')
  }
  const carry = run.notes?.carry?.trim()
  return (
    <section class="month-later" aria-labelledby="month-later-title">
      <h2 id="month-later-title">{later.monthLater.title(about?.title ?? run.run.story)}</h2>
      {carry && (
        <p>
          {later.monthLater.carried} <q>{carry}</q>
        </p>
      )}
      <WriteBox
        label={later.monthLater.ask}
        about={later.monthLater.about}
        lines={2}
        value={used}
        change={setUsed}
      />
      <p class="ways">
        <button type="button" class="button" onClick={() => answer(used.trim())}>
          {later.monthLater.keep}
        </button>
        <button type="button" class="quiet" onClick={() => answer('')}>
          {later.monthLater.no}
        </button>
      </p>
    </section>
  )
}
