// A service's own stories, read from where they are: see own-stories.ts.

import { browserDatabase } from '../saves/browser-saves.ts'
import { type OwnStories, openOwnStories } from './own-stories.ts'

/** Which a package has of its own; in the page itself, since a page in a sandbox may fetch nothing. */
const IN_PAGE = 'alongside-stories'

/** @param standard of the package; `none` on a site, where stories lie beside the page and are kept on the device */
export function openOwn(standard: string): Promise<OwnStories> {
  const block = document.getElementById(IN_PAGE)
  return openOwnStories({
    inPage: block?.textContent ?? undefined,
    service: block?.dataset.service,
    ...(standard === 'none' && {
      database: browserDatabase({ indexedDB: () => indexedDB }),
      ...(location.protocol.startsWith('http') && { fetchText }),
    }),
  })
}

async function fetchText(name: string): Promise<string | undefined> {
  // As with support.json: whoever lays a newer file there expects it to be played.
  const answer = await fetch(`./${name}`, { cache: 'no-cache' })
  // Some servers answer with a page of their own for what is not there.
  const isPage = answer.headers.get('content-type')?.startsWith('text/html')
  return answer.ok && !isPage ? answer.text() : undefined
}
