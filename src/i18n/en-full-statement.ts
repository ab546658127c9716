const law = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const standard = 'Web Content Accessibility Guidelines (WCAG) version 2.2 AA standard';

function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number} ${thing}s`;
}

/**
 * The accessibility statement in full, with the points and the terms of the regulations of 2018. They have to be named
 * as they are, so this is plain language and not easy read.
 */
export const englishFullStatement = {
  title: 'The full statement',
  about: (organisation: string, address: string) =>
    `This statement is about the website ${address}. It is run by ${organisation}.`,
  hasPoints: `It has the points that the ${law} (the “accessibility regulations”) ask for.`,
  howAccessible: 'How accessible this website is',
  madeSo: 'We want as many people as possible to be able to use this website. It is made so that you can:',
  canDo: [
    'make the words up to 4 times as large, and nothing goes off the side of the screen',
    'change the colours, the letters and the space between them',
    'use it with a keyboard alone, or with a screen reader',
    'listen to it, with the words marked as they are said',
    'print it, also in large letters',
    'read it with scripts turned off, and without the internet once you have opened it',
  ],
  plain: 'The words are short sentences, each idea with a picture. Hard words are explained.',
  unchecked:
    'This version of the website has not been checked yet. So we cannot say which parts do not work for everyone.',
  partly:
    'Not all of this version of the website has been checked yet. So we cannot say which parts do not work for everyone.',
  noFaults:
    'We know of no part that does not work for everyone. Programs have found none, but they cannot find everything.',
  faults:
    'Some parts do not work for everyone. They are listed below, under “Non-accessible content”, and in our report.',
  feedback: 'Feedback and contact information',
  feedbackAsk:
    'Tell us if you find a problem that is not on this page, or if you think that we do not meet the accessibility regulations. Tell us, too, if you need this information in another form: large print, audio or braille, for example.',
  contact: (name: string) => `Contact ${name}:`,
  enforcement: 'Enforcement procedure',
  enforcer:
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the accessibility regulations.',
  unhappy:
    'If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS):',
  eassPhone: '0808 800 0082',
  eass: 'www.equalityadvisoryservice.com',
  unhappyNorthernIreland: 'In Northern Ireland the Equality Commission for Northern Ireland (ECNI) does both:',
  ecni: 'www.equalityni.org',
  technical: 'Technical information about this website’s accessibility',
  committed: (organisation: string) =>
    `${organisation} is committed to making this website accessible, in accordance with the ${law}.`,
  compliance: 'Compliance status',
  statuses: {
    unchecked: `It is not known yet whether this website is compliant with the ${standard}: this version was not checked.`,
    unknown: `It is not known yet whether this website is compliant with the ${standard}: not all of this version was checked.`,
    fully: `This website is fully compliant with the ${standard}, as far as programs can tell. What people have still to check is in our report.`,
    partially: `This website is partially compliant with the ${standard}, due to the non-compliances listed below.`,
    not: `This website is not compliant with the ${standard}. The non-compliances are listed below.`,
  },
  nonAccessible: 'Non-accessible content',
  nonCompliance: 'Non-compliance with the accessibility regulations',
  nothingFound: 'The checks found none.',
  onlyBeyond: 'The checks found none against level A or AA. What they found beyond that is in our report.',
  nothingKnown: 'None is known, since this version was not checked.',
  fails: (criterion: string) => `WCAG 2.2 success criterion ${criterion} is not met.`,
  failsPdf: 'The standard for PDFs that everyone can read (PDF/UA-1) is not met.',
  failsRule: (rule: string) => `A check of our own found a fault (${rule}).`,
  onPages: (count: number) => (count === 1 ? 'It is on 1 page:' : `It is on ${count} pages:`),
  inPdfs: (count: number) => (count === 1 ? 'It is in 1 PDF:' : `It is in ${count} PDFs:`),
  andMore: (count: number) => `and ${count} more`,
  burden: 'Disproportionate burden',
  noBurden: 'We say of nothing that it would be a disproportionate burden to make it accessible.',
  outOfScope: 'Content that is not within the scope of the accessibility regulations',
  nothingOutOfScope: 'We leave nothing out because of this.',
  booklets:
    'The PDFs of booklets are sheets to print and fold: two pages stand side by side, and a screen reader cannot read them in order. The same words are on this website and in the other PDFs.',
  preparation: 'Preparation of this accessibility statement',
  prepared: (day: string) => `This statement was prepared on ${day}. It was last reviewed on the same day.`,
  checkedOn: (day: string, pages: number, pdfs: number) =>
    `The website was last checked on ${day}: ${count(pages, 'page')} and ${count(pdfs, 'PDF')}.`,
  notChecked: 'This version of the website was not checked yet.',
  checkedWith: 'The checks were made by Plainleaf, which makes this website, with:',
  people: 'People who have checked it:',
  noPeople: 'No check by a person has been written down yet.',
  fullReport: 'All results, and what people have still to check, are in our report:',
  improving: 'What we are doing to improve accessibility',
  improve: [
    'This page is made from the results of the checks. What they find next time will stand here.',
    'What no program can check is in our report as a list, with how a person checks it.',
  ],
};
