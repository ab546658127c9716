import type { VFileMessage } from 'vfile-message';
import { message, type Place } from '../source/message.ts';
import { preset } from './preset.ts';
import type { FilePlace, Remark, Rule, Severity } from './rule.ts';
import { indexAt } from './written/index-at.ts';
import type { Stretch } from './written/prose.ts';

/** One thing that a rule found in a document. */
export interface Finding {
  severity: Severity;
  /** Place, words and rule, in the form that all tools of the unified family read. */
  message: VFileMessage;
  /** The words that it is about, or the name of the file: what an acceptance has to match. */
  about: string;
}

/** A finding that stays as it is, and why. */
export interface AcceptedFinding extends Finding {
  reason: string;
}

/** Where docs say more about a rule, or about a mistake that keeps a document from being published. */
function docsOf(ruleId: string): string {
  const isRule = preset.some(({ id }) => id === ruleId);
  return isRule ? `docs/rules.md#${ruleId}` : 'docs/change-something.md#when-something-is-wrong';
}

/** What a remark of a rule is for people and tools. */
export function toFinding(rule: Rule, remark: Remark): Finding {
  const { at, found, expected, todo, severity = rule.severity, about } = remark;
  const place = isStretch(at) ? at.prose.placeAt(at.start) : at.place;
  const { file } = isStretch(at) ? at.prose : at;
  const made = message({ file, place, rule: rule.id, found, expected, todo });
  const end = isStretch(at) ? endOf(at) : undefined;
  if (end) made.place = { start: place, end };
  return { severity, message: withSeverity(made, severity), about: about ?? aboutOf(at, file) };
}

/** A writing mistake that the model found, as a finding. */
export function mistakeAsFinding(problem: VFileMessage, severity: Severity = 'error'): Finding {
  return { severity, message: withSeverity(problem, severity), about: baseName(problem.file ?? '') };
}

/** What the family of tools calls fatal: true is an error, false a warning, undefined a hint. */
function withSeverity(made: VFileMessage, severity: Severity): VFileMessage {
  made.fatal = { error: true, warning: false, look: undefined }[severity];
  made.url = docsOf(made.ruleId ?? '');
  return made;
}

/** Just behind the last letter; undefined where all words are told at one place, as the address of a link is. */
function endOf({ prose, start, end }: Stretch): Place | undefined {
  const [from, last] = [prose.placeAt(start), prose.placeAt(end - 1)];
  if (end > start + 1 && last.line === from.line && last.column === from.column) return undefined;
  return { line: last.line, column: last.column + 1 };
}

/** A sentence may have a million letters and as many findings. */
const AROUND = 1000;

function aboutOf(at: Remark['at'], file: string): string {
  if (!isStretch(at)) return baseName(file);
  const { prose, start, end } = at;
  const last = indexAt(prose.sentences, end - 1);
  const first = Math.min(Math.max(indexAt(prose.sentences, start), 0), last);
  const [from, to] = last === -1 ? [0, prose.text.length] : [prose.sentences[first]?.start, prose.sentences[last]?.end];
  return prose.text.slice(Math.max(from ?? 0, start - AROUND), Math.min(to ?? Infinity, end + AROUND));
}

function baseName(file: string): string {
  return file.split('/').at(-1) ?? file;
}

function isStretch(at: Stretch | FilePlace): at is Stretch {
  return 'prose' in at;
}
