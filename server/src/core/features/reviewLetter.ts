/**
 * Write Review Letter…: what the rules say of a paper as a letter to its authors. Plain text with underlined
 * headings (reStructuredText), so that it can be sent as it is, pasted into Word, or read in the editor.
 */
import type { Paper } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import { sectionAt } from '../document/model';
import type { SetAside } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { groupBy } from '../text/group';
import { sentenceAround, usageOf } from './target/usage';
import { summary, type WordCounts } from './views/summary';
import { referenceLabel } from './words/labels';
import { count, listed, percent, shortened } from './words/phrases';

/** In the order of their weight, each with the heading it stands under. */
const parts = [
  { severity: 'error', heading: 'To be put right' },
  { severity: 'warning', heading: 'To be changed or answered' },
  { severity: 'information', heading: 'Questions' },
  { severity: 'hint', heading: 'Style' },
] as const satisfies readonly { severity: Finding['severity']; heading: string }[];

/** The whole letter, lines ended by `\n`. Lines are counted from 1, as editors show them. */
export function reviewLetter(paper: Paper, words: WordCounts): string {
  const { model } = paper;
  const { findings, setAside, accepted } = paper.check();
  const blocks = [
    underlined(`Review of ${titleOf(model)}`, '='),
    opening(paper, words),
    ...parts.flatMap(({ severity, heading }) =>
      points(
        model,
        heading,
        findings.filter((f) => f.severity === severity),
      ),
    ),
    ...setAsideParts(model, setAside, accepted.length),
    // Kept as a text file, the letter would be read as a paper full of unsupported claims.
    '[policy-paper-ignore-file: a letter about a paper]',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function titleOf({ metadata, uri }: DocumentModel): string {
  const title = metadata.title?.replace(/\s+/g, ' ').trim();
  return title ? `“${shortened(title, 120)}”` : fileName(uri);
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function underlined(heading: string, line: '=' | '-'): string {
  return `${heading}\n${line.repeat(heading.length)}`;
}

/** What a reader wants to know first: how much is supported, by what, and how much there is to do. */
function opening(paper: Paper, words: WordCounts): string {
  const { model } = paper;
  const { supported, claims, words: length } = summary(paper, words);
  const authors = listed(model.metadata.authors, 6);
  const sentences = [
    `The paper${authors ? ` by ${authors}` : ''} has ${count(length, 'word')}.`,
    claims === 0
      ? 'It makes no claim that wants a source.'
      : `Of ${count(claims, 'claim')} that want a source, ${supported} (${percent(supported / claims)}) ${supported === 1 ? 'has' : 'have'} one.`,
    sourcesSentence(model),
    tally(paper.check().findings),
  ];
  return sentences.filter((s) => s !== '').join(' ');
}

function sourcesSentence(model: DocumentModel): string {
  if (model.works.length === 0) return '';
  const usages = model.works.map((work) => ({ work, ...usageOf(model, work) }));
  const most = usages.reduce((a, b) => (b.times > a.times ? b : a));
  const uncited = usages.filter((u) => u.times === 0).length;
  return [
    `It lists ${count(usages.length, 'work')}`,
    most.times > 1 ? `; ${referenceLabel(most.work)} carries ${percent(most.share)} of the citations` : '',
    uncited > 0 ? `; ${uncited} of them ${uncited === 1 ? 'is' : 'are'} never cited` : '',
    '.',
  ].join('');
}

function tally(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing was found that wants a change.';
  const of = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  const numbers = [
    { n: of('error'), words: count(of('error'), 'error') },
    {
      n: of('warning'),
      words: count(of('warning'), 'point to change or answer', 'points to change or answer'),
    },
    { n: of('information'), words: count(of('information'), 'question') },
    { n: of('hint'), words: count(of('hint'), 'remark of style', 'remarks of style') },
  ];
  return `Found: ${listed(numbers.filter(({ n }) => n > 0).map(({ words }) => words))}.`;
}

function points(model: DocumentModel, heading: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const same = [...groupBy(findings, (f) => `${f.rule}\n${f.message}`).values()];
  return [underlined(heading, '-'), same.map((group) => point(model, group)).join('\n\n')];
}

/** One remark: where, what, the sentence it speaks of, and what is proposed. The same remark is made once. */
function point(model: DocumentModel, [first, ...more]: readonly Finding[]): string {
  if (!first) return '';
  const lines = [`- ${places(model, [first, ...more])}: ${first.message}`];
  if (more.length === 0) lines.push(`  ${sentenceOf(model, first)}`);
  const fix = first.fixes[0];
  if (fix) lines.push(`  Proposed: ${fix.title.replace(/[.…]$/, '')}.`);
  return lines.join('\n');
}

function places(model: DocumentModel, at: readonly { readonly start: number }[]): string {
  const bySection = groupBy(at, ({ start }) => sectionAt(model, start).title);
  return [...bySection]
    .map(([title, inside]) => {
      const numbers = [...new Set(inside.map((f) => `${model.text.positionAt(f.start).line + 1}`))];
      const lines = `${numbers.length === 1 ? 'line' : 'lines'} ${listed(numbers, 8)}`;
      return title === '' ? lines : `${shortened(title, 60)}, ${lines}`;
    })
    .join('; ');
}

function sentenceOf(model: DocumentModel, finding: Finding): string {
  return `> ${shortened(model.text.slice(sentenceAround(model, finding)), 200)}`;
}

function setAsideParts(model: DocumentModel, setAside: readonly SetAside[], accepted: number): string[] {
  const aside = setAside.map(
    (s) => `- ${places(model, [s])}: ${s.message}\n  Set aside: ${s.reason ?? 'no reason given'}.`,
  );
  const known =
    accepted === 0
      ? []
      : [
          `${count(accepted, 'earlier finding')} that the baseline accepts ${accepted === 1 ? 'is' : 'are'} left out.`,
        ];
  if (aside.length + known.length === 0) return [];
  return [underlined('Set aside', '-'), ...(aside.length > 0 ? [aside.join('\n\n')] : []), ...known];
}
