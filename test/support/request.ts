// What a fake server is sent.

import type { IncomingMessage } from 'node:http'

/** The body of a request; undefined where whoever sent it went away meanwhile, as a page does that is killed. */
export async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part as Buffer)
  } catch {
    return undefined
  }
  return Buffer.concat(parts).toString()
}
