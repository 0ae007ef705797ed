// Starts the process in which a story is explored: TypeScript first, then the answers. Plain JavaScript, because
// Node starts it before anything can read TypeScript.

import { register } from 'tsx/esm/api'

register()
await import('./explore-answers.ts')
