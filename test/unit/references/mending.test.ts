/** What the form of an entry says against the reading of the model, one habit a table, flagged and not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessDates } from '../../../server/src/core/document/references/access';
import { parseDate } from '../../../server/src/core/document/references/dates';
import { documentSymbols, lawKind, openingLaw } from '../../../server/src/core/document/references/legal';
import { isInstitute, isNewsOutlet } from '../../../server/src/core/document/references/outletFields';
import { parseReference } from '../../../server/src/core/document/references/parse';
import { sentenceEnd, tight, without } from '../../../server/src/core/document/references/pieces';
import { marked, shown } from '../../support/markedFields';

const at = (text: string, s: { start: number; end: number }) => text.slice(s.start, s.end);

test('dates of access are found in their habits, and no others', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Retrieved May 4, 2022, from https://example.org', ['May 4, 2022']],
    ['(Accessed: 3 June 2023).', ['3 June 2023']],
    ['[cited 2023 Jan 5]', ['2023 Jan 5']],
    ['last accessed on 12 March 2024', ['12 March 2024']],
    ['Last access: Jan. 14, 2024.', ['Jan. 14, 2024']],
    ['Acesso em: 18-I-2020', ['18-I-2020']],
    ['Acesso em: 19. jan. 2019. 2016.', ['19. jan. 2019']],
    ['Zugriff am 2023-05-01', ['2023-05-01']],
    ['consultado el 3 de mayo de 2021', ['3 de mayo de 2021']],
    ['[citado em 2019 maio 21]', ['2019 maio 21']],
    ['acceso el 5 de junio de 2020', ['5 de junio de 2020']],
    ['Recuperado em 5 jan. 2020', ['5 jan. 2020']],
    ['How peace was accessed in women 2020', []],
    ['Land retrieved. 2019', []],
    ['The visited market 2020', []],
  ];
  for (const [text, wanted] of rows)
    assert.deepEqual(
      accessDates(text).map((s) => at(text, s)),
      wanted,
      text,
    );
});

test('dates with Roman months', () => {
  assert.deepEqual(parseDate('18-I-2020').date, { 'date-parts': [[2020, 1, 18]] });
  assert.deepEqual(parseDate('01-XII-2020').date, { 'date-parts': [[2020, 12, 1]] });
});

test('symbols of documents', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Resolution 2626, S/RES/2626 (2022), 17 March', ['S/RES/2626 (2022)']],
    ['Report (A/77/772-S/2023/151). United Nations', ['A/77/772-S/2023/151']],
    ['See E/CN.4/2004/5 and A/RES/60/1.', ['E/CN.4/2004/5', 'A/RES/60/1']],
    ['Proposal, COM(2021) 123 final, Brussels', ['COM(2021) 123 final']],
    ['Conclusions, 11713/2/21 REV 2, 15 September', ['11713/2/21 REV 2']],
    ['First Report, HC 169, 24 May', ['HC 169']],
    ['Berlin, Drucksache 19/28000.', ['Drucksache 19/28000']],
    ['Act, Pub. L. No. 117-81, 135 Stat. 1541 (2021).', ['Pub. L. No. 117-81, 135 Stat. 1541']],
    ['Act, 42 U.S.C. § 18001 (2010).', ['42 U.S.C. § 18001']],
    ['Brown v. Board, 347 U.S. 483 (1954)', ['347 U.S. 483']],
    ['Miller v Prime Minister [2019] UKSC 41', ['[2019] UKSC 41']],
    ['Science 347: 1260419', []],
    ['Journal of HC research 12', []],
    ['The U.S. and its 50 states', []],
    ['Vaccine 40(5):765-773', []],
  ];
  for (const [text, wanted] of rows)
    assert.deepEqual(
      documentSymbols(text).map((s) => at(text, s)),
      wanted,
      text,
    );
});

test('laws, treaties and cases that open an entry', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Climate Change Act 2008, c. 27. London: The Stationery Office.', 'Climate Change Act 2008'],
    ['Immigration and Nationality Act, 8 U.S.C. § 1101 (1952).', 'Immigration and Nationality Act'],
    [
      'Directive 2001/42/EC of the Council of 27 June 2001, OJ L 197/30.',
      'Directive 2001/42/EC of the Council of 27 June 2001',
    ],
    [
      'Treaty on the Non-Proliferation of Nuclear Weapons, 729 U.N.T.S. 161.',
      'Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    ['Roe v. Wade, 410 U.S. 113 (1973)', 'Roe v. Wade'],
    ['Murphy, S. (2012). Principles of international law. West.', null],
    ['Agreement, A. (2020). Title.', null],
    ['K. v. Klitzing, G. Dorda, New method for high accuracy, Phys. Rev. Lett. 45 (1980).', null],
    ['Regulation and development. Oxford: OUP.', null],
    ['Act now: A plan for the climate. 2020.', null],
  ];
  for (const [text, wanted] of rows) {
    const law = openingLaw(text, 0);
    assert.equal(law && at(text, law), wanted, text);
  }
});

test('a law is one by its title, unless persons sign it or a journal prints it', () => {
  const body = [{ literal: 'UN Security Council' }];
  assert.equal(lawKind({ title: 'Resolution 1325 (2000)', author: body }), 'legislation');
  assert.equal(lawKind({ title: 'Convention on the Rights of the Child' }), 'treaty');
  assert.equal(lawKind({ title: 'Roe v. Wade' }), 'legal_case');
  assert.equal(lawKind({ title: 'Affordable Care Act', number: '42 U.S.C. § 18001' }), 'legislation');
  assert.equal(lawKind({ title: 'Affordable Care Act' }), null);
  assert.equal(
    lawKind({ title: 'Protocol for a trial of mosquito nets', 'container-title': 'Trials' }),
    null,
  );
  assert.equal(
    lawKind({ title: 'Convention on the move', author: [{ family: 'Okafor', given: 'C.' }] }),
    null,
  );
});

test('outlets by name, with and without their article', () => {
  for (const name of [
    'The Guardian',
    'Guardian',
    'NEW YORK TIMES',
    'Süddeutsche Zeitung',
    'Le Monde',
    'France 24',
  ])
    assert.ok(isNewsOutlet(name), name);
  for (const name of ['Brookings Institution', 'Journal of Democracy', 'Routledge', ''])
    assert.ok(!isNewsOutlet(name), name);
  assert.ok(isInstitute('Heinrich Böll Stiftung') && isInstitute('the World Bank'));
  assert.ok(!isInstitute('Oxford University Press'));
});

test('titles: quotation marks, places and years of the subject, kinds and translators', () => {
  const rows = [
    '{author|Dawn} ({issued|2023}), "{title|Kabul agrees, Islamabad waits}", {issued|19 November}.',
    "{author|TOLOnews}. '{title|Emirate Rejects Report}'. {issued|10 June 2023}. {URL|https://tolonews.com/183693}",
    '{author|Dode MA, Santos I.} {title|Fatores de risco na coorte de Pelotas, Rio Grande do Sul, Brasil, 2004}. {container-title|Cad Saude Publica}. {issued|2009};{volume|25}({issue|5}):{page|1141-52}.',
    '{author|KURY, Lorelai}. {title|Homens de ciência no Brasil: impérios coloniais e circulação de informações (1780-1810)}. {container-title|História, Ciências, Saúde – Manguinhos}, v.{volume|11}, p.{page|109-129}. {issued|2004}.',
    '{author|LAROS, J. A.} {title|Fatores que afetam o desempenho}. {container-title|Avaliação Psicológica}, {publisher-place|Campinas}, v. {volume|9}, n. {issue|2}, p. {page|173-186}, {issued|2010}.',
    '{author|Giustozzi, A.} ({issued|2023}), {title|The Taliban at War}, {genre|RUSI Occasional Paper}, {publisher-place|London}: {publisher|Royal United Services Institute}.',
    '{author|LO, D.} {title|The politics of salt}. {genre|Presentation at the Annual Conference 2023}, {publisher-place|Madrid}, {issued|Sept. 6-8, 2023}. Available at: {URL|https://example.org/lo.pdf}. Last access: {accessed|Jan. 23, 2024}.',
    '{author|Gams, H.} {issued|1932}. {title|Bryocoenology}. In: {editor|Verdoorn, F.} (ed.). {container-title|Manual of Bryology}. {publisher|Martinus Nijhoff}, {publisher-place|The Hague}. pp. {page|323-366}.',
    '“{title|Introduction to border trade}” ({issued|2023}) Udemy. Available at: {URL|https://www.udemy.com/border-trade/}.',
    '{author|D’Arcy, A.} ({issued|2007}). {title|“Like” and language ideology: disentangling fact from fiction}. {container-title|American Speech}, {volume|82} ({issue|4}), {page|386-416}.',
    '{author|Okafor, C.} ({issued|2021}). {title|The return of “Great Game” thinking in Asia}. {container-title|Survival}, {volume|63}({issue|2}), {page|5–20}.',
  ];
  for (const line of rows) {
    const { text } = marked(line);
    assert.equal(shown(text, parseReference(text).fields), line);
  }
});

test('of several years the one that dates the work', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['Kuo S, Ou HT. Managing medication supply chains. J Am Pharm Assoc (2003). 2021;61(1):e12-5.', 2021],
    [
      'Valier MR. Racial differences, United States, December 2020-September 2022. MMWR 2023 Jan 6;72(1):1-8.',
      2023,
    ],
    [
      'Statistics Office. Survey of workers 2012. Annual report. May 27, 2013. Available at: https://example.org/2011.',
      2013,
    ],
    ['Ministry of Health. VIGITEL Brasil 2013 [Internet]. 2014. 120 p. [cited 2019 May 21].', 2014],
    ['J.M. Foley, Traditional Oral Epic, Berkeley and Los Angeles 1990 (Rpt. 1993).', 1990],
    ['Okafor, C. (2019). Vision 2030 and beyond. Lagos: Harbour Press.', 2019],
    ['Okafor, C. (2019). The Bandung spirit, 1955. Lagos: Harbour Press.', 2019],
    [
      'World Bank. Health expenditure per capita. Available at: https://example.org. Accessed 6 October 2023.',
      undefined,
    ],
  ];
  for (const [text, year] of rows)
    assert.equal(parseReference(text).csl.issued?.['date-parts']?.[0]?.[0], year, text);
});

test('quotation marks around a whole title go, those of a part stay', () => {
  const rows = [
    [
      "Hussain, A. (2026). 'War crime': A truce under strain after a university strike. *Aljazeera*. https://www.aljazeera.com/news/1.",
      "'War crime': A truce under strain after a university strike",
    ],
    [
      'Hale, B. (2021). "Fortress Europe" and its neighbours. *Survival*, 63(2), 11-30.',
      '"Fortress Europe" and its neighbours',
    ],
    [
      'Hale, B. (2021). “Fortress Europe and its neighbours.” *Survival*, 63(2), 11-30.',
      'Fortress Europe and its neighbours',
    ],
    ["Hale, B. (2021) 'Europe's neighbours', *Survival*, 63(2), pp. 11-30.", "Europe's neighbours"],
    ["Hale, B. (2021). 'Europe's neighbours'. *Survival*, 63(2), 11-30.", "Europe's neighbours"],
  ] as const;
  for (const [text, title] of rows) assert.equal(parseReference(text).csl.title, title, text);
});

test('pieces: tight around words, cut out of fields, the stop that ends a sentence', () => {
  const text = '(in press). Title, vol. 3. Dr. J. Smith wrote. End';
  assert.equal(at(text, tight(text, { start: 0, end: 11 })!), '(in press)');
  assert.equal(at(text, tight(text, { start: 0, end: 9 })!), 'in press');
  assert.equal(tight(' .,; ', { start: 0, end: 5 }), null);
  assert.equal(at('Word (A).', tight('Word (A).', { start: 0, end: 9 })!), 'Word (A)');
  assert.deepEqual(without('ab cd ef', [{ field: 'title', start: 0, end: 8 }], { start: 3, end: 5 }), [
    { field: 'title', start: 0, end: 2 },
  ]);
  assert.deepEqual(without('ab cd', [{ field: 'note', start: 3, end: 5 }], { start: 3, end: 5 }), []);
  assert.equal(sentenceEnd(text, 12), text.indexOf('. Dr'));
  assert.equal(sentenceEnd(text, text.indexOf('Dr')), text.indexOf('. End'));
});
