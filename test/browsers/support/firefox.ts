// Firefox by WebDriver BiDi, spoken by puppeteer-core: Firefox has it built in, and no driver is needed in between.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core'
import { findBrowsers } from '../../../src/studio/commands/browsers-installed.ts'
import { type BrowserWindow, type OpenBrowser, type StartOptions, until, WINDOW } from './engine.ts'
import { endOf } from './programs.ts'

/** Nothing leaves this machine, and nothing is asked. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'app.update.auto': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.server': '',
}

export async function startFirefox({ folder, display, storage }: StartOptions): Promise<OpenBrowser> {
  const downloads = join(folder, 'downloads')
  const profile = join(folder, 'profile')
  mkdirSync(downloads)
  mkdirSync(profile)
  const heard: string[] = []
  const start = () => launch(profile, display, preferences(downloads, storage))
  let { browser, end } = await start()
  // In the very first tab of a Firefox that is driven, Enter presses no button.
  let page = await browser.newPage()
  await attend(page, heard)
  return {
    window: windowOf(page),
    downloads,
    complaints: async () => heard,
    windowOpenedBy: async (act) => {
      const before = new Set(await browser.pages())
      await act()
      const opened = await until('a second window', async () =>
        (await browser.pages()).find((candidate) => !before.has(candidate)),
      )
      await attend(opened, heard)
      return windowOf(opened)
    },
    endPageAndGoOn: async () => {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve))
      end()
      await gone
      ;({ browser, end } = await start())
      page = await browser.newPage()
      await attend(page, heard)
      return windowOf(page)
    },
    close: async () => {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve))
      end()
      await gone
    },
  }
}

const preferences = (downloads: string, storage: boolean) => ({
  ...QUIET,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/json',
  // Everything that a page could keep, as in the settings under “Block all cookies”.
  ...(storage ? {} : { 'network.cookie.cookieBehavior': 2 }),
})

async function launch(profile: string, display: string, extraPrefsFirefox: Record<string, unknown>) {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers().firefox ?? 'firefox-esr',
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox,
    env: { ...process.env, DISPLAY: display, MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile },
    timeout: 60_000,
  })
  const pid = browser.process()?.pid
  if (!pid) throw new Error('Firefox runs without a process')
  return { browser, end: endOf(pid) }
}

/** What the protocol tells of by itself, and what only the page hears. */
async function attend(page: Page, heard: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    if (!isOfItsOwn(error)) heard.push(`error: ${error}`)
  })
  const policy = `addEventListener('securitypolicyviolation', (event) =>
    console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`
  await page.evaluateOnNewDocument(policy)
  await page.evaluate(policy)
}

/**
 * Firefox 140 ESR tells in half of the journeys of an access that it refused and that stands in no script; 153 does not, on the same
 * pages. Whatever a page does has a place.
 */
const isOfItsOwn = (error: unknown): boolean =>
  error instanceof Error &&
  error.message.includes('Permission denied to access property') &&
  !/\n\s+at /.test(error.stack ?? '')

const windowOf = (page: Page): BrowserWindow => ({
  goTo: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  run: <R>(what: (...given: never) => R | Promise<R>, ...given: readonly unknown[]) =>
    page.evaluate(`(${what})(...${JSON.stringify(given)})`) as Promise<R>,
  picture: async () => `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`,
  add: async (script) => void (await page.evaluate(`${script};0`)),
  press: (key) => page.keyboard.press(key as KeyInput),
  clickAt: (x, y) => page.mouse.click(x, y),
  giveFile: async (find, label, file) => {
    const input = await page.evaluateHandle(`(${find})(${JSON.stringify(label)})`)
    await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file)
  },
})
