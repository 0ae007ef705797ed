// Where the files of the beds are, as the build places them. Best first: a browser takes the first it can play.

import hallMp3 from '../../assets/sound/hall.mp3?url'
import hallWebm from '../../assets/sound/hall.webm?url'
import officeMp3 from '../../assets/sound/office.mp3?url'
import officeWebm from '../../assets/sound/office.webm?url'
import outdoorsMp3 from '../../assets/sound/outdoors.mp3?url'
import outdoorsWebm from '../../assets/sound/outdoors.webm?url'
import type { Bed } from './beds.ts'

export const bedFiles: Readonly<Record<Bed, readonly [webm: string, mp3: string]>> = {
  office: [officeWebm, officeMp3],
  outdoors: [outdoorsWebm, outdoorsMp3],
  hall: [hallWebm, hallMp3],
}
