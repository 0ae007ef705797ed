// The newest run of each story: from the synchronous copies at once, and then from everything that knows of it. The
// copies alone are not enough: an LMS wipes them at every login, and a crash may lose their last seconds.

import { useEffect, useState } from 'preact/hooks'
import type { StoryId } from '../../model/run.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'

export function useOpenRuns(): (story: StoryId) => RunToSave | undefined {
  const { records } = useSurroundings()
  const [found, setFound] = useState<readonly RunToSave[]>()
  useEffect(() => {
    // Where nothing can be asked, the copies are all there is.
    void records.openRuns().then(setFound, () => undefined)
  }, [records])
  return (story) => {
    if (found) return found.find(({ run }) => run.story === story)
    const copied = records.openRunSync(story)
    return copied.ok ? copied.value : undefined
  }
}
