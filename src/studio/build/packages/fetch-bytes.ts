// The files of a site as a browser fetches them, for make-package.ts.

import type { PackageSource } from './make-package.ts'

/**
 * Names without a hash of their content in them: another version may lie in the browser under the same name, or in what the page keeps
 * of its own build, which answers anything but `no-store`.
 */
const MAY_BE_OLD = /^[^/]+$/

/**
 * @param site whole address of the folder of the site, with a slash at its end
 * @returns a function that gives undefined where there is no such file, and rejects where nothing answers or the server fails
 */
export const fetchBytesFrom =
  (site: string, fetchFile: typeof fetch): PackageSource['fetchBytes'] =>
  async (name) => {
    const answer = await fetchFile(
      new URL(name, site).href,
      MAY_BE_OLD.test(name) ? { cache: 'no-store' } : {},
    )
    if (answer.status === 404 || answer.status === 410) return undefined
    if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} to ${name}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
