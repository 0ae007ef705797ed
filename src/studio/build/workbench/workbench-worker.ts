// The worker of the workbench: passes questions to the desk and replies to the page. Anything in a story may keep it busy for ever or
// make it grow; the page ends it then. A classic script without imports once it is built, since Firefox 98 has no other workers.

// Ink's parts need each other in a ring, which opens only at this one.
import 'inkjs/engine/Story'
import { britishWords, house } from 'virtual:house'
import { gunzipSync } from 'fflate'
import type { WorkbenchRequest } from '../../../app/author/workbench.ts'
import { dictionary } from '../dictionary.ts'
import { createDesk } from './desk.ts'
import { houseOf } from './house.ts'

const desk = createDesk({
  house: houseOf(house),
  async fetchDictionary() {
    const answer = await fetch(britishWords)
    if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} to ${britishWords}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    // Some servers say of a zipped file that they have zipped it, and browsers unzip it then.
    return dictionary(bytes[0] === 0x1f && bytes[1] === 0x8b ? new Uint8Array(gunzipSync(bytes)) : bytes)
  },
  fetchFile: (address, options) => fetch(address, options),
})

// One at a time is asked: the page waits for the answer before it asks again.
self.onmessage = ({ data }: MessageEvent<WorkbenchRequest>) => {
  void desk(data, (reply) => self.postMessage(reply))
}
