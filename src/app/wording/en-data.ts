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
        'In the browser of the device (from a course also in the learning system, see below), under the address of this site: the choices taken in each attempt with the time of each, the version of the story, how it ended, and what the trainee wrote to it (nickname, their own words before the options, answers, a sentence to carry on). Settings such as the size of the text are kept in the same place. Everything else is worked out from the choices when it is shown.',
      ],
      [
        'With a group',
        'A session with a group keeps, in the same browser, the choices, how many hands each option had, and the notes that the trainer wrote. It holds no name and goes into nobody’s learning record. The last twelve are kept, and a trainer can save one to a file.',
      ],
      [
        'Stories of a service’s own',
        'A story that somebody adds or tries on the page “Stories of your own” is kept in the same browser, with its sources, until it is taken off there. It is compiled and checked in the browser; nothing of it is sent anywhere. Deleting everything in the record leaves it, since it says nothing about anybody. What somebody fills in to make a package is kept until the tab is closed.',
      ],
      [
        'What leaves the device',
        'Nothing, unless the trainee saves a file or prints a page, or opens Alongside from a course (see the next part). There are no cookies, no statistics and no content from other sites. Links to sources open beside the page and say nothing about where they were opened.',
      ],
      [
        'From a course',
        'Where a learning management system opens Alongside, it is told how far the learner is, how long a visit took, and, unless the package is set otherwise, which options were taken and when. Scores go into its report only where the package is set so, or where there is a pass mark. The system also keeps a short code, so that the learner can go on later; the code holds the choices and the three scores of the best endings, and an administrator may be able to see it. Alongside sends no name with SCORM, but the system keeps all of this beside the name that it knows; with cmi5 and xAPI each statement carries the identity that the system gave for the learner. Those who run the course can see it. It is kept as long as that system keeps it, and deleting here does not delete it there: the report stays as it is. Your organisation is responsible for it. What a learner writes is never sent.',
      ],
      [
        'For how long',
        'On the device: until the trainee deletes an attempt or everything on the page “Your record”, or clears the data of this site in the browser. A browser may also delete by itself what sites keep in it. Safari may do so after seven days in which it was used and the site was not visited, unless the site was added to the home screen. What should last can be saved as a file on the page “Your record”, and be read in again there.',
      ],
      [
        'Who can see it',
        'What is on the device: whoever can use the same browser profile on it. On a shared computer, use a separate profile, or delete everything at the end.',
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
