/**
 * Every fix of every finding, on the example papers, the rules' own faulty examples and a draft in LaTeX, with the
 * line ends of Windows too: edits in order and apart, inside the text; the finding gone; no new error; no half of
 * a line end or of a character touched; and all safe ones together as good as each alone.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fixAll } from '../../../server/src/core/features/actions';
import type { Finding } from '../../../server/src/core/rules/finding';
import { registry } from '../../../server/src/core/rules/registry';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import type { Edit } from '../../../server/src/core/text/text';
import { edited, fixture } from '../../support/fixture';
import { check, languageOf, unmark } from '../../support/paper';
import { latexDraft, markdownDraft, plainDraft } from './drafts';

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly language: SourceLanguage;
}

const folder = path.join('test', 'papers');
const examplePapers: readonly Draft[] = readdirSync(folder)
  .filter((file) => /\.(?:md|txt|tex|qmd)$/.test(file))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8'), language: languageOf(name) }));
const ruleExamples: readonly Draft[] = registry.flatMap((rule) =>
  rule.examples.flagged.map((example, i) => ({
    name: `${rule.id} ${i}`,
    text: unmark(example.text).text,
    language: example.language ?? 'markdown',
  })),
);
const written: readonly Draft[] = [
  { name: 'a draft in Markdown', text: markdownDraft, language: 'markdown' },
  { name: 'a draft in LaTeX', text: latexDraft, language: 'latex' },
  { name: 'a draft in plain text', text: plainDraft, language: 'plaintext' },
];
const drafts = [...examplePapers, ...ruleExamples, ...written];
const withWindowsEnds = drafts.map((d) => ({
  ...d,
  name: `${d.name}, CRLF`,
  text: d.text.replace(/\r?\n/g, '\r\n'),
}));

function found(text: string, { language }: Draft): readonly Finding[] {
  const { findings, failures } = check(text, { language });
  assert.deepEqual(failures, []);
  return findings;
}

function sound(text: string, edits: readonly Edit[], name: string): void {
  assert.ok(edits.length > 0, `${name}: no edit`);
  let last = 0;
  for (const { start, end, newText } of edits) {
    assert.ok(
      start >= last && end >= start && end <= text.length,
      `${name}: edits overlap or leave the text`,
    );
    assert.notEqual(text.slice(start, end), newText, `${name}: an edit that changes nothing`);
    for (const at of [start, end]) assert.ok(!isInside(text, at), `${name}: cuts a character or a line end`);
    last = end;
  }
}

/** Between CR and LF, or between the halves of a surrogate pair. */
function isInside(text: string, at: number): boolean {
  return /\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

const count = (findings: readonly Finding[], rule: string) => findings.filter((f) => f.rule === rule).length;
const errors = (findings: readonly Finding[]) => findings.filter((f) => f.severity === 'error').length;

describe('each fix alone', () => {
  for (const draft of [...drafts, ...withWindowsEnds]) {
    const before = found(draft.text, draft);
    const fixes = before.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    if (fixes.length === 0) continue;
    test(`${draft.name}: ${fixes.length} fixes`, () => {
      for (const { finding, fix } of fixes) {
        const name = `${draft.name}: ${finding.rule} “${fix.title}”`;
        sound(draft.text, fix.edits, name);
        const text = edited(draft.text, fix.edits);
        const after = found(text, draft);
        assert.ok(count(after, finding.rule) < count(before, finding.rule), `${name}: still there`);
        assert.ok(errors(after) <= errors(before), `${name}: a new error`);
        if (draft.text.includes('\r\n')) assert.doesNotMatch(text, /[^\r]\n/, `${name}: mixed line ends`);
      }
    });
  }
});

describe('all safe fixes together', () => {
  for (const draft of [...examplePapers, ...written]) {
    test(draft.name, () => {
      let { text } = draft;
      for (let round = 0; ; round++) {
        const { snapshot, uri } = fixture(text, { language: draft.language });
        const action = fixAll(snapshot, uri);
        if (action === null) break;
        assert.ok(round < 4, 'a repair brings the next one, without end');
        sound(text, action.edits, draft.name);
        const before = errors(found(text, draft));
        text = edited(text, action.edits);
        assert.ok(errors(found(text, draft)) <= before, 'a new error');
      }
    });
  }
});
