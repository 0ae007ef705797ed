// The data types of SCORM, by the letter: what a strict LMS refuses and a kind one takes. Reads a list of calls and
// says which of them break the standard.

export interface Called {
  readonly name: string
  readonly given: readonly string[]
  readonly answer: string
  readonly code: string
}

type Rule = readonly [name: RegExp, value: RegExp]

const decimal = (whole: string) => new RegExp(`^${whole}$`)
const SCORE = decimal('(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)')
const SPAN_12 = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/

const RULES_12: readonly Rule[] = [
  [/^cmi\.core\.lesson_location$/, /^[\x20-\x7e]{0,255}$/],
  [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
  [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
  [/^cmi\.core\.session_time$/, SPAN_12],
  [/^cmi\.core\.score\.(raw|min|max)$/, SCORE],
  [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,4096}$/],
  [/^cmi\.objectives\.\d+\.id$/, /^[A-Za-z0-9_]{1,255}$/],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, SCORE],
  [/^cmi\.objectives\.\d+\.status$/, /^(passed|completed|failed|incomplete|browsed|not attempted)$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_]{1,255}$/],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ],
  [/^cmi\.interactions\.\d+\.student_response$/, /^[a-z0-9](,[a-z0-9])*$/],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/],
  [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.latency$/, SPAN_12],
]

const SPAN_2004 = /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/
const MOMENT_2004 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/
const SCALED = /^(-?(0(\.\d{1,7})?|1(\.0{1,7})?))$/

const RULES_2004: readonly Rule[] = [
  [/^cmi\.location$/, /^[\x20-\x7e]{0,1000}$/],
  [/^cmi\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.success_status$/, /^(passed|failed|unknown)$/],
  [/^cmi\.exit$/, /^(suspend|normal|)$/],
  [/^cmi\.session_time$/, SPAN_2004],
  [/^cmi\.progress_measure$/, /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/],
  [/^cmi\.(objectives\.\d+\.)?score\.scaled$/, SCALED],
  [/^cmi\.(objectives\.\d+\.)?score\.(raw|min|max)$/, SCORE],
  [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,64000}$/],
  [/^cmi\.objectives\.\d+\.id$/, /^[A-Za-z0-9_]{1,4000}$/],
  [/^cmi\.objectives\.\d+\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.objectives\.\d+\.success_status$/, /^(passed|failed|unknown)$/],
  [/^cmi\.objectives\.\d+\.description$/, /^[\s\S]{0,250}$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_]{1,4000}$/],
  [/^cmi\.interactions\.\d+\.type$/, /^choice$/],
  [/^cmi\.interactions\.\d+\.learner_response$/, /^[a-z0-9_]{1,250}$/],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral)$/],
  [/^cmi\.interactions\.\d+\.timestamp$/, MOMENT_2004],
  [/^cmi\.interactions\.\d+\.latency$/, SPAN_2004],
  [/^cmi\.interactions\.\d+\.description$/, /^[\s\S]{0,250}$/],
]

/** Each broken rule in words; empty where every call was as the standard wants it. */
export function violations(calls: readonly Called[], edition: '12' | '2004'): readonly string[] {
  const rules = edition === '12' ? RULES_12 : RULES_2004
  const found: string[] = []
  const ends = calls.filter(({ name }) => /Finish|Terminate/.test(name)).length
  if (calls.filter(({ name }) => /Initialize/.test(name)).length > 1) found.push('Initialize more than once')
  if (ends > 1) found.push('ended more than once')
  if (ends === 1 && !/Finish|Terminate/.test(calls.at(-1)?.name ?? '')) found.push('a call after the end')
  for (const { name, given } of calls) {
    const [element = '', value = ''] = given
    if (/GetValue/.test(name) && /^cmi\.interactions\.\d+\./.test(element)) found.push(`reads ${element}`)
    if (!/SetValue/.test(name)) continue
    const rule = rules.find(([pattern]) => pattern.test(element))
    if (!rule) found.push(`sets ${element}, which does not exist or is for reading only`)
    else if (!rule[1].test(value)) found.push(`sets ${element} to “${value.slice(0, 80)}”`)
  }
  return found
}
