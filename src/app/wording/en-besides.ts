// The English words of what one may do besides reading and choosing: pausing, reading what was so far, having it read aloud, saying it
// in one's own words first. Apart from en.ts, so that the first options do not wait for them.

export const enBesides = {
  pause: {
    text: 'Nothing is waiting for you. There is no time limit, and pausing changes nothing in the conversation.',
    breath:
      'If you like: let your shoulders down, breathe out slowly, and look at something far away for a while.',
    madeUp: (child: string) =>
      `${child} is made up. What happens here happens to real children, though, and it can stir things up. It helps to talk about it with somebody at work: your supervisor, a colleague, whoever supports you.`,
    goOn: 'Go on',
    leave: 'Leave and come back later',
    support: 'Somebody to talk to',
    madeUpAll:
      'The children here are made up. What happens to them happens to real children, though, and it can stir things up. It helps to talk about it with somebody at work: your supervisor, a colleague, whoever supports you.',
    kept: 'Your place is kept.',
  },

  soFar: {
    title: 'The conversation so far',
    close: 'Close what was so far',
    start: 'How it began',
    after: (choice: number) => `After your choice ${choice}`,
  },

  aloud: {
    read: 'Read aloud',
    stop: 'Stop reading',
    option: (number: number, text: string) => `${number}: ${text}`,
  },

  sayFirst: {
    title: 'Your own words first',
    ask: 'What would you say or do?',
    about:
      'Aloud, in your head, or written. A few words are enough, and you can go straight on. Nobody marks it. What you write is not sent anywhere; it stands in your look back. No real names.',
    field: 'In your own words',
    own: 'Your words',
    show: 'Show the options',
  },
}
