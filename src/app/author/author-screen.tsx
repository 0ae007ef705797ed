// For whoever writes a story of their own, or was given one: adding a story file, and the workbench in which a story is compiled,
// checked, walked, played and passed on. Nothing of it leaves the device.

import { useEffect, useState } from 'preact/hooks'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { UnreadList, useUnread } from '../parts/unread-list.tsx'
import { own as words } from '../wording/own.ts'
import { AddPart } from './add-part.tsx'
import { BenchPart } from './bench-part.tsx'
import { droppedFiles, readFiles } from './dropped.ts'
import { KeptPart } from './kept-part.tsx'
import { ReferencePart } from './reference-part.tsx'
import { useBench } from './use-bench.ts'
import { WritePart } from './write-part.tsx'
import '../style/forms.css'
import '../library/library.css'
import '../get/get.css'
import './author.css'

export function AuthorScreen() {
  const bench = useBench()
  const isOver = useDrop((dropped) => void bench.put(readFiles(dropped)))
  return (
    <div class="author library page" data-drop={isOver}>
      <ScreenTitle title={words.author.title} />
      <p class="lead">{words.author.lead}</p>
      <UnreadPart />
      <AddPart />
      <BenchPart {...bench} />
      <WritePart />
      <ReferencePart />
      <KeptPart />
      {isOver && (
        <p class="drop-here" aria-hidden="true">
          {words.author.dropHere}
        </p>
      )}
    </div>
  )
}

/** In the open here, where whoever looks after the site comes to see whether it is as they meant it. */
function UnreadPart() {
  const unread = useUnread()
  if (unread.length === 0) return null
  return (
    <section>
      <h2>{words.author.unread}</h2>
      <UnreadList unread={unread} />
    </section>
  )
}

/** Files may be dropped anywhere on the page: whoever misses a small field would see the browser leave the page for the file. */
function useDrop(put: (dropped: ReturnType<typeof droppedFiles>) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Between elements of the page it is said too, with the one that is come to.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      put(droppedFiles(event.dataTransfer))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  })
  return isOver
}
