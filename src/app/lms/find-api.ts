// Looks for the API of an LMS as the SCORM standards say: this window and its parents, then the window that opened it
// and that one's parents. Looking into a window of another site throws, which counts as finding nothing there.

/** As much of a window as is looked at. */
export interface Frame {
  readonly parent?: Frame | null
  readonly opener?: Frame | null
  readonly [name: string]: unknown
}

export interface ApiPlace {
  readonly api: Readonly<Record<string, unknown>>
  /** In words, for the administrator. */
  readonly where: string
}

const HIGHEST = 12

export function findApi(window: Frame, name: 'API' | 'API_1484_11'): ApiPlace | undefined {
  return upFrom(window, name, 'this window') ?? throughOpener(window, name)
}

function upFrom(window: Frame, name: string, start: string): ApiPlace | undefined {
  let here: Frame | undefined = window
  for (let level = 0; here && level <= HIGHEST; level++) {
    const api = look(here, name)
    if (isApi(api)) return { api, where: level === 0 ? start : `${level} above ${start}` }
    const parent = look(here, 'parent') as Frame | undefined
    here = parent && parent !== here ? parent : undefined
  }
  return undefined
}

/** The opener of this window, or of one that it stands in. */
function throughOpener(window: Frame, name: string): ApiPlace | undefined {
  let here: Frame | undefined = window
  for (let level = 0; here && level <= HIGHEST; level++) {
    const opener = look(here, 'opener') as Frame | undefined
    const place = opener && upFrom(opener, name, 'the window that opened it')
    if (place) return place
    const parent = look(here, 'parent') as Frame | undefined
    here = parent && parent !== here ? parent : undefined
  }
  return undefined
}

function look(window: Frame, name: string): unknown {
  try {
    return window[name] ?? undefined
  } catch {
    return undefined
  }
}

/** The API of some LMSs is a function with the calls as its properties. */
const isApi = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'
