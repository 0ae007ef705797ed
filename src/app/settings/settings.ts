// How a trainee would like it: what is shown, when, and how still. Plain data with defaults, read field by field so
// that one unknown value costs only itself. Knows no storage; src/app/saves keeps it.

export const SCORE_VIEWS = ['hidden', 'words', 'numbers'] as const
export const REASON_TIMES = ['first', 'choice', 'end'] as const
export const HARD_VIEWS = ['full', 'summary'] as const
/** `full` still obeys a device that asks for less movement; `off` means no picture. */
export const MOTIONS = ['full', 'reduced', 'off'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export const SPACINGS = ['normal', 'wide'] as const
/** `device` takes whatever typeface the browser is set to. */
export const FONTS = ['house', 'device'] as const
/** `device` is what the device asks for; `dark` is also for a projector in a dark room. */
export const CONTRASTS = ['device', 'ordinary', 'strong', 'dark'] as const
export const PACES = ['parts', 'whole', 'lines'] as const

/** At which decisions one is asked for one's own words before the options are shown. */
export const SAY_FIRST = ['marked', 'every', 'never'] as const

export type ScoreView = (typeof SCORE_VIEWS)[number]
type ReasonTime = (typeof REASON_TIMES)[number]
export type HardView = (typeof HARD_VIEWS)[number]
type Motion = (typeof MOTIONS)[number]
type TextSize = (typeof TEXT_SIZES)[number]
type Spacing = (typeof SPACINGS)[number]
type Font = (typeof FONTS)[number]
export type Contrast = (typeof CONTRASTS)[number]
export type Pace = (typeof PACES)[number]

export interface Settings {
  readonly scores: ScoreView
  /** When effects and reasons are told: after each choice until a story was finished, after each choice, or all together afterwards. */
  readonly reasons: ReasonTime
  readonly sound: boolean
  /** 0 to 1. */
  readonly volume: number
  /** Sounds in words; independent of whether they can be heard. */
  readonly captions: boolean
  /** Whether 1 to 9 choose an option (WCAG 2.1.4 asks that it can be turned off). */
  readonly singleKeys: boolean
  /** Hard stretches told in full, or by their plain summary. */
  readonly hard: HardView
  readonly motion: Motion
  readonly text: TextSize
  /** Between lines and words. */
  readonly spacing: Spacing
  readonly font: Font
  readonly contrast: Contrast
  /** A beat in parts that fit the screen and have one picture each, or all at once, or a line whenever the next is asked for. */
  readonly pace: Pace
  readonly say: (typeof SAY_FIRST)[number]
  /** Whether there is a button that has the text read aloud. */
  readonly aloud: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  scores: 'words',
  reasons: 'first',
  sound: false,
  volume: 0.6,
  captions: true,
  singleKeys: true,
  hard: 'full',
  motion: 'full',
  text: 'normal',
  spacing: 'normal',
  font: 'house',
  contrast: 'device',
  pace: 'parts',
  say: 'marked',
  aloud: false,
}

/** Settings from text or from plain data. A field that is missing or unknown has its default; never fails. */
export function parseSettings(from: unknown): Settings {
  const fields = fieldsOf(from)
  const usual = DEFAULT_SETTINGS
  const flag = (key: keyof Settings & string, otherwise: boolean) => {
    const value = fields[key]
    return typeof value === 'boolean' ? value : otherwise
  }
  return {
    scores: oneOf(SCORE_VIEWS, fields.scores, usual.scores),
    reasons: oneOf(REASON_TIMES, fields.reasons, usual.reasons),
    sound: flag('sound', usual.sound),
    // Adding nothing makes -0 an ordinary 0, as it is after writing.
    volume: isShare(fields.volume) ? fields.volume + 0 : usual.volume,
    captions: flag('captions', usual.captions),
    singleKeys: flag('singleKeys', usual.singleKeys),
    hard: oneOf(HARD_VIEWS, fields.hard, usual.hard),
    motion: oneOf(MOTIONS, fields.motion, usual.motion),
    text: oneOf(TEXT_SIZES, fields.text, usual.text),
    spacing: oneOf(SPACINGS, fields.spacing, usual.spacing),
    font: oneOf(FONTS, fields.font, usual.font),
    contrast: oneOf(CONTRASTS, fields.contrast, usual.contrast),
    pace: oneOf(PACES, fields.pace, usual.pace),
    say: oneOf(SAY_FIRST, fields.say, usual.say),
    aloud: flag('aloud', usual.aloud),
  }
}

export const writeSettings = (settings: Settings): string => JSON.stringify(settings)

function fieldsOf(from: unknown): Readonly<Record<string, unknown>> {
  try {
    // What is no object has none of the fields.
    return { ...(typeof from === 'string' ? JSON.parse(from) : from) }
  } catch {
    // Text that is not JSON says nothing about any field: every one has its default.
    return {}
  }
}

const oneOf = <T>(known: readonly T[], value: unknown, otherwise: T): T =>
  known.find((choice) => choice === value) ?? otherwise

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
