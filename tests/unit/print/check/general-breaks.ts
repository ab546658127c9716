import type { Break } from './break.ts';
import type { Change } from './broken-pdf.ts';
import { goodPdf } from './good-pdf.ts';

const noLang: Change = ['catalog', '/Lang (en-GB) ', ''];
/** The metadata with two bytes for each character. */
function inUtf16(): Change {
  const [dictionary = '', xml = ''] = (goodPdf['metadata'] ?? '').split('stream\n');
  return ['metadata', /^[^]*$/, `${dictionary}stream\n\u00FE\u00FF${xml.replaceAll(/[^]/g, '\0$&')}`];
}

/** Without Lang in the catalog: the outline, the metadata and all text are in no language. */
const langless = '7.2 t2, 7.2 t22, 7.2 t24, 7.2 t33, 7.2 t34';
const allLang: Change[] = [
  noLang,
  ['catalog', ' /Outlines @outlines', ''],
  ['metadata', '"x-default"', '"en"'],
  ['annotation', '/Contents', '/Lang (en) /Contents'],
  ['document', '/S', '/Lang (en) /S'],
];

/** What can be wrong with a file, its content and its languages. */
export const generalBreaks: readonly Break[] = [
  ['', 'nothing', []],
  ['5 t1', 'metadata without pdfuaid', [['metadata', /<pdfuaid:part>.*part>/, '']]],
  ['5 t1, 7.1 t9', 'metadata that are no XML', [['metadata', '</rdf:RDF>', '']]],
  ['', 'metadata in UTF-16', [inUtf16()]],
  ['5 t2', 'another part', [['metadata', 'part>1<', 'part>2<']]],
  [
    '',
    'the part as an attribute',
    [
      ['metadata', /<pdfuaid:part>.*part>/, ''],
      ['metadata', 'rdf:about=""', 'rdf:about="" pdfuaid:part="1"'],
    ],
  ],
  ['5 t3', 'another prefix', [['metadata', /pdfuaid/g, 'ua']]],
  [
    '5 t4',
    'another prefix of amd',
    [['metadata', '<pdfuaid:part>', '<u:amd xmlns:u="http://www.aiim.org/pdfua/ns/id/">1</u:amd><pdfuaid:part>']],
  ],
  [
    '5 t5',
    'another prefix of corr',
    [['metadata', '<pdfuaid:part>', '<u:corr xmlns:u="http://www.aiim.org/pdfua/ns/id/">1</u:corr><pdfuaid:part>']],
  ],
  ['6.2 t1', 'not marked', [['catalog', '/Marked true', '/Marked false']]],
  ['7.1 t1, 7.1 t2', 'an artifact in tagged content', [['content', 'BDC BT', 'BDC /Artifact BMC EMC BT']]],
  [
    '7.1 t2',
    'tagged content in an artifact',
    [
      ['content', '/Any <</MCID 0>>', '/Artifact BMC EMC /Artifact BMC /Any <</MCID 0>>'],
      ['content', 'ET EMC', 'ET EMC EMC'],
    ],
  ],
  ['', 'an artifact with an artifact in it', [['content', '/Artifact BMC', '/Artifact BMC /Artifact BMC EMC']]],
  ['7.1 t3', 'text without a tag', [['content', '/Artifact BMC', 'BT /F 9 Tf (a) Tj ET /Artifact BMC']]],
  ['7.1 t3', 'a line without a tag', [['content', '/Artifact BMC', '0 0 m 9 9 l S /Artifact BMC']]],
  ['', 'a path that paints nothing', [['content', '/Artifact BMC', '0 0 9 9 re W n /Artifact BMC']]],
  ['7.1 t3', 'a form that paints without a tag', [['content', '/Artifact BMC', '/Picture Do /Artifact BMC']]],
  ['7.1 t3', 'a number that no tag has', [['content', 'MCID 0>>', 'MCID 99>>']]],
  ['7.1 t3', 'a shading without a tag', [['content', '/Artifact BMC', '/S sh /Artifact BMC']]],
  [
    '7.1 t3',
    'an inline image without a tag',
    [['content', '/Artifact BMC', 'BI /W 1 /H 1 /BPC 8 /CS /G ID a EI /Artifact BMC']],
  ],
  ['7.1 t4', 'suspects', [['catalog', '/Marked true', '/Marked true /Suspects true']]],
  ['7.1 t5', 'a type of the author’s own', [['p', '/S /P', '/S /Para']]],
  [
    '',
    'one that is mapped over two steps',
    [
      ['p', '/S /P', '/S /Para'],
      ['tree', '/RoleMap <<', '/RoleMap << /Para /Text /Text /P'],
    ],
  ],
  [
    '7.1 t6',
    'types in a circle',
    [
      ['p', '/S /P', '/S /Para'],
      ['tree', '/RoleMap <<', '/RoleMap << /Para /Text /Text /Para'],
    ],
  ],
  ['7.1 t7', 'a standard type that is mapped', [['tree', '/RoleMap <<', '/RoleMap << /P /Span']]],
  [
    '7.1 t7',
    'a type that is mapped to a standard type that is mapped',
    [
      ['emphasis', '/S /Emphasis', '/S /Idea'],
      ['tree', '/RoleMap <<', '/RoleMap << /Idea /Quote /Quote /Span'],
    ],
  ],
  ['7.1 t8', 'metadata that do not say what they are', [['metadata', '/Subtype /XML ', '']]],
  ['7.1 t8', 'no metadata', [['catalog', '/Metadata @metadata', '']]],
  ['7.1 t9', 'no title', [['metadata', /<dc:title>.*dc:title>/, '']]],
  ['7.1 t10', 'a title that is not shown', [['catalog', 'DisplayDocTitle true', 'DisplayDocTitle false']]],
  ['7.1 t3, 7.1 t11, 7.18.5 t1', 'no tags', [['catalog', '/StructTreeRoot @tree', '']]],
  ['7.1 t12', 'a tag that does not say what it stands in', [['p', '/P @document', '']]],
  [langless, 'no language', [noLang]],
  ['', 'language on all tags', allLang],
  [
    '',
    'language in the content',
    [
      ...allLang,
      ['document', '/Lang (en) ', ''],
      ['content', /\/MCID/g, '/Lang (en) /MCID'],
      ['figure', '/S', '/Lang (en) /S'],
    ],
  ],
  [
    '7.2 t21',
    'ActualText in no language',
    [
      ...allLang,
      ['document', '/Lang (en) ', ''],
      ['content', /\/MCID/g, '/Lang (en) /MCID'],
      ['figure', '/Alt (A square)', '/ActualText (a)'],
    ],
  ],
  [
    '7.2 t22',
    'Alt in no language',
    [...allLang, ['document', '/Lang (en) ', ''], ['content', /\/MCID/g, '/Lang (en) /MCID']],
  ],
  [
    '7.2 t23',
    'E in no language',
    [
      ...allLang,
      ['document', '/Lang (en) ', ''],
      ['content', /\/MCID/g, '/Lang (en) /MCID'],
      ['figure', '/S', '/Lang (en) /S'],
      ['p', '/S', '/E (a) /S'],
    ],
  ],
  ['7.2 t24', 'Contents in no language', [...allLang, ['annotation', '/Lang (en) ', '']]],
  [
    '7.2 t30, 7.2 t31, 7.2 t32',
    'a Span in no language',
    [...allLang, ['content', '/Artifact BMC', '/Span <</ActualText (a) /Alt (b) /E (c)>> BDC EMC /Artifact BMC']],
  ],
  ['7.2 t33', 'metadata in no language', [...allLang, ['metadata', '"en"', '"x-default"']]],
  [
    '',
    'metadata in two languages',
    [...allLang, ['metadata', '<rdf:li', '<rdf:li xml:lang="x-default">A</rdf:li><rdf:li']],
  ],
  [
    '7.2 t25',
    'a field in no language',
    [...allLang, ['catalog', '/Type', '/AcroForm << /Fields [@field] >> /Type']],
    { field: '<< /FT /Tx /T (a) /TU (b) >>' },
  ],
  [
    '',
    'a field in the language of its tag',
    [
      ...allLang,
      ['catalog', '/Type', '/AcroForm << /Fields [@field] >> /Type'],
      ['parents', '1 @link', '1 @link 2 @form'],
      ['document', '@table', '@form @table'],
      ['page', '@annotation', '@annotation @field'],
    ],
    {
      field: '<< /Subtype /Widget /FT /Tx /T (a) /TU (b) /Rect [9 9 20 20] /StructParent 2 >>',
      form: '<< /S /Form /Lang (en) /P @document /K << /Type /OBJR /Obj @field >> >>',
    },
  ],
];
