// How a story is written, for whoever has a browser and an editor and nothing else: the guide, moves and evidence. A part of its own,
// so that whoever only adds a story does not wait for it.

import { lazy } from '../frame/lazy.tsx'

export const ReferencePart = lazy(() => import('./author-guide.tsx').then((guide) => guide.AuthorGuide))
