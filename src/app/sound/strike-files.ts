// Where the files of the cues are, as the build places them. Kept files even where they are small: a page's policy lets nothing
// be read from an address that is data.

import doorMp3 from '../../../assets/sound/door.mp3?url&no-inline'
import doorOgg from '../../../assets/sound/door.ogg?url&no-inline'
import kettleMp3 from '../../../assets/sound/kettle.mp3?url&no-inline'
import kettleOgg from '../../../assets/sound/kettle.ogg?url&no-inline'
import phoneMp3 from '../../../assets/sound/phone.mp3?url&no-inline'
import phoneOgg from '../../../assets/sound/phone.ogg?url&no-inline'
import type { Strike } from './strikes.ts'

export const strikeFiles: Readonly<Record<Strike, readonly [ogg: string, mp3: string]>> = {
  door: [doorOgg, doorMp3],
  kettle: [kettleOgg, kettleMp3],
  phone: [phoneOgg, phoneMp3],
}
