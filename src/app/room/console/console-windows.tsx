// The room's window: opening it, whether it listens, and in a call which window to share.

import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Room } from '../../../model/room/room.ts'
import { writeRoute } from '../../frame/route.ts'
import { group } from '../../wording/group.ts'
import { useRoomPorts } from '../ports.ts'
import type { Connection } from '../windows/connection.ts'
import { KeyCap } from './key-cap.tsx'

interface WindowsPartProps {
  readonly room: Room
  readonly connection: Connection
  readonly here: () => void
  /** Where focus goes once the window that was opened listens, so that Space goes on and does not open another. */
  readonly next: RefObject<HTMLElement | null>
}

export function WindowsPart({ room, connection, here, next }: WindowsPartProps) {
  const ports = useRoomPorts()
  const [blocked, setBlocked] = useState(false)
  const address = writeRoute({ kind: 'audience', room: room.id })
  const { connected, otherVersion } = connection
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (connected && document.activeElement === opener.current) next.current?.focus()
  }, [connected, next])
  const { chat } = room.view
  const state = otherVersion
    ? group.console.otherVersion
    : connected
      ? chat
        ? group.console.share
        : group.console.connected
      : blocked
        ? chat
          ? group.console.blockedInCall
          : group.console.blocked
        : group.console.notConnected
  return (
    <div class="console-windows">
      <button
        type="button"
        ref={opener}
        class={connected ? 'quiet' : 'button'}
        onClick={() => setBlocked(!ports.openWindow(address))}
      >
        {connected ? group.console.openAgain : group.console.open}
      </button>
      {blocked && !connected && (
        <a class="quiet" href={address} target="_blank" rel="noopener opener">
          {group.console.openTab}
        </a>
      )}
      {!chat && (
        <button type="button" class="quiet" onClick={here}>
          {group.console.here} <KeyCap>C</KeyCap>
        </button>
      )}
      <span role="status" class={chat && connected ? 'console-share' : undefined}>
        {state}
      </span>
    </div>
  )
}
