import type { Break } from './break.ts';

/** What can be wrong with pictures, headings, notes, annotations and forms. */
export const otherBreaks: readonly Break[] = [
  ['7.3 t1', 'a picture without words', [['figure', '/Alt (A square) ', '']]],
  ['7.3 t1', 'a picture with no words', [['figure', '(A square)', '()']]],
  ['7.4.2 t1', 'a level that is skipped', [['p', '/S /P', '/S /H3']]],
  ['7.4.2 t1', 'a first heading of level 2', [['h1', '/S /H1', '/S /H2']]],
  [
    '7.4.4 t3',
    'a numbered heading after one that is not',
    [
      ['h1', '/S /H1', '/S /H'],
      ['p', '/S /P', '/S /H1'],
    ],
  ],
  ['7.4.4 t2', 'one without a number after one with', [['p', '/S /P', '/S /H']]],
  [
    '7.4.4 t1',
    'two headings without numbers in one section',
    [
      ['h1', '/S /H1', '/S /H'],
      ['p', '/S /P', '/S /H'],
    ],
  ],
  [
    '7.5 t1',
    'headers that do not say what they head',
    [
      ['th1', '/Scope /Column', ''],
      ['th2', '/Scope /Column', ''],
    ],
  ],
  [
    '',
    'cells that name their headers',
    [
      ['th1', '/O /Table /Scope /Column', ''],
      ['th2', '/O /Table /Scope /Column', ''],
      ['th1', '/S', '/ID (a) /S'],
      ['th2', '/S', '/ID (b) /S'],
      ['td1', '/K', '/A << /O /Table /Headers [(a)] >> /K'],
      ['td2', '/K', '/A << /O /Table /Headers [(b)] >> /K'],
    ],
  ],
  [
    '7.5 t2',
    'a cell that names a header that is not there',
    [
      ['th1', '/Scope /Column', ''],
      ['td1', '/K', '/A << /O /Table /Headers [(a)] >> /K'],
    ],
  ],
  ['7.7 t1', 'a formula without words', [['p', '/S /P', '/S /Formula']]],
  ['7.9 t1', 'a note without an ID', [['note', '/ID (n1)', '']]],
  [
    '7.9 t2',
    'two notes with one ID',
    [['document', '@note', '@note @other']],
    { other: '<< /S /Note /P @document /ID (n1) >>' },
  ],
  ['7.10 t1, 7.10 t2', 'layers', [['catalog', '/Lang', '/OCProperties << /OCGs [] /D << /AS [] >> >> /Lang']]],
  [
    '7.10 t1, 7.10 t2',
    'layers in other configurations',
    [
      [
        'catalog',
        '/Lang',
        '/OCProperties << /OCGs [] /D << /Name (a) >> /Configs [<< /Name () >> << /Name (b) /AS [] >>] >> /Lang',
      ],
    ],
  ],
  [
    '7.11 t1',
    'a file inside without a name',
    [['catalog', '/Lang', '/AF [@file] /Lang']],
    { file: '<< /Type /Filespec /F (a) /EF << /F @blank >> >>' },
  ],
  [
    '7.15 t1',
    'a form that is laid out while it is read',
    [['catalog', '/Lang', '/AcroForm << /XFA @xfa >> /Lang']],
    { xfa: '<< >>\nstream\n<config><dynamicRender>required</dynamicRender></config>' },
  ],
  [
    '7.18.1 t1, 7.18.1 t2',
    'a note on the page without a tag and words',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /Text /Rect [9 9 20 20] >>' },
  ],
  [
    '',
    'one that is hidden',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /Text /F 2 /Rect [9 9 20 20] >>' },
  ],
  [
    '7.18.1 t1, 7.18.1 t2',
    'a Popup that is seen, without a tag and words',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /Popup /Rect [9 9 20 20] >>' },
  ],
  [
    '',
    'one that is off the page',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /Text /Rect [900 9 920 20] >>' },
  ],
  [
    '7.18.1 t3, 7.18.4 t1',
    'a field without a name and a tag',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /Widget /T (a) /Rect [9 9 20 20] >>' },
  ],
  [
    '7.18.1 t1, 7.18.2 t1',
    'a TrapNet',
    [['page', '@annotation', '@annotation @other']],
    { other: '<< /Subtype /TrapNet /Contents (a) /Rect [9 9 20 20] >>' },
  ],
  ['7.18.3 t1', 'another order for the Tab key', [['page', '/Tabs /S', '/Tabs /R']]],
  ['7.18.4 t2', 'a Form without a field', [['p', '/S /P', '/S /Form']]],
  ['7.18.5 t1', 'a link in no Link', [['link', '/S /Link', '/S /Span']]],
  ['7.18.1 t2, 7.18.5 t2', 'a link without words', [['annotation', '(Link)', '()']]],
  ['', 'a film that nothing leads to', [], { clip: '<< /S /MCD /D @blank >>' }],
  [
    '7.18.6.2 t1, 7.18.6.2 t2',
    'a film without words',
    [['catalog', '/Lang', '/Films [@clip] /Lang']],
    { clip: '<< /S /MCD /D @blank >>' },
  ],
  ['7.18.8 t1', 'a printer’s mark with a tag', [['annotation', '/Link', '/PrinterMark']]],
  ['7.20 t1', 'a page of another file', [['picture', '/Subtype', '/Ref << >> /Subtype']]],
  [
    '7.20 t2',
    'a tagged form that is painted twice',
    [
      ['picture', '/Subtype', '/StructParents 5 /Subtype'],
      ['content', '/Picture Do', '/Picture Do /Picture Do'],
    ],
  ],
];
