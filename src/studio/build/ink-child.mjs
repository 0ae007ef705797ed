// Starts the process in which stories are compiled and run: TypeScript first, then the answers. Plain JavaScript,
// because Node starts it before anything can read TypeScript.

import { register } from 'tsx/esm/api'

register()
await import('./ink-answers.ts')
