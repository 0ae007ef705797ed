// The composition root of what is for groups: console, the room's window, looking back, the pack. Fetched by whoever opens one
// of them.

import { loadPlan } from 'virtual:plans'
import type { ComponentType } from 'preact'
import type { GroupRoute } from './frame/route.ts'
import { GroupScreens } from './room/group-screens.tsx'
import { RoomContext, type RoomPorts } from './room/ports.ts'
import { createWire } from './room/windows/wire.ts'
import { keptRooms } from './saves/kept-rooms.ts'
import { parseRoom, roomData, writeRoom } from './saves/room-record.ts'

/** Somewhere between a phone and a projector; the trainer makes it as large as it has to be. */
const WINDOW = 'popup,width=1280,height=720'

/** Call this once per page: where storage is refused, its sessions are in these ports' memory alone. */
export function groupScreens({
  newId,
  clock,
  ownPlan,
}: Pick<RoomPorts, 'newId' | 'clock'> & { readonly ownPlan: RoomPorts['plan'] }): ComponentType<{
  readonly route: GroupRoute
}> {
  const ports: RoomPorts = {
    rooms: { ...keptRooms(() => localStorage), write: writeRoom, data: roomData, read: parseRoom },
    wire: (name, side, hear) => createWire({ here: window, name, side, sender: newId(), hear }),
    everySecond(work) {
      const timer = setInterval(work, 1000)
      return () => clearInterval(timer)
    },
    openWindow: (address) => window.open(address, 'alongside-room', WINDOW) !== null,
    plan: async (story) => loadPlan[story]?.() ?? ownPlan(story),
    clock,
    newId,
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
  }
  return ({ route }) => (
    <RoomContext.Provider value={ports}>
      <GroupScreens route={route} />
    </RoomContext.Provider>
  )
}
