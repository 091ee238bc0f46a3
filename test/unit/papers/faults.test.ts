/** The faults that the example papers hold by design are found, and the clean paper has no error and no warning. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { referenceAt, sentenceAt } from '../../../server/src/core/document/model';
import { defaultSettings } from '../../../server/src/core/settings/settings';
import { overlaps, type Span } from '../../../server/src/core/text/span';
import { open } from '../../support/paper';

/** `at` is a stretch of the paper (white space alike), `nth` which of its places; optional ones may stay silent. */
interface DesignedFault {
  readonly rule: string;
  readonly at: string;
  readonly nth?: number;
  readonly optional?: boolean;
  readonly why: string;
}

const folder = path.join('test', 'papers');

/** All claims, also those that the noise budget would leave for later. */
const unlimited = { ...defaultSettings, claims: { ...defaultSettings.claims, budget: 100 } };

function read(file: string, settings = defaultSettings) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return open(text, { language: file.endsWith('.txt') ? 'plaintext' : 'markdown', settings });
}

function placeOf(content: string, fault: DesignedFault): Span {
  const pattern = fault.at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const match = [...content.matchAll(new RegExp(pattern, 'g'))][(fault.nth ?? 1) - 1];
  assert.ok(match, `“${fault.at}” is not in the paper`);
  return { start: match.index, end: match.index + match[0].length };
}

for (const list of readdirSync(folder).filter((f) => f.endsWith('.faults.json'))) {
  const stem = list.replace('.faults.json', '');
  const file = readdirSync(folder).find((f) => f.startsWith(`${stem}.`) && /\.(md|txt)$/.test(f))!;
  describe(file, () => {
    const paper = read(file, unlimited);
    const { findings } = paper.check();
    const faults: DesignedFault[] = JSON.parse(readFileSync(path.join(folder, list), 'utf8'));
    for (const fault of faults.filter((f) => !f.optional)) {
      test(`${fault.rule}: ${fault.at} (${fault.why})`, () => {
        const at = placeOf(paper.model.text.content, fault);
        const around = sentenceAt(paper.model, at.start) ?? referenceAt(paper.model, at.start) ?? at;
        // A conflict is reported at its second place, with the first as a related one.
        const here = findings.filter((f) => [f, ...f.related].some((place) => overlaps(place, around)));
        assert.ok(
          here.some((f) => f.rule === fault.rule),
          `found there: ${here.map((f) => f.rule).join(', ') || 'nothing'}`,
        );
      });
    }
  });
}

for (const file of ['amazon-forest.md']) {
  test(`${file} is clean: no error and no warning`, () => {
    const { findings } = read(file).check();
    const loud = findings.filter((f) => f.severity === 'error' || f.severity === 'warning');
    assert.deepEqual(
      loud.map((f) => `${f.rule}: ${f.message}`),
      [],
    );
  });
}
