/** Papers in LaTeX that carry their list with them: `\cite{okafor2021}` and `\bibitem{okafor2021}`. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationChoices } from '../../../server/src/core/features/citationChoices';
import { completeCitation } from '../../../server/src/core/features/completion';
import { definition } from '../../../server/src/core/features/definition';
import { hover } from '../../../server/src/core/features/hover';
import { references } from '../../../server/src/core/features/references';
import { sourcesView } from '../../../server/src/core/features/views/sources';
import { type Fixture, fixture } from '../../support/fixture';
import { check, modelOf } from '../../support/paper';

const list = `
\\begin{thebibliography}{9}
\\bibitem{okafor2021} Okafor, C. (2021). \\emph{Border markets}. Dakar: Baobab Press.
\\bibitem[Haddad(2020)]{haddad2020} Haddad, R. (2020). \\emph{Rivers as roads}. Accra: Harbour Press.
\\bibitem{park22} Park, S. (2022). \\emph{Ports of the Gulf}. Accra: Harbour Press.
\\end{thebibliography}
\\end{document}
`;
const latex = { language: 'latex' } as const;
const paper = (text: string) => `\\begin{document}\n${text}\n${list}`;
const at = (marked: string): Fixture => fixture(paper(marked), latex);
const findings = (text: string) =>
  check(text, latex).findings.filter((f) => /^(?:citation|reference)\//.test(f.rule));

describe('links by key', () => {
  test('each key leads to its entry', () => {
    const model = modelOf(
      paper('Trade fell \\parencite[p.~4]{okafor2021,park22}, as \\textcite{haddad2020} shows.'),
      latex,
    );
    assert.deepEqual(
      model.citations.map((c) => c.links.map((l) => [l.match, l.reference, l.reason])),
      [
        [
          ['exact', 0, 'key of the entry'],
          ['exact', 2, 'key of the entry'],
        ],
        [['exact', 1, 'key of the entry']],
      ],
    );
    assert.deepEqual(model.citedBy, [[0], [1], [0]]);
  });

  test('a key that is off is not linked, and the nearest is named', () => {
    const [citation] = modelOf(paper('Trade fell \\cite{okafr2021}.'), latex).citations;
    assert.deepEqual([citation!.links[0]!.match, citation!.links[0]!.candidates], ['none', [0]]);
  });

  test('nothing is near to a short key', () => {
    const [citation] = modelOf(paper('Trade fell \\cite{p22}.'), latex).citations;
    assert.deepEqual(citation!.links[0]!.candidates, []);
  });

  test('hover, definition and references', () => {
    const f = at('Trade fell \\cite{okafor‸2021}, and rose \\cite{okafor2021}.');
    const said = hover(f.snapshot, f.uri, f.offset)!.lines.map((l) => l.text);
    assert.match(said[0]!, /Okafor \\\(2021\\\)/);
    const [place] = definition(f.snapshot, f.uri, f.offset);
    assert.match(f.text.slice(place!.target.start, place!.target.end), /^Okafor, C\./);
    assert.equal(references(f.snapshot, f.uri, f.offset).length, 3);
  });
});

describe('findings on keys', () => {
  test('a key that no entry has, with the nearest as a fix', () => {
    const text = paper('Trade fell \\cite{okafr2021}, and rose \\cite{park22,haddad2020}.');
    const [finding] = findings(text).filter((f) => f.rule === 'citation/unresolved');
    assert.equal(text.slice(finding!.start, finding!.end), 'okafr2021');
    assert.match(finding!.message, /nearest is “okafor2021”/);
    assert.equal(finding!.fixes[0]!.title, 'Change to okafor2021');
    const { start, end, newText } = finding!.fixes[0]!.edits[0]!;
    const mended = text.slice(0, start) + newText + text.slice(end);
    assert.deepEqual(findings(mended), []);
  });

  test('an entry that no key names', () => {
    const rules = findings(paper('Trade fell \\cite{okafor2021,haddad2020}.')).map((f) => f.rule);
    assert.deepEqual(rules, ['reference/uncited']);
  });

  for (const elsewhere of ['\\bibliography{more}', '\\input{chapter}', '\\addbibresource{more.bib}'])
    test(`silent beside ${elsewhere}`, () => {
      assert.deepEqual(findings(paper(`${elsewhere}\nTrade fell \\cite{diallo2019}.`)), []);
    });
});

describe('comments and code cite nothing', () => {
  const hidden = [
    '% was \\cite{diallo2019}, see \\input{chapter}\n',
    'as \\verb|\\cite{diallo2019}| writes it',
    '\n\n\\begin{comment}\n\\bibliography{more} \\cite{diallo2019}\n\\end{comment}\n\n',
    '\\footnote{Trade fell. % \\cite{diallo2019}\n}',
  ];
  for (const words of hidden)
    test(words.trim(), () => {
      const text = `Trade fell \\cite{okafr2021} ${words} and rose \\cite{park22,haddad2020,okafor2021}.`;
      assert.deepEqual(
        findings(paper(text)).map((f) => [f.rule, paper(text).slice(f.start, f.end)]),
        [['citation/unresolved', 'okafr2021']],
      );
    });

  test('an escaped percent sign begins no comment', () => {
    const model = modelOf(paper('Trade fell by 5\\% \\cite{okafor2021}.'), latex);
    assert.deepEqual(model.citedBy, [[0], [], []]);
  });

  test('a key in a comment of Markdown does not hide that an entry is not cited', () => {
    const text =
      'Trade fell (Okafor, 2021). <!-- [@old] -->\n\n## References\n\n- Okafor, A. (2021). *Border markets*. Sahel Press.\n- Hale, B. (2019). *Rivers*. Delta Press.\n';
    const rules = check(text).findings.map((f) => f.rule);
    assert.deepEqual(
      rules.filter((r) => r.startsWith('reference/')),
      ['reference/uncited'],
    );
  });
});

describe('completion of keys', () => {
  const offered = (marked: string) => {
    const f = at(marked);
    return completeCitation(f.snapshot, f.uri, f.offset).map((c) => c.newText);
  };

  test('all keys of the list', () => {
    assert.deepEqual(offered('Trade fell \\cite{‸').toSorted(), ['haddad2020', 'okafor2021', 'park22']);
  });

  test('by what is typed, also of the title', () => {
    assert.equal(offered('Trade fell \\parencite[p.~3]{okafor2021, had‸')[0], 'haddad2020');
    assert.equal(offered('Trade fell \\cite{Ports‸')[0], 'park22');
  });

  test('none in other commands', () => {
    assert.deepEqual(offered('Trade \\emph{‸'), []);
  });

  test('the picker inserts the command that the paper uses', () => {
    const f = at('Trade fell \\parencite{park22}, \\parencite{park22} and \\cite{park22}.');
    assert.equal(citationChoices(f.snapshot, f.uri)[0]!.insertText, '\\parencite{okafor2021}');
    const quiet = at('Trade fell.');
    assert.equal(citationChoices(quiet.snapshot, quiet.uri)[0]!.insertText, '\\cite{okafor2021}');
  });
});

describe('keys of a bibliography file', () => {
  test('are missing from no list', () => {
    const model = modelOf('Trade fell [@okafor2021; @haddad2020].\n', { language: 'quarto' });
    assert.deepEqual(sourcesView(model).works, []);
  });

  test('say on hover that the file is not read', () => {
    const f = fixture('Trade fell [@oka‸for2021].\n', { language: 'quarto' });
    assert.deepEqual(
      hover(f.snapshot, f.uri, f.offset)!.lines.map((l) => l.text),
      ['**okafor2021** is a key of a bibliography file, which is not read here.'],
    );
  });
});
