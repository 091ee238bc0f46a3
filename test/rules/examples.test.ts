/** Every rule's own examples: flagged exactly where they are marked, silent where clean, silenced by their fixes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../server/src/core/rules/finding';
import { registry } from '../../server/src/core/rules/registry';
import type { Fix, Rule, RuleExample } from '../../server/src/core/rules/rule';
import { Text } from '../../server/src/core/text/text';
import { check, unmark } from '../support/paper';

function findings(rule: Rule, text: string, example: RuleExample): readonly Finding[] {
  const result = check(text, { language: example.language ?? 'markdown' });
  assert.deepEqual(result.failures, []);
  return result.findings.filter((f) => f.rule === rule.id);
}

/** The flagged stretches in brackets, as the example writes them: easier to compare by eye than offsets. */
function mark(text: string, found: readonly Finding[]): string {
  const marks = found.flatMap((f) => [
    { at: f.start, order: 1, mark: '⟦' },
    { at: f.end, order: 0, mark: '⟧' },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((t, m) => t.slice(0, m.at) + m.mark + t.slice(m.at), text);
}

function applied(text: string, fix: Fix): string {
  return fix.edits.reduceRight((t, edit) => t.splice(edit), new Text(text)).content;
}

for (const rule of registry) {
  describe(rule.id, () => {
    test('has at least three flagged and three clean examples', () => {
      assert.ok(rule.examples.flagged.length >= 3);
      assert.ok(rule.examples.clean.length >= 3);
    });
    for (const example of rule.examples.flagged) {
      test(`flags: ${example.because}`, () => {
        const { text } = unmark(example.text);
        const found = findings(rule, text, example);
        assert.ok(found.length > 0, `nothing flagged in: ${text}`);
        assert.equal(mark(text, found), example.text);
        for (const f of found) {
          for (const fix of f.fixes) {
            const after = findings(rule, applied(text, fix), example);
            assert.ok(after.length < found.length, `“${fix.title}” leaves the finding there`);
          }
        }
      });
    }
    for (const example of rule.examples.clean) {
      test(`is silent: ${example.because}`, () => {
        assert.equal(mark(example.text, findings(rule, example.text, example)), example.text);
      });
    }
  });
}
