// Times as SCORM wants them: two decimals of a second and never three, which is where most content goes wrong. Pure.

const parts = (ms: number) => {
  const hundredths = Math.max(0, Math.round(ms / 10))
  const seconds = Math.floor(hundredths / 100)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    rest: hundredths % 100,
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `0001:02:03.45` */
export function span12(ms: number): string {
  const { hours, minutes, seconds, rest } = parts(ms)
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(rest)}`
}

/** `10:20:30`, by the clock of the device. */
export function moment12(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

/** `PT1H2M3.45S` */
export function span2004(ms: number): string {
  const { hours, minutes, seconds, rest } = parts(ms)
  return `PT${hours}H${minutes}M${seconds}.${two(rest)}S`
}

/** `2026-11-23T10:20:30.12Z` */
export const moment2004 = (at: number): string => new Date(at).toISOString().replace(/\.(\d\d)\dZ$/, '.$1Z')
