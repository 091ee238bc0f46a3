/**
 * The entries of policy papers, each with its type and the span of every field: `{author|UNAMA}. ({issued|2023}).` is
 * the entry `UNAMA. (2023).` of which these two stretches, and nothing else, are fields.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../../server/src/core/document/references/parse';
import { marked, shown } from '../../support/markedFields';

const entries: Readonly<Record<string, readonly (readonly [type: string, marked: string])[]>> = {
  'bodies with their short name first': [
    [
      'book',
      '{author|BMZ [Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung]} ({issued|2023}): {title|Sahel Plus}. {publisher-place|Berlin}.',
    ],
    [
      'book',
      '{author|UNHCR – United Nations High Commissioner for Refugees} ({issued|2022}): {title|Global Trends}. {publisher-place|Geneva}.',
    ],
  ],
  news: [
    [
      'article-newspaper',
      '{author|Reuters}. ({issued|2023, August 15}). {title|Taliban mark two years since return to power in Afghanistan}. {URL|https://www.reuters.com/world/asia-pacific/taliban-mark-two-years-2023-08-15/}',
    ],
    [
      'article-newspaper',
      "{author|BBC News}. ({issued|2022, March 23}). {title|Afghanistan: Taliban reverse decision to reopen girls' schools}. {container-title|BBC}. Retrieved {accessed|May 4, 2022}, from {URL|https://www.bbc.com/news/world-asia-60848900}",
    ],
    [
      'article-newspaper',
      '{author|Gannon, K.} ({issued|2021, September 7}). {title|Taliban announce new Afghan government}. {container-title|Associated Press}. {URL|https://apnews.com/article/taliban-government-kabul}',
    ],
    [
      'article-newspaper',
      '{author|Barnes, Julian E., and Adam Goldman}. "{title|Russia Secretly Offered Bounties}." {container-title|New York Times}, {issued|June 26, 2020}. {URL|https://www.nytimes.com/2020/06/26/us/politics/russia-bounties.html}.',
    ],
    [
      'article-newspaper',
      "{author|Wintour, P.} ({issued|2023}) '{title|UK to reopen embassy}', {container-title|The Guardian}, {issued|12 May}, p. {page|14}.",
    ],
    [
      'article-newspaper',
      "{author|Wintour, P.} ({issued|2023}) '{title|UK to reopen embassy}', {container-title|The Guardian}, {issued|12 May}. Available at: {URL|https://www.theguardian.com/politics/2023/may/12/embassy} (Accessed: {accessed|3 June 2023}).",
    ],
    [
      'article-newspaper',
      '“{title|China accepts Taliban ambassador}.” {container-title|Al Jazeera}, {issued|30 Jan. 2024}, {URL|www.aljazeera.com/news/2024/1/30/china-accepts-taliban-ambassador}.',
    ],
    [
      'article-newspaper',
      `"{title|China's Xi accepts credentials of Taliban envoy}", {container-title|South China Morning Post}, {issued|31 January 2024}.`,
    ],
    [
      'article-newspaper',
      '{author|Dawn} ({issued|2023}), "{title|Pakistan, Kabul agree to trade deal}", {issued|19 November}, {URL|www.dawn.com/news/1790001} (accessed {accessed|2 December 2023}).',
    ],
    [
      'article-newspaper',
      "{author|TOLOnews}. '{title|Islamic Emirate Rejects UN Report}'. {issued|10 June 2023}. {URL|https://tolonews.com/afghanistan-183693}",
    ],
    [
      'article-newspaper',
      '{author|Xinhua}, “{title|Chinese FM meets Afghan Taliban political chief},” {issued|July 28, 2021}, {URL|http://www.xinhuanet.com/english/2021-07/28/c_1310092823.htm}, accessed {accessed|August 1, 2021}.',
    ],
    [
      'article-newspaper',
      '{author|Agence France-Presse}. {title|Uzbekistan hosts Taliban for talks}. {container-title|France 24}, {issued|2022 Jul 26} [cited {accessed|2023 Jan 5}]. Available from: {URL|https://www.france24.com/en/live-news/20220726}',
    ],
  ],
  'reports of institutes and public bodies': [
    [
      'report',
      "{author|International Crisis Group}. ({issued|2022, February 21}). {title|Beyond emergency relief: Averting Afghanistan's humanitarian catastrophe} ({genre|Asia Report No. 317}). {publisher-place|Brussels}: {publisher|International Crisis Group}.",
    ],
    [
      'report',
      `{author|International Crisis Group}, "{title|Taliban Restrictions on Women's Rights Deepen Afghanistan's Crisis}," {collection-title|Asia Report} No. {number|329}, {issued|February 23, 2023}.`,
    ],
    [
      'report',
      '{author|Watkins, A.} ({issued|2022}). {title|One Year Later: Taliban Reprise Repressive Rule, but Struggle to Build a State}. {publisher-place|Washington, DC}: {publisher|United States Institute of Peace}.',
    ],
    [
      'report',
      '{author|Giustozzi, A.} ({issued|2023}), {title|The Taliban at War}, {genre|RUSI Occasional Paper}, {publisher-place|London}: {publisher|Royal United Services Institute}.',
    ],
    [
      'report',
      '{author|World Bank}. {issued|2023}. {title|Afghanistan Economic Monitor, October 2023}. {publisher-place|Washington, DC}: {publisher|World Bank}. {URL|https://thedocs.worldbank.org/en/doc/abc.pdf}.',
    ],
    [
      'report',
      '{author|United Nations General Assembly}. ({issued|2023}). {title|The situation in Afghanistan and its implications for international peace and security: Report of the Secretary-General} ({number|A/77/772-S/2023/151}). {publisher|United Nations}.',
    ],
    [
      'report',
      '{author|UN Secretary-General}, {title|The situation in Afghanistan and its implications for international peace and security}, {number|A/78/378–S/2023/678}, {issued|18 September 2023}.',
    ],
    [
      'report',
      '{author|UN Women}. ({issued|2023}). {title|Gender alert no. 3: Out of jobs, into poverty}. {publisher-place|Kabul}: {publisher|UN Women Afghanistan}. {URL|https://asiapacific.unwomen.org/en/digital-library}',
    ],
    [
      'report',
      '{author|UNAMA}. {title|Human Rights Situation in Afghanistan: May–June 2023 Update}. {publisher-place|Kabul}: {publisher|UNAMA}, {issued|2023}.',
    ],
    [
      'report',
      '{author|Amnesty International}, {title|Death in slow motion: Women and girls under Taliban rule} ({number|Index: ASA 11/5685/2022}), {issued|27 July 2022}.',
    ],
    [
      'report',
      '{author|Council of the European Union}, "{title|Council conclusions on Afghanistan}", {number|11713/2/21 REV 2}, {issued|15 September 2021}.',
    ],
    [
      'report',
      '{author|Foreign, Commonwealth & Development Office} ({issued|2022}) {title|UK aid to Afghanistan}. {publisher-place|London}: {publisher|FCDO}. Available at: {URL|https://www.gov.uk/government/publications/uk-aid} (Accessed: {accessed|1 May 2023}).',
    ],
    [
      'report',
      '{author|House of Commons Foreign Affairs Committee}, {title|Missing in action: UK leadership and the withdrawal from Afghanistan, First Report of Session 2022–23}, {number|HC 169}, {issued|24 May 2022}.',
    ],
    [
      'report',
      '{author|House of Lords Select Committee on International Relations and Defence} ({issued|2021}). {title|The UK and Afghanistan}. {number|HL Paper 208}. {publisher-place|London}: {publisher|House of Lords}.',
    ],
    [
      'report',
      '{author|Stiftung Wissenschaft und Politik}. {title|Die Taliban nach der Machtübernahme}. {genre|SWP-Aktuell 2021/A 62}. {publisher-place|Berlin}: {publisher|SWP}, {issued|September 2021}.',
    ],
    [
      'report',
      '{author|World Health Organization}. {title|Afghanistan Emergency Situation Report} [{genre|Internet}]. {publisher-place|Geneva}: {publisher|WHO}; {issued|2023} [cited {accessed|2023 Jun 12}]. Available from: {URL|https://www.who.int/publications/m/item/afg}',
    ],
    [
      'report',
      '{author|Yousaf, Farooq, and Jabeen, Moneeb}. "{title|Forced to Return: Afghan Refugees}." {genre|Working Paper 12}, {publisher|Heinrich Böll Stiftung}, {publisher-place|Kabul}, {issued|2020}.',
    ],
    [
      'report',
      '{author|Bundesregierung} ({issued|2021}): {title|Bericht der Bundesregierung zu Stand und Perspektiven des Engagements in Afghanistan}. {publisher-place|Berlin}, {number|Drucksache 19/28000}.',
    ],
    [
      'report',
      '{author|Afghan Ministry of Finance} ({issued|2020}) {title|National Budget 1400}. {publisher-place|Kabul}: {publisher|Government of Afghanistan}.',
    ],
    [
      'report',
      '{author|Jackson, A. and Weigand, F.} ({issued|2020}) {title|Rebel rule of law: Taliban courts in the west and north-west of Afghanistan}. {genre|ODI Briefing Note}. {publisher-place|London}: {publisher|ODI} ({URL|https://odi.org/en/publications/rebel-rule-of-law}).',
    ],
  ],
  'laws, resolutions and cases': [
    [
      'legislation',
      '{author|UN Security Council}. ({issued|2022}). {title|Resolution 2626 (2022)}, {number|S/RES/2626} ({issued|17 March 2022}). {URL|https://undocs.org/S/RES/2626(2022)}',
    ],
    [
      'legislation',
      '{author|United Nations Security Council}, {title|Resolution 1267} ({issued|1999}), adopted by the Security Council at its 4051st meeting, {issued|15 October 1999}, {number|S/RES/1267}.',
    ],
    [
      'legislation',
      '{author|European Commission}. ({issued|2021}). {title|Regulation (EU) 2021/947 of the European Parliament and of the Council of 9 June 2021 establishing the Neighbourhood, Development and International Cooperation Instrument}. {container-title|Official Journal of the European Union, L} {volume|209}, {page|1–78}.',
    ],
    [
      'legislation',
      '{title|National Defense Authorization Act for Fiscal Year 2022}, {number|Pub. L. No. 117-81, 135 Stat. 1541} ({issued|2021}).',
    ],
    [
      'legislation',
      '{title|Patient Protection and Affordable Care Act}, {number|42 U.S.C. § 18001} ({issued|2010}).',
    ],
    ['legislation', '{title|Constitution of the Islamic Republic of Afghanistan} ({issued|2004}).'],
    ['legal_case', '{title|Brown v. Board of Education}, {number|347 U.S. 483} ({issued|1954}).'],
  ],
  'pages, statements and posts': [
    [
      'webpage',
      '{author|World Bank} ({issued|2024}). {title|World Development Indicators}. Retrieved from {URL|https://databank.worldbank.org/source/world-development-indicators}',
    ],
    [
      'webpage',
      '{author|Human Rights Watch}. ({issued|2022, January 18}). {title|Afghanistan: Taliban deprive women of livelihoods, identity}. {URL|https://www.hrw.org/news/2022/01/18/afghanistan-taliban-deprive-women}',
    ],
    [
      'webpage',
      '{author|U.S. Department of State}. ({issued|2021, August 29}). {title|Joint statement on Afghanistan evacuation travel assurances} [{genre|Press release}]. {URL|https://www.state.gov/joint-statement-on-afghanistan-evacuation}',
    ],
    [
      'webpage',
      '{author|The White House}. ({issued|2021, April 14}). {title|Remarks by President Biden on the way forward in Afghanistan} [{genre|Speech transcript}]. {URL|https://www.whitehouse.gov/briefing-room/speeches-remarks/2021/04/14/}',
    ],
    [
      'webpage',
      `{author|Ministry of Foreign Affairs of the People's Republic of China}. {issued|2023}. "{title|China's Position on the Afghan Issue}." {genre|Press release}, {issued|April 12}. {URL|https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/202304/t20230412_11057785.html}.`,
    ],
    [
      'webpage',
      '{author|Kaura, V.} ({issued|2022}). {title|India-Taliban Relations: A Careful Balancing Act, Driven by Pragmatism}. {publisher|Middle East Institute}, {issued|30 May 2022}. Available at: {URL|https://www.mei.edu/publications/india-taliban-relations} (viewed {accessed|5 June 2022}).',
    ],
    [
      'webpage',
      '{author|Central Intelligence Agency}. ({issued|n.d.}). {title|Afghanistan}. In {container-title|The World Factbook}. Retrieved {accessed|June 3, 2023}, from {URL|https://www.cia.gov/the-world-factbook/countries/afghanistan/}',
    ],
    [
      'webpage',
      "{author|Afghanistan Analysts Network} ({issued|n.d.}), '{title|About us}', {URL|https://www.afghanistan-analysts.org/en/about-us/}, last accessed {accessed|3 March 2024}.",
    ],
    [
      'post',
      '{author|Biden, J. [@POTUS]}. ({issued|2021, August 16}). {title|I stand squarely behind my decision} [{genre|Tweet}]. {container-title|Twitter}. {URL|https://twitter.com/POTUS/status/1427}',
    ],
  ],
  'books, chapters and journals': [
    [
      'article-journal',
      '{author|Ruttig, T.} ({issued|2021}). {title|Have the Taliban changed?} {container-title|CTC Sentinel}, {volume|14}({issue|3}), {page|1–14}.',
    ],
    [
      'book',
      '{author|OECD} ({issued|2020}), {title|OECD Economic Outlook}, Volume {volume|2020} Issue {issue|1}, {publisher|OECD Publishing}, {publisher-place|Paris}, {URL|https://doi.org/10.1787/0d1d1e2e-en}.',
    ],
    [
      'book',
      '{author|Rashid, A.} ({issued|2010}). {title|Taliban: The Power of Militant Islam in Afghanistan and Beyond} ({edition|2nd ed}.). {publisher-place|London}: {publisher|I.B. Tauris}.',
    ],
    [
      'book',
      "{author|Coll, Steve}. {title|Directorate S: The C.I.A. and America's Secret Wars in Afghanistan and Pakistan}. {publisher-place|New York}: {publisher|Penguin Press}, {issued|2018}.",
    ],
    [
      'book',
      "{author|Small, Andrew}. {title|The China-Pakistan Axis: Asia's New Geopolitics}. {publisher-place|London}: {publisher|Hurst}, {issued|2015}.",
    ],
    [
      'article-journal',
      '{author|Murtazashvili, J. B.} ({issued|2022}). {title|The collapse of Afghanistan}. {container-title|Journal of Democracy}, {volume|33}({issue|1}), {page|40–54}. {URL|https://doi.org/10.1353/jod.2022.0003}',
    ],
    [
      'article-journal',
      `{author|Barfield, T.} ({issued|2010}). "{title|Afghanistan's ethnic puzzle}." {container-title|Foreign Affairs} {volume|90}({issue|5}): {page|54–65}.`,
    ],
    [
      'chapter',
      "{author|Saikal, A.} ({issued|2012}) '{title|Islamism, the Iranian revolution, and the Soviet invasion}', in {editor|M. Hughes and W. Johnson} (eds) {container-title|Fanaticism and Conflict in the Modern Age}. {publisher-place|London}: {publisher|Routledge}, pp. {page|119–134}.",
    ],
    [
      'chapter',
      '{author|Maley, W.} ({issued|2018}). {title|The Afghanistan wars}. In {editor|J. Smith & K. Brown} (Eds.), {container-title|Handbook of South Asian politics} (pp. {page|45–67}). {publisher|Routledge}.',
    ],
  ],
};

for (const [kind, rows] of Object.entries(entries)) {
  test(`${kind}: type and fields`, () => {
    for (const [type, line] of rows) {
      const { text } = marked(line);
      const { csl, fields } = parseReference(text);
      assert.equal(shown(text, fields), line);
      assert.equal(csl.type, type, text);
    }
  });
}
