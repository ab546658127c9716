import type { Objects } from './write-pdf.ts';

/** What is tagged, in reading order: each has its number in the content, and its words. */
const words = ['Heading', 'Words', '1', 'Item', 'Name', 'Age', 'Ann', '9', 'Link', 'Note', 'a'];

/** A small file that meets PDF/UA-1, with a bit of everything. Tests break one thing at a time. */
export const goodPdf: Objects = {
  catalog: `<< /Type /Catalog /Pages @pages /Lang (en-GB) /MarkInfo << /Marked true >> /StructTreeRoot @tree
/Metadata @metadata /ViewerPreferences << /DisplayDocTitle true >> /Outlines @outlines >>`,
  pages: '<< /Type /Pages /Kids [@page @second] /Count 2 >>',
  page: `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @content /StructParents 0 /Tabs /S
/Annots [@annotation] /Resources << /Font << /F @font >> /XObject << /Picture @picture >> >> >>`,
  second: '<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @blank >>',
  content: `<< >>
stream
${words.map((text, number) => `/Any <</MCID ${number}>> BDC BT /F 12 Tf 72 700 Td (${text}) Tj ET EMC`).join('\n')}
/Figure <</MCID 11>> BDC q 1 0 0 1 5 5 cm /Picture Do Q EMC
/Artifact BMC 0 0 10 10 re f EMC`,
  blank: '<< >>\nstream\n/Artifact BMC 0 0 10 10 re f EMC',
  picture: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] >>
stream
0 0 9 9 re f`,
  font: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0
/LastChar 255 /Widths [${'600 '.repeat(256)}] /Encoding /WinAnsiEncoding /CharProcs << ${glyphNames()} >> >>`,
  glyph: '<< >>\nstream\n600 0 d0 0 0 500 500 re f',
  annotation: `<< /Type /Annot /Subtype /Link /Rect [72 700 99 712] /StructParent 1 /Contents (Link)
/Dest [@second /Fit] >>`,
  outlines: '<< /Type /Outlines /First @outline /Last @outline /Count 1 >>',
  outline: '<< /Title (Heading) /Parent @outlines /Dest [@page /Fit] >>',
  metadata: `<< /Type /Metadata /Subtype /XML >>
stream
<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A title</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`,
  tree: '<< /Type /StructTreeRoot /K @document /ParentTree @parents /RoleMap << /Emphasis /Span >> >>',
  parents: `<< /Nums [0 [@h1 @p @lbl @lbody @th1 @th2 @td1 @td2 @link @note @emphasis @figure] 1 @link] >>`,
  document: '<< /S /Document /P @tree /Pg @page /K [@h1 @p @list @table @linkp @note @figure] >>',
  h1: '<< /S /H1 /P @document /K 0 >>',
  p: '<< /S /P /P @document /K [1 @emphasis] >>',
  emphasis: '<< /S /Emphasis /P @p /K 10 >>',
  list: '<< /S /L /P @document /K @li >>',
  li: '<< /S /LI /P @list /K [@lbl @lbody] >>',
  lbl: '<< /S /Lbl /P @li /K 2 >>',
  lbody: '<< /S /LBody /P @li /K 3 >>',
  table: '<< /S /Table /P @document /K [@thead @tbody] >>',
  thead: '<< /S /THead /P @table /K @tr1 >>',
  tbody: '<< /S /TBody /P @table /K @tr2 >>',
  tr1: '<< /S /TR /P @thead /K [@th1 @th2] >>',
  tr2: '<< /S /TR /P @tbody /K [@td1 @td2] >>',
  th1: '<< /S /TH /P @tr1 /K 4 /A << /O /Table /Scope /Column >> >>',
  th2: '<< /S /TH /P @tr1 /K 5 /A << /O /Table /Scope /Column >> >>',
  td1: '<< /S /TD /P @tr2 /K 6 >>',
  td2: '<< /S /TD /P @tr2 /K 7 >>',
  linkp: '<< /S /P /P @document /K @link >>',
  link: '<< /S /Link /P @linkp /Pg @page /K [8 << /Type /OBJR /Obj @annotation >>] >>',
  note: '<< /S /Note /P @document /ID (n1) /K 9 >>',
  figure: '<< /S /Figure /P @document /Alt (A square) /K 11 >>',
};

/** A drawing for each letter and digit. */
function glyphNames(): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return [...letters, 'space', 'one', 'nine'].map((name) => `/${name} @glyph`).join(' ');
}
