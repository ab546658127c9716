/** The accessibility statement in easy read: a line for each picture. */
export const englishStatement = {
  canChange: 'You can make the words larger. You can change the colours, too.',
  canListen: 'You can listen to the words.',
  canPrint: 'You can print it on paper.',
  unchecked: 'We have not checked this version of our website yet.',
  partly: 'We have not checked all of this version of our website yet.',
  checked: 'A computer has checked all of our website.',
  noFaults: 'It did not find anything wrong.',
  faults: 'Some things do not work for everyone yet. There is a list further down.',
  people: 'A computer cannot check everything. People have to check it, too.',
  tellUs: 'Please tell us if you cannot use something.',
  complain: 'If we do not help you, you can complain.',
  complainTo: 'This helpline can tell you how. It is called the Equality Advisory and Support Service (EASS):',
  law: 'The law says what must be on this page. You can read it in full below.',
};
