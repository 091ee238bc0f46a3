/** Ways in which news and policy papers say things: who does what to whom must be found, whatever else is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';
import { saidIn } from './said';

/** A sentence, and what it must say: doer>sufferer and the sign; `none` where it says nothing. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Spain praised Mexico for its handling of the crisis.', 'ESP>MEX +'],
  ['Ghana voiced optimism about its talks with Togo.', 'GHA>TGO +'],
  [
    'Turkish prime minister Ecevit rejected allegations by Greece that its jets had entered Greek airspace.',
    'TUR>GRC -',
  ],
  ['Peru appealed to Japan for economic assistance.', 'PER>JPN +'],
  ['Jordan has called on Israel to free its prisoners.', 'JOR>ISR -'],
  ["The Zambian president asked Britain to cancel his country's debt.", 'ZMB>GBR +'],
  ['Italy urged Libya and Malta to resolve their dispute through talks.', 'ITA>LBY +'],
  ['Vietnam wants to expand trade with Cuba.', 'VNM>CUB +'],
  ['Indonesia plans to buy fighter jets from Russia.', 'IDN>RUS +'],
  ['Australia said it would give East Timor ten million dollars in aid.', 'AUS>TLS +'],
  ['Japan has decided to extend yen loans to Mongolia.', 'JPN>MNG +'],
  ['Morocco is prepared to hold talks with the Polisario Front.', 'MAR>ESH +'],
  ['Syria agreed to pull its forces out of Lebanon.', 'SYR>LBN +'],
  ['India has accepted an invitation from Pakistan to attend the summit.', 'IND>PAK +'],
  ['Iran said it would accept mediation by Oman.', 'IRN>OMN +'],
  ['The Cuban leader spoke by telephone with the president of Angola.', 'CUB>AGO +'],
  ['Chinese premier Li Peng arrived in Tanzania on Monday for an official visit.', 'CHN>TZA +'],
  ['The king of Jordan received the Yemeni foreign minister.', 'JOR>YEM +'],
  ["Malaysia's defence minister is due to visit Brunei.", 'MYS>BRN +'],
  ['Officials from Sudan and Uganda met in Nairobi.', 'SDN>UGA +'],
  ["South African mediators held talks with Burundi's government.", 'ZAF>BDI +'],
  ["Thailand's foreign minister flew to Myanmar.", 'THA>MMR +'],
  ['Uruguay hosted a delegation from Paraguay.', 'URY>PRY +'],
  ['Algeria has been mediating between Ethiopia and Eritrea.', 'DZA>ETH +'],
  ['Finland expressed full support for Estonia.', 'FIN>EST +'],
  ["Lithuania defended Latvia's decision.", 'LTU>LVA +'],
  ['Iceland was the first to recognise Croatia.', 'ISL>HRV +'],
  ['Japan apologised to South Korea for its colonial rule.', 'JPN>KOR +'],
  ['The president of Honduras thanked Taiwan for its help.', 'HND>TWN +'],
  ['Chile and Bolivia signed a border treaty.', 'CHL>BOL +'],
  ['Libya congratulated Niger on its elections.', 'LBY>NER +'],
  ['Tanzania established diplomatic relations with Israel.', 'TZA>ISR +'],
  ['Albania and Macedonia resumed diplomatic ties.', 'ALB>MKD +'],
  ['Bulgaria and Romania will carry out joint military exercises.', 'BGR>ROU +'],
  ['China and Vietnam opened a new rail link.', 'CHN>VNM +'],
  ['Colombia extradited two drug traffickers to the United States.', 'COL>USA +'],
  ['Kenya shared intelligence with Somalia.', 'KEN>SOM +'],
  ['Germany shipped food to Albania.', 'DEU>ALB +'],
  ['Ukraine received 50 armoured vehicles from the United Kingdom.', 'GBR>UKR +'],
  ['Kuwait contributed $100 million to rebuild Iraq.', 'KWT>IRQ +'],
  ['Canadian peacekeepers arrived in Haiti.', 'CAN>HTI +'],
  ["Hungary opened its border to Romania's refugees.", 'HUN>ROU +'],
  ['Turkey lifted its economic embargo against Armenia.', 'TUR>ARM +'],
  ['Iraq allowed UN inspectors to enter the site.', 'IRQ>UN +'],
  ['Iran freed three American hikers.', 'IRN>USA +'],
  ['Israel released tax revenues to the Palestinian Authority.', 'ISR>PSE +'],
  ['Ethiopia pulled back from the Eritrean border.', 'ETH>ERI +'],
  ['Peru returned the bodies of soldiers to Ecuador.', 'PER>ECU +'],
  ['Britain handed over Hong Kong to China.', 'GBR>CHN +'],
  ['Vietnamese troops left Cambodia.', 'VNM>KHM +'],
  ['Spain is investigating Chilean officers for torture.', 'ESP>CHL -'],
  ["The IAEA examined Iran's enrichment plant.", 'IAEA>IRN -'],
  ['Syria demanded that Israel withdraw from the Golan.', 'SYR>ISR -'],
  ['Georgia called for the withdrawal of Russian peacekeepers.', 'GEO>RUS -'],
  ['The United States insisted that North Korea dismantle its programme.', 'USA>PRK -'],
  ['Washington demanded Sudan hand over the suspects.', 'USA>SDN -'],
  ['Zambia deplored the invasion of Angola by South Africa.', 'ZMB>ZAF -'],
  ['Bahrain accused Iran of stirring unrest.', 'BHR>IRN -'],
  ['Iraq blamed Kuwait for falling oil prices.', 'IRQ>KWT -'],
  ['Sri Lanka lodged a protest with India over the incursion.', 'LKA>IND -'],
  ['Nicaragua took Honduras to the World Court.', 'NIC>HND -'],
  ['A German court found an Iranian agent guilty of murder.', 'DEU>IRN -'],
  ['Jordan expressed regret over the Israeli decision.', 'JOR>ISR -'],
  ['The Netherlands voiced anger at Suriname.', 'NLD>SUR -'],
  ['Cambodia accused Thai troops of crossing the border.', 'KHM>THA -'],
  ['Argentina turned down a British proposal.', 'ARG>GBR -'],
  ['India ruled out talks with Pakistan.', 'IND>PAK -'],
  ['Israel dismissed the Egyptian plan as unacceptable.', 'ISR>EGY -'],
  ['The Burmese junta refused to let a UN envoy see the opposition leader.', 'MMR>UN -'],
  ['Greece vetoed EU aid to Turkey.', 'GRC>EU -'],
  ['Cuba has declined an American offer of help.', 'CUB>USA -'],
  ['Iran defied the Security Council.', 'IRN>UNSC -'],
  ['Turkey threatened to close its airspace to Israel.', 'TUR>ISR -'],
  ['France threatened to cut aid to Ivory Coast.', 'FRA>CIV -'],
  ['Beijing warned Taipei against declaring independence.', 'CHN>TWN -'],
  ['Eritrea said it would retaliate if Ethiopia attacked.', 'ERI>ETH -'],
  ['Pakistan vowed to strike back at India.', 'PAK>IND -'],
  ['The United States gave Iraq 48 hours to withdraw.', 'USA>IRQ -'],
  ['Tens of thousands of Iraqis marched against the American occupation.', 'IRQ>USA -'],
  ['South Korean farmers staged a protest against Japan.', 'KOR>JPN -'],
  ['Bolivian peasants blocked roads to Peru.', 'BOL>PER -'],
  ['Greek dockers refused to unload Turkish goods.', 'GRC>TUR -'],
  ['Demonstrators in Pakistan burned American flags.', 'PAK>USA -'],
  ['Albanian protesters stormed the Greek embassy.', 'ALB>GRC -'],
  ['Turkey put its troops on alert along the Syrian border.', 'TUR>SYR -'],
  ['India moved tanks to the border with Pakistan.', 'IND>PAK -'],
  ['Armenia massed soldiers near Azerbaijan.', 'ARM>AZE -'],
  ['China test-fired missiles off Taiwan.', 'CHN>TWN -'],
  ['Saudi Arabia broke off relations with Iran.', 'SAU>IRN -'],
  ['Brazil recalled its ambassador from Israel.', 'BRA>ISR -'],
  ['Canada suspended aid to Kenya.', 'CAN>KEN -'],
  ['Chile cancelled a visit to Argentina.', 'CHL>ARG -'],
  ['Norway halted arms sales to Indonesia.', 'NOR>IDN -'],
  ['Iraq expelled American weapons inspectors.', 'IRQ>USA -'],
  ['Iran broke off talks with the IAEA.', 'IRN>IAEA -'],
  ['Venezuela nationalised assets of Spanish companies.', 'VEN>ESP -'],
  ['Israeli soldiers demolished Palestinian houses.', 'ISR>PSE -'],
  ['Turkey arrested two Syrian spies.', 'TUR>SYR -'],
  ['Zimbabwe expelled a British journalist.', 'ZWE>GBR -'],
  ['Libya detained five Bulgarian nurses.', 'LBY>BGR -'],
  ['Ethiopian police arrested Eritrean students.', 'ETH>ERI -'],
  ['Mauritania expelled thousands of Senegalese.', 'MRT>SEN -'],
  ['Saudi Arabia sent home Yemeni workers.', 'SAU>YEM -'],
  ['Russia jammed broadcasts from Estonia.', 'RUS>EST -'],
  ['Chinese hackers broke into the networks of Japanese ministries.', 'CHN>JPN -'],
  ['Somali pirates hijacked a Danish ship.', 'SOM>DNK -'],
  ['Colombian rebels took three Americans hostage.', 'COL>USA -'],
  ['Iraqi gunmen killed a Turkish truck driver.', 'IRQ>TUR -'],
  ['A Palestinian suicide bomber blew himself up in Israel.', 'PSE>ISR -'],
  ['Two Kenyans were killed by Ethiopian raiders.', 'ETH>KEN -'],
  ['Turkish jets bombed Kurdish positions in Iraq.', 'TUR>IRQ -'],
  ['Rockets fired from Lebanon hit northern Israel.', 'LBN>ISR -'],
  ['Thai and Cambodian troops exchanged fire.', 'THA>KHM -'],
  ['Eritrean forces shelled Ethiopian positions.', 'ERI>ETH -'],
  ['Israel sealed off Gaza.', 'ISR>PSE -'],
  ['Indonesia occupied East Timor for 24 years.', 'IDN>TLS -'],
  ['Iraqi troops used poison gas against Iranian soldiers.', 'IRQ>IRN -'],
  ['Ugandan soldiers ambushed a Sudanese convoy.', 'UGA>SDN -'],
  ['Indian troops shot dead two Pakistanis.', 'IND>PAK -'],
  ['US warplanes pounded targets in Serbia.', 'USA>SRB -'],
  ['North Korean gunboats crossed into South Korean waters.', 'PRK>KOR -'],
  ['Tajik border guards opened fire on Afghan smugglers.', 'TJK>AFG -'],
  ['Israel assassinated a Hamas leader.', 'ISR>PSE -'],
  ['Paris froze the assets of Syrian officials.', 'FRA>SYR -'],
  ['Tokyo imposed a ban on Russian fish.', 'JPN>RUS -'],
  ['Poland blocked grain from Ukraine.', 'POL>UKR -'],
  [
    'Foreign Minister Ali Alatas of Indonesia said on Tuesday that his country was willing to help Cambodia rebuild after years of war.',
    'IDN>KHM +',
  ],
  [
    'Ethiopia, which has been fighting a border war with Eritrea since May, on Friday accepted a peace plan drawn up by the Organization of African Unity.',
    'ETH>OAU +',
  ],
  [
    'The Netherlands is to contribute two frigates and a supply ship to a United Nations mission off Lebanon, the defence ministry said on Wednesday.',
    'NLD>UN +',
  ],
  [
    "Zimbabwean President Robert Mugabe on Sunday told Britain to keep out of his country's affairs.",
    'ZWE>GBR -',
  ],
  [
    'President Hosni Mubarak of Egypt will travel to Damascus on Saturday for talks with his Syrian counterpart on the stalled peace process.',
    'EGY>SYR +',
  ],
  [
    'Officials in Dhaka said Bangladesh had asked India to take steps to stop its border guards from shooting villagers.',
    'BGD>IND -',
  ],
  [
    'A senior Thai official said his country might send back thousands of Lao refugees if the two countries failed to agree.',
    'THA>LAO -',
  ],
  [
    "Sri Lanka's navy said on Monday it had seized four Indian trawlers fishing illegally in its waters and arrested 20 crew.",
    'LKA>IND -',
  ],
  [
    'Kuwaiti lawmakers on Tuesday demanded that the government cut off all ties with Jordan over its stance during the Gulf war.',
    'KWT>JOR -',
  ],
  [
    'The United Nations Security Council has voted to lift the arms embargo it imposed on Sierra Leone, diplomats said.',
    'UNSC>SLE +',
  ],
  [
    "Nepal's king left for China on Sunday on a week-long visit aimed at boosting trade, officials said.",
    'NPL>CHN +',
  ],
  [
    "In Prague, the Czech government said it was recalling its chargé d'affaires from Havana in protest at the jailing of dissidents.",
    'CZE>CUB -',
  ],
  [
    'The Philippines, angered by the execution of a Filipina maid, on Wednesday called its ambassador home from Singapore.',
    'PHL>SGP -',
  ],
  [
    "Spain's government will extend 200 million dollars in soft loans to Morocco to finance the purchase of Spanish goods.",
    'ESP>MAR +',
  ],
  [
    'At least 12 people were wounded on Saturday when mortar bombs fired by Serb forces landed in the Croatian town of Osijek.',
    'SRB>HRV -',
  ],
  [
    'The governments of Chile and Argentina have reached agreement on all but one of their outstanding border disputes, the two presidents announced.',
    'CHL>ARG +',
  ],
  [
    'Iranian lawmakers have approved a bill that would require the government to review ties with Britain.',
    'IRN>GBR -',
  ],
  [
    'Australian police have begun an inquiry into claims that Indonesian soldiers murdered five newsmen.',
    'AUS>IDN -',
  ],
  [
    "German Chancellor Helmut Kohl promised on Thursday that Bonn would support Hungary's efforts to join the European Union.",
    'DEU>HUN +',
  ],
  [
    'Tens of thousands of Moroccans took to the streets of Rabat to denounce Israeli attacks on Palestinians.',
    'MAR>ISR -',
  ],
  [
    'A court in Hanoi has sentenced an American to four years in jail for anti-state activities.',
    'VNM>USA -',
  ],
  [
    'North Korea said on Monday that it would free a South Korean fishing boat that strayed into its waters last week.',
    'PRK>KOR +',
  ],
  [
    'Cyprus has rejected as unacceptable a Turkish demand that it cancel the deployment of missiles.',
    'CYP>TUR -',
  ],
  ['Brazil will supply Iraq with 100 armoured cars under a deal signed last month in Brasilia.', 'BRA>IRQ +'],
  [
    "Pakistan's prime minister said her country stood ready to resume talks with India whenever New Delhi wanted.",
    'PAK>IND +',
  ],
  [
    "Vietnam's state media accused China on Sunday of sinking a fishing boat near disputed islands.",
    'VNM>CHN -',
  ],
  [
    'Colombia has tightened controls along its border with Ecuador and doubled the number of soldiers there.',
    'COL>ECU -',
  ],
  [
    'Greek coastguards fired warning shots at a Turkish cargo ship in the Aegean on Friday after it refused to stop.',
    'GRC>TUR -',
  ],
  ['Yemen has deported 20 Somalis suspected of links to militants, the interior ministry said.', 'YEM>SOM -'],
  [
    'The European Union on Monday threatened Belarus with further sanctions unless it freed political prisoners.',
    'EU>BLR -',
  ],
  [
    'Rwanda will not withdraw its troops from Congo until militias there are disarmed, President Paul Kagame said.',
    'RWA>COD -',
  ],
  [
    'Japan is considering freezing its aid to Myanmar to protest against the arrest of the opposition leader.',
    'JPN>MMR -',
  ],
  [
    'Saudi Arabia and Yemen have agreed to set up joint patrols to curb smuggling along their border.',
    'SAU>YEM +',
  ],
  ['Algerian leaders have welcomed a French decision to open consulates in Oran and Annaba.', 'DZA>FRA +'],
  [
    "Hungary's parliament on Tuesday ratified a treaty of friendship with Slovakia, ending months of wrangling.",
    'HUN>SVK +',
  ],
  [
    'Macedonia said it would take in no more refugees from Kosovo unless other countries shared the burden.',
    'MKD>XKX -',
  ],
  [
    'Ugandan troops crossed into Sudan in pursuit of rebels on Thursday, killing dozens, a military spokesman said.',
    'UGA>SDN -',
  ],
  ['Somali gunmen freed a German aid worker they had held for three weeks, the charity said.', 'SOM>DEU +'],
  ['The Polish prime minister telephoned his Lithuanian counterpart to discuss the election.', 'POL>LTU +'],
  [
    'Tunisia severed diplomatic relations with Qatar on Wednesday, accusing it of backing Islamists.',
    'TUN>QAT -',
  ],
  ['Thailand and Malaysia will hold joint naval exercises in the Strait of Malacca next month.', 'THA>MYS +'],
  ['Mexico has granted asylum to 12 Guatemalans who fled fighting in their country.', 'MEX>GTM +'],
  [
    "The Portuguese government has expressed its willingness to mediate in the conflict between Angola's warring sides.",
    'PRT>AGO +',
  ],
  ['China on Monday rejected criticism from Norway over the jailing of a dissident.', 'CHN>NOR -'],
  [
    "Since the 2021 coup, Mali's military government has distanced itself from France and turned to Russia for security assistance.",
    'MLI>FRA -',
    'MLI>RUS +',
  ],
  [
    'Relations between Algeria and Morocco have deteriorated sharply since Rabat normalised ties with Israel.',
    'DZA>MAR -',
    'MAR>ISR +',
  ],
  [
    "Rwanda's support for the M23 rebels has poisoned its relations with the Democratic Republic of the Congo.",
    'RWA>COD +',
    'RWA>COD -',
  ],
  ['Kinshasa has repeatedly accused Kigali of backing M23, a charge Rwanda denies.', 'COD>RWA -'],
  ["Ethiopia's deal with Somaliland was condemned by Somalia as an act of aggression.", 'SOM>ETH -'],
  [
    'Egypt, which sees the dam as an existential threat, has sought to isolate Ethiopia by deepening its military ties with Somalia and Eritrea.',
    'EGY>ETH -',
    'EGY>SOM +',
  ],
  ["Kenya and Somalia restored diplomatic ties in 2021 after Qatar's mediation.", 'KEN>SOM +'],
  [
    'South Africa brought a genocide case against Israel before the International Court of Justice.',
    'ZAF>ISR -',
  ],
  ['The African Union suspended Sudan following the 2021 coup.', 'AU>SDN -'],
  ['The United Arab Emirates has been accused of arming the Rapid Support Forces in Sudan.', 'ARE>SDN +'],
  ['Chad severed its defence agreement with France in November 2024.', 'TCD>FRA -'],
  [
    "China has become Zambia's largest bilateral creditor and has financed much of its infrastructure.",
    'CHN>ZMB +',
  ],
  ['Nigeria closed its land borders with Benin and Niger in 2019.', 'NGA>BEN -', 'NGA>NER -'],
  ['ECOWAS lifted most of its sanctions against Niger in February 2024.', 'ECOWAS>NER +'],
  [
    'Colombia under Petro re-established relations with Venezuela, reopening a border closed since 2019.',
    'COL>VEN +',
  ],
  [
    'Washington has imposed successive rounds of sanctions on Caracas and recognised Juan Guaidó as interim president.',
    'USA>VEN -',
  ],
  [
    "Venezuela's claim to the Essequibo region has alarmed Guyana, which has deepened defence cooperation with the United States.",
    'GUY>USA +',
  ],
  [
    "Brazil has refused to recognise Maduro's victory, straining ties between Brasília and Caracas.",
    'BRA>VEN -',
  ],
  [
    'Mexico granted political asylum to former Peruvian officials, prompting Lima to expel the Mexican ambassador.',
    'PER>MEX -',
  ],
  ['Cuba depends on Venezuelan oil shipped at preferential prices.', 'CUB>VEN +'],
  [
    "Nicaragua switched diplomatic recognition from Taiwan to the People's Republic of China in 2021.",
    'NIC>CHN +',
  ],
  [
    'El Salvador has courted Chinese investment while maintaining close security cooperation with the United States.',
    'SLV>CHN +',
    'SLV>USA +',
  ],
  [
    'Argentina withdrew its application to BRICS and aligned itself with the United States and Israel.',
    'ARG>BRICS -',
    'ARG>USA +',
  ],
  ['The Philippines has granted the United States access to four additional bases.', 'PHL>USA +'],
  [
    'Chinese coast guard vessels have rammed and fired water cannon at Philippine resupply boats.',
    'CHN>PHL -',
  ],
  [
    'Japan and South Korea agreed to resume intelligence sharing after years of tension over wartime labour.',
    'JPN>KOR +',
  ],
  [
    'North Korea has supplied Russia with artillery shells and ballistic missiles for use in Ukraine.',
    'PRK>RUS +',
  ],
  ['Tokyo has lodged repeated protests with Beijing over incursions near the Senkaku islands.', 'JPN>CHN -'],
  [
    'Vietnam upgraded its relationship with the United States to a comprehensive strategic partnership in 2023.',
    'VNM>USA +',
  ],
  ['India banned dozens of Chinese apps after the deadly clash in the Galwan valley.', 'IND>CHN -'],
  ['The Maldives asked India to withdraw its military personnel from the archipelago.', 'MDV>IND -'],
  ['Bangladesh has pressed India to extradite former prime minister Sheikh Hasina.', 'BGD>IND -'],
  ["Myanmar's junta relies on Russia and China for arms.", 'MMR>RUS +', 'MMR>CHN +'],
  ['Saudi Arabia and Iran agreed to restore diplomatic relations in a deal brokered by China.', 'SAU>IRN +'],
  ['Qatar has long hosted the political office of Hamas at the request of the United States.', 'QAT>PSE +'],
  [
    'In 2017 Saudi Arabia, the UAE, Bahrain and Egypt imposed a blockade on Qatar, accusing it of supporting terrorism.',
    'SAU>QAT -',
    'EGY>QAT -',
  ],
  [
    'The Houthis, backed by Iran, have attacked ships in the Red Sea in solidarity with the Palestinians.',
    'IRN>YEM +',
  ],
  [
    'Oman maintains friendly relations with Iran and has facilitated back-channel talks between Tehran and Washington.',
    'OMN>IRN +',
  ],
  ['Turkey mended fences with Egypt after a decade of hostility.', 'TUR>EGY +'],
  [
    'Israel struck Iranian nuclear facilities in June 2025, drawing condemnation from Turkey and Pakistan.',
    'ISR>IRN -',
    'TUR>ISR -',
  ],
  ['Germany halted the certification of Nord Stream 2 and phased out imports of Russian gas.', 'DEU>RUS -'],
  ['Hungary has blocked EU military aid to Ukraine and maintained cordial ties with Moscow.', 'HUN>RUS +'],
  [
    "Serbia refuses to recognise Kosovo's independence and has not joined EU sanctions against Russia.",
    'SRB>XKX -',
  ],
  ['Poland has accepted more than a million Ukrainian refugees.', 'POL>UKR +'],
  [
    "Finland and Sweden abandoned neutrality and joined NATO in response to Russia's invasion of Ukraine.",
    'FIN>NATO +',
    'RUS>UKR -',
  ],
  [
    'Lithuania allowed Taiwan to open a representative office in Vilnius, provoking Chinese trade retaliation.',
    'LTU>TWN +',
  ],
  [
    'Armenia froze its participation in the CSTO and accused Russian peacekeepers of failing to protect it.',
    'ARM>CSTO -',
    'ARM>RUS -',
  ],
  ["Georgia's government has suspended accession talks with the European Union until 2028.", 'GEO>EU -'],
  ['Moldova expelled Russian diplomats over espionage.', 'MDA>RUS -'],
  [
    'The United Kingdom has pledged three billion pounds a year in military support for Ukraine.',
    'GBR>UKR +',
  ],
  ['Greece and Turkey remain at odds over maritime boundaries in the Aegean.', 'GRC>TUR -'],
  [
    "Spain and Algeria fell out in 2022 when Madrid endorsed Morocco's autonomy plan for Western Sahara.",
    'ESP>DZA -',
    'ESP>MAR +',
  ],
  ['France recognised the State of Palestine in September 2025.', 'FRA>PSE +'],
  [
    "Kazakhstan has neither recognised the annexation of Crimea nor supported Russia's war against Ukraine.",
    'RUS>UKR -',
  ],
];

describe('ways of saying it', () => {
  for (const [text, ...wanted] of rows) {
    test(text, () => {
      const said = saidIn(text);
      for (const one of wanted) assert.ok(said.includes(one), `found ${said.join(', ') || 'nothing'}`);
    });
  }

  const nothing = [
    'The African Union and the Arab League have offices in Kenya.',
    'The World Bank and the World Trade Organization are large.',
    'Iran offered shelter to anti-Taliban figures.',
    'The plan is seen as aggressive towards Russia by NATO staff.',
  ];
  for (const text of nothing) {
    test(`nothing: ${text}`, () => {
      assert.deepEqual(
        modelOf(text).relations.filter((r) => r.tier !== 'low' && r.polarity !== 'neutral'),
        [],
      );
    });
  }
});
