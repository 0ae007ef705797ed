// A few answers to one question, one of them taken. Real radio buttons, drawn in ink.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly about?: string | undefined
  readonly options: readonly (readonly [value: Value, label: string])[]
  readonly value: Value
  readonly change: (value: Value) => void
  /** What follows from the answer; screen readers say it when it appears. */
  readonly note?: ComponentChildren
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, about, options, value, change, note } = props
  const name = useId()
  return (
    <fieldset class="radios" aria-describedby={about ? `${name}-about` : undefined}>
      <legend>{legend}</legend>
      {about && (
        <p class="about" id={`${name}-about`}>
          {about}
        </p>
      )}
      <div class="answers">
        {options.map(([answer, label]) => (
          <label key={answer} class="answer">
            <input type="radio" name={name} checked={answer === value} onChange={() => change(answer)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p class="about" role="status">
          {note}
        </p>
      )}
    </fieldset>
  )
}
