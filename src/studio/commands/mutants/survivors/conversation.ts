import type { Survivor } from '../survivor.ts'

const file = 'src/app/talk/conversation.ts'

export const survivors: readonly Survivor[] = [
  {
    file,
    code: 'const request = ++latest',
    becomes: ['--latest'],
    why: 'Only whether the number is still the same is asked, and it differs counted down as well.',
  },
  {
    file,
    code: "if (now.kind !== 'none' && now.kind !== 'failed' && now.story === id) return",
    becomes: ['true', '""'],
    why: 'A conversation of the kind none has no story that could be the same; its kind is asked for the compiler.',
  },
  {
    file,
    code: 'begin: (id) => void open(id, { ok: true, value: undefined }, true),',
    becomes: ['{}', 'false'],
    why: 'A search that failed without a problem has found no run and reports nothing, like one that found none.',
  },
  {
    file,
    code: 'return choice?.id === id && choice.at === at',
    becomes: ['choice.id'],
    why: 'Both logs are known to be as long as each other here, so there is a choice at each place.',
  },
]
