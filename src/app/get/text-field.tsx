// One line of text with its label, what there is to say about it, and what is wrong with it.

import { useId } from 'preact/hooks'

interface TextFieldProps {
  readonly label: string
  readonly about?: string
  readonly value: string
  readonly change: (value: string) => void
  /** What to mend; absent where nothing is. */
  readonly error?: string | undefined
  readonly inputMode?: 'numeric'
  /** What holds where nothing is put in. */
  readonly placeholder?: string | undefined
  readonly size?: number
}

export function TextField({
  label,
  about,
  value,
  change,
  error,
  inputMode,
  placeholder,
  size = 40,
}: TextFieldProps) {
  const id = useId()
  const described = [...(error ? [`${id}-error`] : []), ...(about ? [`${id}-about`] : [])].join(' ')
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
        {...(placeholder && { placeholder })}
        {...(described && { 'aria-describedby': described })}
        {...(error && { 'aria-invalid': true })}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  )
}
