// Where the files of the beds are, as the build places them. Best first: a browser takes the first it can play.

import bakeryMp3 from '../../../assets/sound/bakery.mp3?url'
import bakeryOgg from '../../../assets/sound/bakery.ogg?url'
import canalMp3 from '../../../assets/sound/canal.mp3?url'
import canalOgg from '../../../assets/sound/canal.ogg?url'
import carMp3 from '../../../assets/sound/car.mp3?url'
import carOgg from '../../../assets/sound/car.ogg?url'
import hallMp3 from '../../../assets/sound/hall.mp3?url'
import hallOgg from '../../../assets/sound/hall.ogg?url'
import kitchenMp3 from '../../../assets/sound/kitchen.mp3?url'
import kitchenOgg from '../../../assets/sound/kitchen.ogg?url'
import officeMp3 from '../../../assets/sound/office.mp3?url'
import officeOgg from '../../../assets/sound/office.ogg?url'
import outdoorsMp3 from '../../../assets/sound/outdoors.mp3?url'
import outdoorsOgg from '../../../assets/sound/outdoors.ogg?url'
import rainMp3 from '../../../assets/sound/rain.mp3?url'
import rainOgg from '../../../assets/sound/rain.ogg?url'
import type { Bed } from './beds.ts'

export const bedFiles: Readonly<Record<Bed, readonly [ogg: string, mp3: string]>> = {
  office: [officeOgg, officeMp3],
  outdoors: [outdoorsOgg, outdoorsMp3],
  hall: [hallOgg, hallMp3],
  rain: [rainOgg, rainMp3],
  canal: [canalOgg, canalMp3],
  kitchen: [kitchenOgg, kitchenMp3],
  car: [carOgg, carMp3],
  bakery: [bakeryOgg, bakeryMp3],
}
