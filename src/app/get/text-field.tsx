// One line of text with its label, and what there is to say about it.

import { useId } from 'preact/hooks'

interface TextFieldProps {
  readonly label: string
  readonly about?: string
  readonly value: string
  readonly change: (value: string) => void
  readonly inputMode?: 'numeric'
  readonly size?: number
}

export function TextField({ label, about, value, change, inputMode, size = 40 }: TextFieldProps) {
  const id = useId()
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        size={size}
        value={value}
        autocomplete="off"
        {...(inputMode && { inputMode })}
        {...(about && { 'aria-describedby': `${id}-about` })}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  )
}
