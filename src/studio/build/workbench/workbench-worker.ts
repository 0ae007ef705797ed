// The worker of the workbench: passes questions to the desk and replies to the page. Anything in a story may keep it busy for ever or
// make it grow; the page ends it then. A classic script without imports once it is built, since Firefox 98 has no other workers.

// Ink's parts need each other in a ring, which opens only at this one.
import 'inkjs/engine/Story'
import { house } from 'virtual:house'
import type { WorkbenchRequest } from '../../../app/author/workbench.ts'
import { createDesk } from './desk.ts'
import { houseOf } from './house.ts'

const desk = createDesk(houseOf(house))

self.onmessage = ({ data }: MessageEvent<WorkbenchRequest>) => desk(data, (reply) => self.postMessage(reply))
