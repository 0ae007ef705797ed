import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/model/attempts.ts',
    code: 'while (count < left.choices.length && left.choices[count]?.id === right.choices[count]?.id) count++',
    becomes: ['left.choices[count].id'],
    why: 'The first half of the condition has made sure that there is such a choice on the left.',
  },
  {
    file: 'src/model/attempts.ts',
    code: 'if (shared !== undefined && shared > most) [parent, most] = [earlier, shared]',
    becomes: ['true'],
    why: 'Undefined is not greater than any number, so the second half says no by itself; the first is for the types.',
  },
  {
    file: 'src/model/beat.ts',
    code: 'const choice = before.choices.find((option) => option.id === id) ?? { id, text: id }',
    becomes: ['{}'],
    why: 'A telling goes on only with an option that it offered, so the option is always found among those before.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'const before = beats[index - 1]?.lines.slice(-LINES_BEFORE) ?? []',
    becomes: ['beats[index - 1].lines', '["Stryker was here"]'],
    why: 'Only the first beat has none before it, and that has no outcome, so the line is not come to.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'const [first] = records.find(({ promise }) => promise === settlement.promise)?.events ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'A text in the place of an event has no event of its own, so nothing is said of where the promise was made, as without it.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'for (const { number, promises, settled = [] } of decisions) {',
    becomes: ['["Stryker was here"]'],
    why: 'A text among the changes has no event, and what has none is passed over.',
  },
  {
    file: 'src/model/debrief.ts',
    code: "state: events.at(-1)?.event ?? 'made',",
    becomes: ['events.at(-1).event', '""'],
    why: 'A record is begun by its first event, so there is always a last one.',
  },
  {
    file: 'src/model/reflection.ts',
    code: "decisions.find(({ move = '' }) => moves[move] && matches(moves[move]))",
    becomes: ['"Stryker was here!"'],
    why: 'No move has either name, so a decision without a move is passed over with both.',
  },
  {
    file: 'src/model/reflection.ts',
    code: "const mended = decisions.find((decision) => moves[decision.move ?? '']?.mends && warmth(decision) > 0)",
    becomes: ['"Stryker was here!"'],
    why: 'No move has either name, so a decision without a move has mended nothing with both.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: 'if (beat.outcome) decision.options.get(choice.id)?.outcomes.push(beat.outcome)',
    becomes: ['true', 'decision.options.get(choice.id).outcomes'],
    why: 'Every beat that a choice led to has an outcome, and each option of the beat before was put among those of its decision.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: 'const outcomes = options.get(id)?.outcomes ?? []',
    why: 'The decision was visited just before, which puts each option that it offers among its options.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: "return { number, scene: sceneOf(all[0]?.id ?? ''), before, questions: [...questions], options: all }",
    becomes: ['all[0].id', '"Stryker was here!"'],
    why: 'A decision is gathered only where it offers an option, so there is a first one.',
  },
  {
    file: 'src/model/room/pages.ts',
    code: 'return [...linePages, { lines: last && last.text.length <= MOST / 3 ? [last] : [], options: true }]',
    becomes: ['last.text.length < MOST / 3'],
    why: 'A third of 640 is no whole number, so no line is exactly as long.',
  },
  {
    file: 'src/model/room/room.ts',
    code: 'while (shared < choices.length && own.choices[shared]?.id === choices[shared]?.id) shared++',
    becomes: ['shared <= choices.length', 'choices[shared].id'],
    why: 'Within the bound there is a choice; counting a step further, where both logs end, cuts off and fills in no more.',
  },
  {
    file: 'src/model/shuffle.ts',
    code: '.sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))',
    why: 'The ids are compared only where two options have the same 32-bit hash: a chance of 1 in 4,294,967,296 for any two.',
  },
  {
    file: 'src/model/transcript.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: The line as it stands in the file.
    code: "(score) => `${score} ${effects[score] > 0 ? '+' : ''}${effects[score]}`,",
    becomes: ['effects[score] >= 0'],
    why: 'Scores that did not change were left out just before, so none of those written is 0.',
  },
]
