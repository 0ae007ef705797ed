// The newest run of each story: from the synchronous copies at once, and then from everything that knows of it. The
// copies alone are not enough: an LMS wipes them at every login, and a crash may lose their last seconds.

import { useEffect, useState } from 'preact/hooks'
import type { StoryId } from '../../model/run.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'

export function useOpenRuns(): (story: StoryId) => RunToSave | undefined {
  const { records } = useSurroundings()
  const [openRuns, setOpenRuns] = useState<readonly RunToSave[]>()
  useEffect(() => {
    // Where storage cannot be read, the synchronous copies are used.
    void records.openRuns().then(setOpenRuns, () => undefined)
  }, [records])
  return (story) => {
    if (openRuns) return openRuns.find(({ run }) => run.story === story)
    const copied = records.openRunSync(story)
    return copied.ok ? copied.value : undefined
  }
}
