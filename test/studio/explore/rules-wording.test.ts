import { describe, expect, it } from 'vitest'
import { checkedOf } from '../../../src/studio/build/checked.ts'
import { RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { unwrap } from '../../support/ink.ts'
import { compiledHouseStory, houseStoryIds, root } from '../../support/stories.ts'
import { made } from './rules-made.ts'

const LABELS = {
  offender: 'the child’s name',
  'young offender': 'the child’s name',
  'attention-seeking': 'what the child wanted',
  'a criminal': 'the child’s name',
}

const found = (id: string, source: string): readonly string[] =>
  (RULES.find((rule) => rule.id === id)?.check(made({ source, labels: LABELS })) ?? []).map(
    ({ message, place }) => `${place?.line}: ${message}`,
  )

describe('labels', () => {
  it.each([
    ['narration', 'Ana is an offender.'],
    ['several of them', 'They are Offenders.'],
    ['a label with a hyphen', 'It was attention-seeking.'],
    ['an option', '* (a) "You are a criminal now."'],
    ['what the trainee says', 'You: An offender, then.'],
    ['a reason', '* (a) Wait.\n  # why: The offender had time.'],
    ['the words in place of an option', '* (a) Wait.\n  # instead: "Are you an offender?"'],
  ])('may not stand in %s', (_, source) => {
    expect(found('banned-label', source)).toHaveLength(1)
  })

  it.each([
    ['the speech of another', 'Craig: He is an offender.'],
    ['quotation marks in narration', 'The file says "offender" twice.'],
    ['what the child thinks', '* (a) Wait.\n  # thought: An offender. That is all I am.'],
    ['a longer word', 'The offendership, and a criminally dull room.'],
  ])('may stand in %s', (_, source) => {
    expect(found('banned-label', source)).toEqual([])
  })

  it('are named whole', () => {
    expect(found('banned-label', 'Ana.\nShe is a young offender.')).toEqual([
      '2: Unexpected label “young offender” in the story’s own words, expected the child’s name',
    ])
  })
})

describe('the trainee is nobody in particular', () => {
  it.each([
    'Ana: Sir?',
    'Ana: No, miss. I was not there.',
    'Ana: Thank you, madam!',
    'Ana says, "Miss, can I go?"',
    'Craig: You are a nice lady.',
    "Craig: She's his new worker.",
    '* (a) "As a father, I would ask."',
    "You: I'm a mum too.",
    'You are a young woman with a lanyard.',
  ])('not in %s', (source) => {
    expect(found('gendered-trainee', source)).toHaveLength(1)
  })

  it.each([
    'Ana: All right, mate.',
    'Ana: I miss my dog.',
    'Ana: Miss Khan said so.',
    'Craig: You are a star, love.',
    "Craig: He's a good lad.",
    '* (a) "Is she a nice woman, your nan?"',
    'You: I miss my bus every day.',
    'A man and a woman wait.',
  ])('and nothing is wrong with %s', (source) => {
    expect(found('gendered-trainee', source)).toEqual([])
  })
})

describe('the child’s words', () => {
  const HARD =
    'Consequently I appreciated the opportunity to participate in restorative conversations concerning accountability'

  it('may run on, as talk does', () => {
    const source =
      "Ana: So my mum says that if I go on Thursday then she will come as well, but only if my nan can sit with the baby, and my nan says she can't because of her knee, so I don't know."
    expect(found('reading-age', source)).toEqual([])
  })

  it('are judged where they are the child’s, and not another’s', () => {
    const twice = (speaker: string) =>
      `${speaker}: ${HARD}.\n${speaker}: ${HARD} and responsibility, and ${HARD}.`
    expect(found('reading-age', twice('Ana'))).toHaveLength(1)
    expect(found('reading-age', twice('Dawn'))).toEqual([])
  })

  it('are not judged where there are too few', () => {
    expect(found('reading-age', `Ana: ${HARD}.`)).toEqual([])
  })

  it('are judged to the last one, together with what is before it', () => {
    const plain =
      'Ana: I get the bus. It is late. I get wet. My nan is cross with me. She has the tea on. I eat it. It is good. Then I go to bed and I do not sleep.'
    expect(found('reading-age', plain)).toEqual([])
    expect(found('reading-age', `${plain}\nAna: ${HARD} ${HARD}.`)).toHaveLength(1)
  })
})

describe('reasons give no marks', () => {
  it.each(['Well done.', 'This was correct.', 'It was the right thing to do.', 'That was great.'])(
    'such as %s',
    (why) => {
      expect(found('praise-in-reason', `* (a) Wait.\n  # why: ${why}`)).toHaveLength(1)
    },
  )

  it.each([
    'It was a good one.',
    'Bernard wrote "excellent" on it.',
    'Tyler corrected the page.',
    'It had a great many boxes.',
  ])('and none are given by %s', (why) => {
    expect(found('praise-in-reason', `* (a) Wait.\n  # why: ${why}`)).toEqual([])
  })
})

describe('spelling', () => {
  it.each([
    [
      'a name in the possessive',
      "Ana's nan and Ana’s bag.\nRos: Yes.\nThe key is Ros's, and the car the lads'.",
    ],
    ['a name in capitals', 'ANA is on the list.'],
    ['words with hyphens', 'A half-price, well-worn, sixteen-year-old coat.'],
    [
      'numbers, and words with a figure in them',
      'At 4.30pm on the 3rd, in room 2B, for £5, aged 16-year-old.',
    ],
    ['contractions, with either apostrophe', "I'd've, don’t, she'll, the dog'll, who’d."],
    ['an apostrophe before or after', "Ana: 'Cause I was doin' it, ’cause of ’em."],
    ['quotation marks of one stroke', "The note says 'Monday' and ‘Tuesday’."],
    ['the start of a sentence', 'Wait. Colour it in.'],
    ['capitals', 'The door says PLEASE WAIT for the YJS, and TVs, and the three Ps.'],
    ['-ise and -ize', 'Organise or organize it.'],
    ['single letters', 'Plan B, and an x at the end.'],
    ['ids and logic', '{ recieved: You wait. }\n~ recieved = 1\n# evidence: recieve_it'],
    ['a comment', '// Recieve.\nYou wait.'],
  ])('finds nothing wrong with %s', (_, source) => {
    expect(found('spelling', source)).toEqual([])
  })

  it.each([
    ['narration', 'You recieve it.'],
    ['speech', 'Ana: You recieve it.'],
    ['an option', '* (a) Recieve it.'],
    ['what is shown of an option', '* (a) [Recieve it.]'],
    ['an alternative', 'You {late:recieve|take} it.'],
    ['a branch', '{ late:\n  You recieve it.\n}'],
    ['a reason', '* (a) Wait.\n  # why: You recieve it.'],
    ['the words in place of an option', '* (a) Wait.\n  # instead: "I recieve it."'],
    ['what the child thinks', '* (a) Wait.\n  # thought: I recieve it.'],
    ['what people disagree about', '* (a) Wait.\n  # differ: Some recieve it.'],
    ['a question for a group', 'You wait. # discuss: Who will recieve it?'],
    ['a question to the trainee', 'You wait. # say: Who will recieve it?'],
    ['a stretch that may be passed over', 'You wait. # hard: You recieve it.'],
    ['capitals', 'The door says RECIEVE.'],
    ['a word without its last letter', "Ana: I was doign' it."],
    ['a letter that is left out without a mark', 'Ana: I was doin it.'],
    ['the possessive', "It is the reciever's."],
    ['a word with a hyphen', 'A half-recieve.'],
  ])('finds a slip in %s', (_, source) => {
    expect(found('spelling', source)).toHaveLength(1)
  })

  it('tells a word once, where it stands first', () => {
    expect(found('spelling', 'You wait.\nYou recieve it.\nRecieve it. RECIEVE it.')).toEqual([
      '2: Unexpected word “recieve”, expected receive, relieve or received',
    ])
  })

  it('tells a day without its capital', () => {
    expect(found('spelling', 'Come on monday.')).toEqual([
      '1: Unexpected word “monday”, expected Monday, Mondays or monad',
    ])
  })

  it('tells an American spelling', () => {
    expect(found('spelling', 'The color of it.')[0]).toContain('expected colour')
  })

  it('looks at five capitals and not at four', () => {
    expect(found('spelling', 'The XQZV.')).toEqual([])
    expect(found('spelling', 'The XQZVK.')).toHaveLength(1)
  })

  it('knows the names of the card, as they are written', () => {
    const rule = RULES.find(({ id }) => id === 'spelling')
    const card = { people: ['Mr Okonjwe'], places: ['Xanth House'] }
    const check = (source: string, names: Partial<typeof card>) =>
      rule?.check({ ...made({ source }), ...names }).map(({ message }) => message)
    expect(check('You ring Okonjwe, from Xanth.', card)).toEqual([])
    expect(check('You ring Okonjwe.', {})).toHaveLength(1)
    expect(check('You ring Okonwje.', card)).toEqual([expect.stringContaining('expected Okonjwe')])
    expect(check('You ring okonjwe.', card)).toEqual([expect.stringContaining('expected Okonjwe')])
  })
})

describe('the house’s own stories', () => {
  const wording = [
    'banned-label',
    'gendered-trainee',
    'reading-age',
    'instead-sayable',
    'praise-in-reason',
    'spelling',
  ]

  it.each(houseStoryIds())('%s keeps to every rule of wording', (id) => {
    const { findings, strategies } = made({})
    const checked = unwrap(checkedOf(root, compiledHouseStory(id), { findings, strategies }))
    expect(Object.keys(checked.labels).length).toBeGreaterThan(20)
    const rules = RULES.filter((rule) => wording.includes(rule.id))
    expect(rules.flatMap((rule) => rule.check(checked).map(({ message }) => message))).toEqual([])
  })
})
