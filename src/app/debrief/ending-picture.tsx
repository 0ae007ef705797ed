// The last picture of the run, beside how it ended.

import type { Beat } from '../../model/beat.ts'
import { StillPicture } from '../parts/still-picture.tsx'

export function EndingPicture({ beats }: { readonly beats: readonly Beat[] }) {
  return (
    <StillPicture
      subject={[beats]}
      open={(stage, host) => {
        const view = stage.open(host, true)
        view.cut(beats)
        return view
      }}
    />
  )
}
