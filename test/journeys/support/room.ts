// A group's session as it is kept, and its window without a console: told by the wire, as a console tells it.

import { expect, type Page } from '@playwright/test'
import { writeMessage } from '../../../src/app/room/windows/message.ts'
import { roomData, writeRoom } from '../../../src/app/saves/room-record.ts'
import { beginRoom, type Room, type View } from '../../../src/model/room/room.ts'
import type { Run } from '../../../src/model/run.ts'

export function roomOf(run: Run, view: Partial<View> = {}): Room {
  const room = beginRoom({
    id: `${run.story}~seeded`,
    run,
    begun: 1,
    length: 60,
    rehearsal: false,
    teams: 1,
  })
  return { ...room, view: { ...room.view, ...view } }
}

export async function keepRoom(page: Page, room: Room): Promise<void> {
  await page.goto('')
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    `alongside:room:${room.id}`,
    writeRoom(room),
  ] as const)
}

/** Tells the open window another state of the room, and waits until it is drawn. */
type Tell = (room: Room) => Promise<void>

/** The room's window, of what is kept. */
export async function openRoomsWindow(page: Page, room: Room): Promise<Tell> {
  await keepRoom(page, room)
  await page.goto(`#/audience/${room.id}`)
  await expect(page.locator('.audience-text')).toBeVisible()
  const channel = `alongside-room-${room.id}`
  // It greets every second until it is answered, and says of which version it is.
  const revision = await page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const wire = new BroadcastChannel(name)
        wire.addEventListener('message', ({ data }) => {
          wire.close()
          resolve(data.revision)
        })
      }),
    channel,
  )
  let { changes } = room
  return async (next) => {
    changes += 1
    const message = writeMessage('console', revision, { kind: 'room', room: roomData({ ...next, changes }) })
    await page.evaluate(
      async ([name, data]) => {
        const wire = new BroadcastChannel(name)
        wire.postMessage(JSON.parse(data))
        // Heard as a task of its own, drawn in the frames after it.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
        wire.close()
      },
      [channel, JSON.stringify(message)] as const,
    )
  }
}
