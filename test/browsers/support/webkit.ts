// WebKitGTK by its own WebKitWebDriver, spoken to by selenium-webdriver. Its sessions are like private windows: they keep what
// they kept until they end, and nothing beyond.

import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Builder, Key, Origin, type WebDriver, type WebElement } from 'selenium-webdriver'
import { findBrowsers } from '../../../src/studio/commands/browsers-installed.ts'
import { type BrowserWindow, listen, type OpenBrowser, type StartOptions, until, WINDOW } from './engine.ts'
import { startProgram } from './programs.ts'

export async function startWebKit({ folder, display, storage }: StartOptions): Promise<OpenBrowser> {
  const { webkitDriver = 'WebKitWebDriver', miniBrowser } = findBrowsers()
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  // Where it saves files is said by the desktop's own list of folders.
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const port = await freePort()
  const { end } = startProgram(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: display,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
    GDK_BACKEND: 'x11',
    // No desktop runs here that could be asked for anything.
    GTK_USE_PORTAL: '0',
    NO_AT_BRIDGE: '1',
  })
  try {
    await until('WebKitWebDriver', () => isReady(port))
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: miniBrowser,
          args: [
            '--automation',
            ...(storage ? [] : ['--enable-html5-local-storage=false', '--enable-html5-database=false']),
          ],
        },
      } as object)
      .build()
    await driver
      .manage()
      .window()
      .setRect({ ...WINDOW, x: 0, y: 0 })
    return await openBrowser(driver, downloads, end)
  } catch (error) {
    end()
    throw error
  }
}

async function openBrowser(driver: WebDriver, downloads: string, end: () => void): Promise<OpenBrowser> {
  const heard: string[] = []
  const windows = windowsOf(driver, heard)
  return {
    window: windows.at(await driver.getWindowHandle()),
    downloads,
    complaints: async () => {
      await windows.collectAll()
      return heard
    },
    windowOpenedBy: async (act) => {
      const before = await driver.getAllWindowHandles()
      await act()
      const opened = await until('a second window', async () =>
        (await driver.getAllWindowHandles()).find((handle) => !before.includes(handle)),
      )
      return windows.at(opened)
    },
    endPageAndGoOn: async () => {
      // Killing the page's process ends the whole session, as soon as the driver sees it, whichever window it looks at; and what
      // a session kept goes with it. So the window is closed at once: no handler of the page is waited for either.
      const page = await driver.getWindowHandle()
      await driver.switchTo().newWindow('window')
      const handle = await driver.getWindowHandle()
      await driver.switchTo().window(page)
      await driver.close()
      windows.forget()
      return windows.at(handle)
    },
    close: async () => end(),
  }
}

/** A driver looks at a window at a time. */
function windowsOf(driver: WebDriver, heard: string[]) {
  let current = ''
  let clicked = { x: 0, y: 0 }
  const seen = new Set<string>()
  const lookAt = async (handle: string) => {
    if (handle !== current) await driver.switchTo().window(handle)
    current = handle
  }
  const run = (script: string): Promise<unknown> => driver.executeScript(`return (${script})`)
  /** A listener hears from when it was put there, and is gone with its page. */
  const collect = async () => {
    const said = await run('window.heard ? window.heard.splice(0) : []')
    heard.push(...(said as string[]))
  }
  /**
   * A second click within a second at the same pixels is a double click to this driver, and its second half takes no option. Nobody
   * reads so fast or holds a mouse so still: beside the last one it is a click of its own.
   */
  const apart = (x: number, y: number): number => {
    const isNear = Math.abs(x - clicked.x) < 4 && Math.abs(y - clicked.y) < 4
    clicked = { x: isNear ? x + 8 : x, y }
    return clicked.x
  }
  const attend = () => driver.executeScript(`(${listen})()`)
  const at = (handle: string): BrowserWindow => {
    seen.add(handle)
    return {
      goTo: async (address) => {
        await lookAt(handle)
        await collect()
        await driver.get(address)
        await attend()
      },
      reload: async () => {
        await lookAt(handle)
        await collect()
        await driver.navigate().refresh()
        await attend()
      },
      run: async <R>(what: (...given: never) => R | Promise<R>, ...given: readonly unknown[]) => {
        await lookAt(handle)
        return (await run(`(${what})(...${JSON.stringify(given)})`)) as R
      },
      picture: async () => {
        await lookAt(handle)
        return `data:image/png;base64,${await driver.takeScreenshot()}`
      },
      add: async (script) => {
        await lookAt(handle)
        // A function has a `this` of its own, and what is added belongs to the window.
        await driver.executeScript(`(function () { ${script} }).call(window)`)
      },
      press: async (key) => {
        await lookAt(handle)
        const named: Readonly<Record<string, string>> = {
          Tab: Key.TAB,
          Enter: Key.ENTER,
          PageDown: Key.PAGE_DOWN,
        }
        await driver
          .actions()
          .sendKeys(named[key] ?? key)
          .perform()
      },
      clickAt: async (x, y) => {
        await lookAt(handle)
        const at = { x: apart(Math.round(x), Math.round(y)), y: Math.round(y), origin: Origin.VIEWPORT }
        await driver
          .actions()
          .move({ ...at, duration: 0 })
          .press()
          .release()
          .perform()
      },
      giveFile: async (find, label, file) => {
        await lookAt(handle)
        const input = (await run(`(${find})(${JSON.stringify(label)})`)) as WebElement
        await input.sendKeys(file)
      },
    }
  }
  return {
    at,
    forget: () => {
      seen.clear()
      current = ''
    },
    collectAll: async () => {
      const open = await driver.getAllWindowHandles()
      for (const handle of seen) {
        if (!open.includes(handle)) continue
        await lookAt(handle)
        await collect()
      }
    },
  }
}

async function isReady(port: number): Promise<true | undefined> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok || undefined
  } catch {
    // It does not listen yet.
    return undefined
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free')),
      )
    })
  })
}
