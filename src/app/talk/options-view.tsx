// The options as real buttons. While focus is among them, 1 to 9 choose one too, unless single keys are off.

import type { Choice } from '../../model/passage.ts'
import type { ChoiceId } from '../../model/run.ts'
import { Prose } from '../parts/prose.tsx'
import { words } from '../wording/words.ts'

export interface OptionsViewProps {
  readonly choices: readonly Choice[]
  readonly singleKeys: boolean
  readonly choose: (id: ChoiceId) => void
}

export function OptionsView({ choices, singleKeys, choose }: OptionsViewProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
    if (!choice) return
    event.preventDefault()
    choose(choice.id)
  }
  return (
    <section class="options" aria-labelledby="options-title" onKeyDown={onKeyDown}>
      <h2 id="options-title">{words.talk.options}</h2>
      <ol>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button
              type="button"
              class="option"
              aria-keyshortcuts={singleKeys && index < 9 ? String(index + 1) : undefined}
              onClick={({ detail }) => {
                // The second half of a double click would fall on an option that nobody has read.
                if (detail < 2) choose(choice.id)
              }}
            >
              <Prose text={choice.text} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
