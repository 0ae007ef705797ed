// A place to write, with its question as its name. Kept when the writer stops or goes on to something else.

import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'

/** As many as a saved run may hold (src/app/saves). */
const MOST = 4000
const MOST_IN_A_LINE = 60
/** Milliseconds without a key after which what was written is kept. */
const STOPPED = 600

interface WriteBoxProps {
  readonly label: string
  readonly about?: string
  readonly lines?: number
  readonly value: string
  readonly change: (text: string) => void
}

export function WriteBox({ label, about, lines = 4, value, change }: WriteBoxProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lastReported = useRef(value)
  const latest = useRef(change)
  latest.current = change
  const keep = useCallback((now: string) => {
    clearTimeout(timer.current)
    if (now === lastReported.current) return
    lastReported.current = now
    latest.current(now)
  }, [])
  const typed = useRef(text)
  typed.current = text
  // What was written in the last moment before leaving is kept too.
  useEffect(() => () => keep(typed.current), [keep])
  const shared = {
    id,
    value: text,
    'aria-describedby': about ? `${id}-about` : undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      const now = currentTarget.value
      setText(now)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => keep(now), STOPPED)
    },
    onBlur: () => keep(typed.current),
  }
  return (
    <div class="write">
      <label for={id}>{label}</label>
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {lines === 1 ? (
        <input type="text" autocomplete="off" maxLength={MOST_IN_A_LINE} {...shared} />
      ) : (
        <textarea rows={lines} maxLength={MOST} {...shared} />
      )}
    </div>
  )
}
