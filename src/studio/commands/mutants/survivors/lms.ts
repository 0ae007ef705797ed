import type { Survivor } from '../survivor.ts'

const COURSE = 'src/app/lms/course.ts'
const DOCUMENT = 'src/app/lms/state-document.ts'
const INTERACTION = 'src/app/lms/interaction.ts'
const PROGRESS = 'src/app/lms/progress.ts'
const STATE = 'src/app/lms/packed-state.ts'
const STATEMENTS = 'src/app/lms/statements.ts'

export const survivors: readonly Survivor[] = [
  {
    file: COURSE,
    code: 'ended: last?.choices.length === 0,',
    becomes: ['last.choices'],
    why: 'A run has at least the beat it opens with, so there is always a last one; only its type cannot say that.',
  },
  {
    file: COURSE,
    code: 'if (mine.minutes !== theirs.minutes) return mine.minutes > theirs.minutes ? mine : theirs',
    becomes: ['mine.minutes >= theirs.minutes'],
    why: 'The line is for two minutes that differ, and of those it makes no difference.',
  },
  {
    file: PROGRESS,
    code: 'if (!last?.outcome || !before) return undefined',
    becomes: ['!last?.outcome && !before'],
    why: 'The opening has neither an outcome nor a beat before it, and every later beat has both.',
  },
  {
    file: STATE,
    code: 'packed[index]?.push(text)',
    becomes: ['packed[index].push'],
    why: 'There is a list for each story of the course; only the type of an index cannot say that.',
  },
  {
    file: STATE,
    code: 'packed[index]?.push(',
    becomes: ['packed[index].push'],
    why: 'There is a list for each story of the course; only the type of an index cannot say that.',
  },
  {
    file: STATE,
    code: '} else if (first && space > HEAD + 1 + CODE_LENGTH) {',
    becomes: ['space >= HEAD + 1 + CODE_LENGTH'],
    why: 'Where there is room for exactly one choice of a long attempt, it may be kept or left out: it says nothing of where the attempt stood.',
  },
  {
    file: STATE,
    code: 'space -= HEAD + 1 + codes * CODE_LENGTH',
    becomes: ['HEAD - 1'],
    why: 'After an attempt was cut at most two characters are left, and four are as little of an attempt as two.',
  },
  {
    file: STATE,
    code: ".map((story, index) => [headOf(story), ...(packed[index] ?? [])].join('/'))",
    becomes: ['["Stryker was here"]'],
    why: 'There is a list for each story of the course; only the type of an index cannot say that.',
  },
  {
    file: STATE,
    code: "const [start = '', ...stories] = body.split(';')",
    becomes: ['"Stryker was here!"'],
    why: 'Splitting a text gives at least one part; only its type cannot say that.',
  },
  {
    file: STATE,
    code: `const [, sequence, registration = ''] = START.exec(former ? \`\${start}.\` : start) ?? []`,
    becomes: ['"Stryker was here!"', '["Stryker was here"]'],
    why: 'Where the pattern does not match there is no sequence, and then the state is refused, whatever its registration is.',
  },
  {
    file: STATE,
    code: "const withoutMark = (story: string): string => story.replace(/^([^,/]*),[F-]/, '$1')",
    becomes: ['/([^,/]*),[F-]/'],
    why: 'In the former format each story begins with its name and the mark, so the first match is at the beginning anyway.',
  },
  {
    file: STATE,
    code: "const [head = '', ...attempts] = text.split('/')",
    becomes: ['"Stryker was here!"'],
    why: 'Splitting a text gives at least one part; only its type cannot say that.',
  },
  {
    file: STATE,
    code: "const [story = '', ...rest] = head.split(',')",
    becomes: ['"Stryker was here!"'],
    why: 'Splitting a text gives at least one part; only its type cannot say that.',
  },
  {
    file: STATE,
    code: "const ending = unescaped(fields[3] ?? '')",
    becomes: ['"Stryker was here!"'],
    why: 'No version ever wrote scores without an ending behind them, be it an empty one, and a text that was not written so has no checksum.',
  },
  {
    file: STATE,
    code: '} catch {',
    becomes: ['{}'],
    why: 'A function that returns nothing gives undefined too.',
  },
  {
    file: DOCUMENT,
    code: 'return lrs.keepState(id, document, conditionNow(false))',
    becomes: ['true'],
    why: 'The line before has said that any version will do, and then it is the same whether the page is leaving.',
  },
  {
    file: DOCUMENT,
    code: "if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? ''",
    becomes: ['"Stryker was here!"'],
    why: 'It stands for a document that is not there, and is compared with texts in JSON, none of which is either of the two.',
  },
  {
    file: DOCUMENT,
    code: 'const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))',
    becomes: ['a <= b', 'a >= b'],
    why: 'No two fields of an object have the same name, and backwards is an order as good as any, since both sides are put into it.',
  },
  {
    file: STATEMENTS,
    code: "const knot = decision.id.split(/[.:]/)[0] ?? ''",
    becomes: ['"Stryker was here!"'],
    why: 'Splitting a text gives at least one part; only its type cannot say that.',
  },
  {
    file: STATEMENTS,
    code: "const own = (choice: string) => choice.replace(/^.*[.:]/, '')",
    becomes: ['/.*[.:]/'],
    why: 'An id is one line, and a pattern that begins with anything matches from the beginning of a line by itself.',
  },
  {
    file: INTERACTION,
    code: "const place = ids.indexOf(ids.includes(id) ? id : id.replace(/~\\d+$/, ''))",
    becomes: ['/~\\d+/'],
    why: 'A ~ stands in an id only before the number at its end.',
  },
  {
    file: INTERACTION,
    code: "return LETTERS[place] ?? plainId(id.replace(/^.*[.:]/, '')).toLowerCase()",
    becomes: ['/.*[.:]/'],
    why: 'An id is one line, and a pattern that begins with anything matches from the beginning of a line by itself.',
  },
  {
    file: INTERACTION,
    code: 'options: [...options].sort((a, b) => (a.id < b.id ? -1 : 1)),',
    becomes: ['a.id <= b.id'],
    why: 'No two options of a point have the same id.',
  },
  {
    file: 'src/app/lms/times.ts',
    code: "export const moment2004 = (at: number): string => new Date(at).toISOString().replace(/\\.(\\d\\d)\\dZ$/, '.$1Z')",
    becomes: ['/\\.(\\d\\d)\\dZ/'],
    why: 'A date in this format has one Z, and it stands at the end.',
  },
]
