// In the record: from which attempts a sheet for supervision is made.

import { useState } from 'preact/hooks'
import type { SavedRun } from '../../model/saved-run.ts'
import { writeRoute } from '../frame/route.ts'
import { later } from '../wording/later.ts'
import { MOST_RUNS, sheetRoute } from './runs-in-route.ts'
import './sheet.css'

interface SheetChoiceProps {
  /** Each with how it is called. */
  readonly attempts: readonly { readonly saved: SavedRun; readonly name: string }[]
}

export function SheetChoice({ attempts }: SheetChoiceProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (attempts.length === 0) return null
  const choose = (id: string, isWanted: boolean) =>
    setChosen(isWanted ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <section class="sheet-choice" aria-labelledby="sheet-choice-title">
      <h2 id="sheet-choice-title">{later.sheet.choose}</h2>
      <fieldset>
        <legend>{later.sheet.chooseAbout(MOST_RUNS)}</legend>
        {attempts.map(({ saved, name }) => (
          <label key={saved.id}>
            <input
              type="checkbox"
              checked={chosen.includes(saved.id)}
              disabled={!chosen.includes(saved.id) && chosen.length >= MOST_RUNS}
              onChange={({ currentTarget }) => choose(saved.id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p class="ways">
        {chosen.length > 0 ? (
          <a class="button" href={writeRoute(sheetRoute(chosen))}>
            {later.sheet.make}
          </a>
        ) : (
          <span class="about">{later.sheet.chooseNone}</span>
        )}
      </p>
    </section>
  )
}
