/**
 * Who prints what policy papers cite by day: newspapers, magazines, agencies and broadcasters (in these a work
 * appears), and institutes that publish their own papers (these are its publisher). Folded, without the article.
 */

function names(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((n) => n.trim())
      .filter((n) => n !== ''),
  );
}

export const newsOutlets: ReadonlySet<string> = names(`
  new york times, nytimes, washington post, wall street journal, guardian, times, sunday times, financial times, economist,
  daily telegraph, telegraph, independent, observer, daily mail, evening standard, los angeles times, chicago tribune,
  boston globe, usa today, newsweek, time, time magazine, atlantic, new yorker, foreign policy, politico, politico europe,
  axios, vox, slate, hill, national interest, the national, bloomberg, bloomberg news, cnbc, forbes, fortune, business insider,
  reuters, associated press, ap, ap news, agence france-presse, afp, xinhua, xinhua news agency, tass, ria novosti, interfax,
  anadolu agency, anadolu, kyodo news, yonhap, press trust of india, pti, ani, efe, dpa, ansa, irna, tasnim, fars news agency,
  united press international, upi, bbc, bbc news, bbc world service, bbc persian, cnn, cnn international, nbc news, cbs news,
  abc news, fox news, msnbc, npr, pbs, pbs newshour, sky news, itv news, channel 4 news, al jazeera, al jazeera english,
  aljazeera, al arabiya, al-monitor, middle east eye, france 24, rfi, deutsche welle, dw, euronews, rferl, rfe/rl,
  radio free europe/radio liberty, radio free europe, voice of america, voa, voa news, nhk, nhk world, cgtn, rt, sputnik, abc,
  globe and mail, toronto star, cbc, cbc news, sydney morning herald, age, australian, new zealand herald, irish times,
  le monde, le figaro, liberation, les echos, le monde diplomatique, el pais, el mundo, la vanguardia, corriere della sera,
  la repubblica, la stampa, suddeutsche zeitung, frankfurter allgemeine zeitung, faz, die zeit, der spiegel, spiegel,
  spiegel online, spiegel international, die welt, taz, handelsblatt, neue zurcher zeitung, nzz, tagesschau, der standard,
  folha de s. paulo, folha de sao paulo, o estado de s. paulo, o globo, clarin, la nacion, publico, expresso, diario de noticias,
  south china morning post, global times, people's daily, china daily, caixin, straits times, channel newsasia, nikkei,
  nikkei asia, asahi shimbun, japan times, yomiuri shimbun, mainichi shimbun, korea herald, korea times, bangkok post,
  jakarta post, manila times, philippine daily inquirer, rappler, vnexpress, diplomat, asia times, times of india, hindu,
  hindustan times, indian express, economic times, india today, wire, print, ndtv, mint, dawn, express tribune, news
  international, nation, geo news, daily times, daily star, prothom alo, kathmandu post, himalayan times, tolonews, tolo news,
  khaama press, pajhwok, pajhwok afghan news, ariana news, amu tv, 8am daily, 8am media, kabul now, gandhara, eurasianet,
  haaretz, jerusalem post, times of israel, arab news, gulf news, khaleej times, asharq al-awsat, daily sabah, hurriyet,
  hurriyet daily news, tehran times, iran international, rudaw, kyiv independent, kyiv post, ukrainska pravda, moscow times,
  kommersant, izvestia, novaya gazeta, meduza, premium times, punch, vanguard, guardian nigeria, daily nation, east african,
  standard, daily monitor, mail & guardian, business day, daily maverick, africanews, allafrica, jeune afrique, addis standard,
  sudan tribune, ahram online, new arab, washington times, washington examiner, christian science monitor, intercept,
  propublica, huffpost, buzzfeed news, vice news, daily beast, world politics review, war on the rocks, just security, lawfare,
  conversation, project syndicate, devex, new humanitarian, irin, thomson reuters foundation news, climate home news,
  carbon brief, euractiv, euobserver, politika
`);

export const institutes: ReadonlySet<string> = names(`
  brookings, brookings institution, rand, rand corporation, chatham house, royal institute of international affairs,
  carnegie endowment for international peace, council on foreign relations, center for strategic and international studies,
  csis, atlantic council, heritage foundation, cato institute, american enterprise institute, hudson institute,
  wilson center, stimson center, new america, center for a new american security, cnas, quincy institute,
  united states institute of peace, u.s. institute of peace, usip, peterson institute for international economics,
  center for global development, urban institute, migration policy institute, pew research center, freedom house,
  middle east institute, washington institute for near east policy, washington institute, international crisis group,
  crisis group, international institute for strategic studies, iiss, royal united services institute, rusi,
  overseas development institute, odi, european council on foreign relations, ecfr, bruegel, ceps,
  centre for european policy studies, egmont institute, clingendael, clingendael institute, ifri, iris, sipri,
  stockholm international peace research institute, prio, peace research institute oslo, chr. michelsen institute, nupi,
  stiftung wissenschaft und politik, swp, german institute for international and security affairs,
  german council on foreign relations, dgap, giga, konrad-adenauer-stiftung, friedrich-ebert-stiftung,
  heinrich boll stiftung, heinrich-boll-stiftung, bertelsmann stiftung, istituto affari internazionali, ispi, elcano,
  real instituto elcano, osce, nato, osw, lowy institute, australian strategic policy institute, aspi,
  observer research foundation, orf, gateway house, carnegie india, institute for defence studies and analyses, idsa,
  institute of south asian studies, s. rajaratnam school of international studies, rsis, jinnah institute, sdpi,
  afghanistan analysts network, aan, afghanistan research and evaluation unit, areu, afghan institute for strategic studies,
  institute for security studies, iss africa, south african institute of international affairs, saiia, accord, afrobarometer,
  human rights watch, amnesty international, transparency international, oxfam, save the children, médecins sans frontières,
  medecins sans frontieres, norwegian refugee council, international rescue committee, mercy corps, care international,
  international committee of the red cross, icrc, world bank, international monetary fund, imf, oecd, undp, unhcr, unicef,
  unodc, unama, ocha, un women, who, fao, wfp, wto, ilo, iom, unesco, unctad, unep, asian development bank, adb,
  congressional research service, government accountability office, sigar, house of commons library, bundestag
`);

/** How two works of one series are told apart: `Asia Report No. 317`, `Working Paper 12`, `SWP-Aktuell 2021/A 62`. */
export const seriesNouns: ReadonlySet<string> = new Set(
  'report reports paper papers brief briefing briefings note notes memo memorandum study studies policybrief insight insights aktuell kommentar occasional'.split(
    ' ',
  ),
);
