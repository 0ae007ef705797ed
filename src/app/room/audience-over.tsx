// The room's view laid over the console, where there is no second window: one key brings the console back.

import { useEffect, useRef } from 'preact/hooks'
import { group } from '../wording/group.ts'
import { AudienceView, type AudienceViewProps } from './audience-view.tsx'

interface AudienceOverProps extends AudienceViewProps {
  readonly close: () => void
}

export function AudienceOver({ close, ...shown }: AudienceOverProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // A dialog of its own keeps focus and screen readers out of the console beneath.
    dialog.current?.showModal()
  }, [])
  return (
    <dialog class="audience-over" ref={dialog} aria-label={group.audience.title} onClose={close}>
      <AudienceView {...shown} />
      <button type="button" class="quiet back-to-console" onClick={() => dialog.current?.close()}>
        {group.console.backToConsole}
      </button>
    </dialog>
  )
}
