/** An object of a PDF as text; `@name` stands for a reference to another, and what comes after `stream` are bytes. */
export type Objects = Record<string, string>;

/** Writes objects as a PDF. The object `catalog` is where it begins. */
export function writePdf(objects: Objects): Uint8Array {
  const names = Object.keys(objects);
  const reference = (name: string) => {
    const number = names.indexOf(name) + 1;
    if (number === 0) throw new Error(`No object ${name}. Expected one of ${names.join(', ')}.`);
    return `${number} 0 R`;
  };
  let file = '%PDF-1.7\n';
  const offsets = names.map((name, index) => {
    const [dictionary = '', content] = (objects[name] ?? '').split(/^stream\n/m);
    const plain = dictionary.replaceAll(/@(\w+)/g, (_, other: string) => reference(other));
    const offset = file.length;
    const body =
      content === undefined
        ? plain
        : `${plain.trimEnd().replace(/>>$/, `/Length ${content.length} >>`)}\nstream\n${content}\nendstream`;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${names.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${names.length + 1} /Root ${reference('catalog')} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
