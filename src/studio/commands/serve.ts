// Serves the built site to this machine and says where. `--port N` asks for a port; otherwise the next free one.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveSite } from './site-server.ts'

const PORT = 4173
const folder = join(import.meta.dirname, '../../../dist/site')
const { values } = parseArgs({ options: { port: { type: 'string' } } })
const port = Number(values.port ?? process.env.PORT ?? PORT)

if (!Number.isInteger(port) || port < 1 || port > 65435) {
  console.error(
    `Unexpected port “${values.port ?? process.env.PORT}”, expected a whole number from 1 to 65435`,
  )
  process.exitCode = 1
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error('Unexpected lack of a built site in dist/site: npm run build makes it')
  process.exitCode = 1
} else {
  const { address } = await serveSite(folder, port)
  console.log(`\nAlongside is at ${address}\nCtrl+C stops it.`)
}
