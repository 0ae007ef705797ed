// The data note, for whoever looks after data protection. Part of en-later.ts.

export const enData = {
  data: {
    title: 'Data note',
    lead: 'For whoever looks after data protection where Alongside is used.',
    parts: [
      [
        'What is asked for',
        'Nothing. There is no account, no sign-in, and no field for a name, an e-mail address or a number. A trainee may give an attempt a nickname, and is asked not to use their name.',
      ],
      [
        'What is kept, and where',
        'In the browser of the device, under the address of this site: the choices taken in each attempt with the time of each, the version of the story, how it ended, and what the trainee wrote to it (nickname, answers, a sentence to carry on). Settings such as the size of the text are kept in the same place. Everything else is worked out from the choices when it is shown.',
      ],
      [
        'With a group',
        'A session with a group keeps, in the same browser, the choices, how many hands each option had, and the notes that the trainer wrote. It holds no name and goes into nobody’s learning record. The last twelve are kept, and a trainer can save one to a file.',
      ],
      [
        'What leaves the device',
        'Nothing, unless the trainee saves a file or prints a page, or the program was started from a learning management system. Then that system is told how far the trainee is and which options were taken, and scores only where its own settings ask for them; what was written stays on the device. There are no cookies, no statistics and no content from other sites. Links to sources open beside the page and say nothing about where they were opened.',
      ],
      [
        'For how long',
        'Until the trainee deletes an attempt or everything on the page “Your record”, or clears the data of this site in the browser. A browser may also delete by itself what sites keep in it. Safari may do so after seven days in which it was used and the site was not visited, unless the site was added to the home screen. What should last can be saved as a file on the page “Your record”, and be read in again there.',
      ],
      [
        'Who can see it',
        'Whoever can use the same browser profile on the same device. On a shared computer, use a separate profile, or delete everything at the end.',
      ],
      [
        'What it is not for',
        'The scores are teaching devices. They do not measure a trainee and must not be used to assess whether anybody is fit to practise.',
      ],
      [
        'Whose data it could be',
        'The children, places and cases in the stories are made up. If a trainee writes about a real child in a free text, that text is personal data, and your own rules for notes apply to it.',
      ],
    ] as readonly (readonly [string, string])[],
    print: 'Print this note',
  },
}
