// Writes stories/CHECKS.md: every rule for authors, with its examples and the very words it says.

import type { Rule, ShelfRule } from '../../../src/studio/explore/rule.ts'
import type { RuleFile } from './rules-examples.ts'

const HEAD = `# What is checked

\`npm run stories\` walks each story to its ends, plays it by rules of thumb, and holds what it finds against the rules below. An error
stops a release: \`npm run build\` and \`npm run package\` name it and write nothing. What needs no run they look for themselves; how many
errors the runs of this version had is written in \`ranges.json\`, and a story whose version was never walked is an error too. A warning is
worth a look. A story with \`draft: true\` in its \`story.yaml\` is part of no release: its errors are told as warnings, and it is shown by
\`npm run dev\` only. Each rule stands here with an example that passes, one that does not, and what is said of
the second. The page is written from the rules in \`src/studio/explore/rules\`: change them there, then run
\`npx vitest run test/studio/explore/rules.test.ts -u\`.`

const PARTS: Readonly<Record<string, string>> = {
  options: 'Options',
  remarks: 'Moves, reasons and evidence',
  scores: 'Scores and promises',
  wording: 'Words',
  paths: 'Paths and endings',
}

/** What a rule says of an example, as it is printed. */
type SaidOf = (id: string, text: string) => readonly string[]

export function checksPage(
  files: readonly RuleFile[],
  rules: readonly (Rule | ShelfRule)[],
  saidOf: SaidOf,
): string {
  const parts = Object.entries(PARTS).map(([folder, title]) => ({
    title,
    inside: rules.flatMap((rule) => {
      const file = files.find(({ id }) => id === rule.id)
      return file?.file.startsWith(`${folder}/`) ? [{ rule, file }] : []
    }),
  }))
  const contents = parts.map(
    ({ title, inside }) => `- ${title}: ${inside.map(({ rule: { id } }) => `[${id}](#${id})`).join(', ')}`,
  )
  const sections = parts.flatMap(({ title, inside }) => [
    `## ${title}`,
    ...inside.map(({ rule, file }) => section(rule, file, saidOf(rule.id, file.fails))),
  ])
  return `${[HEAD, contents.join('\n'), ...sections].join('\n\n')}\n`
}

const section = (
  { id, severity, about }: Rule | ShelfRule,
  { passes, fails }: RuleFile,
  [first = '', ...rest]: readonly string[],
): string =>
  [
    `### ${id}`,
    `${severity === 'warning' ? 'Warning. ' : ''}${about}`,
    `Passes:\n\n${block(passes)}`,
    `Does not:\n\n${block(fails)}`,
    `Says:\n\n${block(first)}${rest.length > 0 ? '\n\nand so on.' : ''}`,
  ].join('\n\n')

const block = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
