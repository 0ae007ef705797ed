// Describes the machine that the figures were measured on, since times depend on it.

import { availableParallelism, cpus, loadavg } from 'node:os'
import { inBrowser } from './page/browser.ts'

/** One line. The load is the average of the last minute, before anything is measured: that of other work on the machine. */
export async function describeMachine(): Promise<string> {
  const browser = await inBrowser({ option: 'button', text: 'p' }, async ({ page, version }) => {
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl')
      const names = gl?.getExtension('WEBGL_debug_renderer_info')
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'none'
    })
    return `Chromium ${version} headless, WebGL ${/SwiftShader|llvmpipe/.exec(renderer)?.[0] ? 'in software' : renderer}`
  })
  return `${describeProcessor()} · ${browser} · gzip`
}

export function describeProcessor(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const processor = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`
  return `${processor}, load ${load} · Node ${process.versions.node}`
}
