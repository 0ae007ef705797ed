// The sizes of the packages, and how long a learner waits in the frame of an LMS for the first option, beside the page outside any
// frame. Both are timed from here, so that both have the same overhead; the LMS answers at once and saves nothing.

import { makePackages } from '../build/packages/make-packages.ts'
import { zipped } from '../build/packages/package-files.ts'
import { singleFile } from '../build/packages/single-file.ts'
import { serveSite } from '../commands/site-server.ts'
import { type FrameTiming, timeFrame } from './frame.ts'
import { inBrowser, PATIENCE } from './page/browser.ts'
import { ALL_AT_ONCE, allAtOnceIn } from './page/subject.ts'
import { inFolder } from './written-folder.ts'

export interface Packages {
  readonly sizes: readonly { readonly name: string; readonly bytes: number }[]
  /** Milliseconds of each load, in the frame and beside it. */
  readonly framed: readonly number[]
  readonly plain: readonly number[]
  /** Coming back to a run, in a page with the real one's rules. */
  readonly returns: readonly FrameTiming[]
}

const PORT = 4320
const LMS = `<!doctype html><title>Course</title><script>
  const yes = () => 'true', nothing = () => ''
  window.API = { LMSInitialize: yes, LMSFinish: yes, LMSCommit: yes, LMSSetValue: yes, LMSGetValue: nothing,
    LMSGetLastError: () => '0', LMSGetErrorString: nothing, LMSGetDiagnostic: nothing }
</script><iframe src="./index.html#/talk/tyler" width="1000" height="640"></iframe>`

export async function weighPackages(root: string, site: string, times: number): Promise<Packages> {
  const packages = makePackages(site)
  const filesOf = (name: string) => {
    const files = packages.find((candidate) => candidate.name === name)?.files
    if (!files) throw new Error(`Unexpected lack of ${name}`)
    return files
  }
  const sizes = packages.map(({ name, files }) => ({ name, bytes: zipped(files).length }))
  const single = Buffer.byteLength(await singleFile(root))
  const course = new Map(filesOf('alongside-scorm12.zip')).set('course.html', Buffer.from(LMS))
  const loads = await inFolder(course, (folder) => timeLoads(folder, site, times))
  const returns: FrameTiming[] = []
  for (const name of ['alongside-tyler-scorm12.zip', 'alongside-scorm12.zip']) {
    returns.push(await timeFrame(name, filesOf(name), site, times))
  }
  return { sizes: [...sizes, { name: 'alongside.html', bytes: single }], ...loads, returns }
}

async function timeLoads(course: string, site: string, times: number) {
  const server = await serveSite(course, PORT)
  const plainServer = await serveSite(site, PORT)
  try {
    const framed: number[] = []
    const plain: number[] = []
    for (let time = 0; time < times; time++) {
      framed.push(await untilOption(`${server.address}course.html`, true))
      plain.push(await untilOption(`${plainServer.address}#/talk/tyler`, false))
    }
    return { framed, plain }
  } finally {
    await server.close()
    await plainServer.close()
  }
}

const untilOption = (address: string, isFramed: boolean): Promise<number> =>
  inBrowser(
    { option: 'button', text: 'p', kept: isFramed ? allAtOnceIn('', 'alongside') : ALL_AT_ONCE },
    async ({ page }) => {
      const from = performance.now()
      await page.goto(address, { waitUntil: 'commit' })
      const inside = isFramed ? page.frameLocator('iframe') : page
      await inside.locator('.options .option').first().waitFor({ timeout: PATIENCE })
      return performance.now() - from
    },
  )
