// `npm run browsers`: installs what is missing, then hands over to run-browsers.ts. Plain JavaScript, since it runs before there
// are packages.

import { ensurePackages } from './install.mjs'

ensurePackages()
const { register } = await import('tsx/esm/api')
register()
await import('./run-browsers.ts')
