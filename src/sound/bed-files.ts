// Where the files of the beds are, as the build places them. Best first: a browser takes the first it can play.

import bakeryMp3 from '../../assets/sound/bakery.mp3?url'
import bakeryWebm from '../../assets/sound/bakery.webm?url'
import canalMp3 from '../../assets/sound/canal.mp3?url'
import canalWebm from '../../assets/sound/canal.webm?url'
import carMp3 from '../../assets/sound/car.mp3?url'
import carWebm from '../../assets/sound/car.webm?url'
import hallMp3 from '../../assets/sound/hall.mp3?url'
import hallWebm from '../../assets/sound/hall.webm?url'
import kitchenMp3 from '../../assets/sound/kitchen.mp3?url'
import kitchenWebm from '../../assets/sound/kitchen.webm?url'
import officeMp3 from '../../assets/sound/office.mp3?url'
import officeWebm from '../../assets/sound/office.webm?url'
import outdoorsMp3 from '../../assets/sound/outdoors.mp3?url'
import outdoorsWebm from '../../assets/sound/outdoors.webm?url'
import rainMp3 from '../../assets/sound/rain.mp3?url'
import rainWebm from '../../assets/sound/rain.webm?url'
import type { Bed } from './beds.ts'

export const bedFiles: Readonly<Record<Bed, readonly [webm: string, mp3: string]>> = {
  office: [officeWebm, officeMp3],
  outdoors: [outdoorsWebm, outdoorsMp3],
  hall: [hallWebm, hallMp3],
  rain: [rainWebm, rainMp3],
  canal: [canalWebm, canalMp3],
  kitchen: [kitchenWebm, kitchenMp3],
  car: [carWebm, carMp3],
  bakery: [bakeryWebm, bakeryMp3],
}
