// `npm start`: installs what is missing, builds, serves, and says where. Plain JavaScript, since it runs before
// there are packages.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensurePackages, root } from './install.mjs'

ensurePackages()
console.log('Building …')
const vite = join(root, 'node_modules/vite/bin/vite.js')
const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(1)

const { register } = await import('tsx/esm/api')
register()
await import('./serve.ts')
