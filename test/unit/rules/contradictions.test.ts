/**
 * Contradicting figures, dates, shares, ranks and lengths of time as drafts have them, each once in a passage; and
 * their near misses, of which none may be told.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../support/paper';

const contradicting: readonly string[] = [
  'The Xayaburi dam, which was completed in 2019, cost US$3.8 billion. Fish catches fell downstream. The Xayaburi dam cost US$4.5 billion.',
  'Seventy per cent of the households in Mopti lost cattle in 2022. Prices rose.\n\nIn 2022, 55 per cent of the households in Mopti lost cattle.',
  'A third of the budget of Somaliland goes to the security forces. Roads are neglected.\n\nThe security forces receive 45 per cent of the budget of Somaliland.',
  'The pipeline to Ceyhan carries 1.2 million barrels a day. Tankers wait in the port. The pipeline to Ceyhan carries 800,000 barrels a day.',
  'The Indus Waters Treaty was signed in 1960. Disputes followed.\n\nThe Indus Waters Treaty, signed in 1962, has survived three wars.',
  'The mission employed 350 observers in Donetsk. Their work was hard.\n\nThe mission employed two hundred observers in Donetsk.',
  'More than 5,000 migrants drowned in the Mediterranean in 2016. Rescue ships were few.\n\nIn 2016, 3,800 migrants drowned in the Mediterranean.',
  'Remittances to Tajikistan reached $2.5 billion in 2021. Banks grew. In 2021 remittances to Tajikistan reached $2.5 million.',
  "The Rohingya camps in Cox's Bazar house 960,000 refugees. Fires are common.\n\n## Shelter\n\nThe camps in Cox's Bazar house 700,000 Rohingya refugees.",
  'The ceasefire in Tigray was signed on 2 November 2022. Aid convoys returned.\n\nThe ceasefire in Tigray was signed on 12 November 2022.',
  'The siege of Mariupol lasted three months. The port was ruined.\n\nThe siege of Mariupol lasted five months.',
  'Vietnam is the second-largest exporter of rice in the world. Thailand competes with it.\n\nVietnam is the fifth-largest exporter of rice in the world.',
  'The Rogun dam is 335 metres high. It stands on the Vakhsh. The Rogun dam is 300 metres high.',
  'The railway from Mombasa to Nairobi is 472 km long. It was built with loans.\n\nThe railway from Mombasa to Nairobi is 609 kilometres long.',
  'Kosovo declared independence in February 2008. Serbia protested.\n\nWhen Kosovo declared independence in 2007, Serbia protested.',
  'The sanctions regime covers 120 companies. Most are small. The sanctions regime covers 210 companies.',
  'The drought of 2011 killed 260,000 people in Somalia. Warnings came early.\n\nThe drought of 2011 killed 120,000 people in Somalia.',
  'The fund spent €1.2 billion on border posts in 2019. Its board met twice.\n\nIn 2019 the fund spent €2.1 billion on border posts.',
  'Half of the farmers surveyed had no title to their land. Courts are slow.\n\nOf the farmers surveyed, 75 per cent had no title to their land.',
  'The base at Camp Lemonnier hosts some 4,000 American soldiers. Rents rose.\n\nThe base at Camp Lemonnier hosts 2,500 American soldiers.',
  'Unemployment among young people in Tunisia stood at 38 per cent in 2021. Many left.\n\nIn 2021 unemployment among young people in Tunisia was 26 per cent.',
  'Pakistan and China signed the port agreement in 2015. Gwadar grew.\n\n## Conclusion\n\nThe port agreement that Pakistan and China signed in 2013 changed Gwadar.',
  'The peace talks involved 17 armed groups. Few had a plan. The peace talks involved 12 armed groups.',
  'The population of the delta is 18 million. Salt is rising.\n\nThe delta has a population of 12 million.',
  'The Lobito corridor, which was opened in 1929, is 1,344 km long. It was rebuilt with loans. The Lobito corridor is 1,866 km long.',
  'Two-thirds of the electricity of Lebanon comes from private generators. Fuel is dear.\n\n## Energy\n\nPrivate generators supply 40 per cent of the electricity of Lebanon.',
  'The blockade of Nagorno-Karabakh lasted nine months. Bread ran out.\n\nThe blockade of Nagorno-Karabakh lasted six months.',
  'Fewer than 500 of the former fighters in Mindanao found work in 2022. The rest waited.\n\nIn 2022 1,900 of the former fighters in Mindanao found work.',
  'Peru is the third-largest producer of copper in the world. Its mines lie in the south.\n\nPeru is the second-largest producer of copper in the world.',
  'The African Continental Free Trade Area was launched in January 2021. Few firms noticed.\n\nIn January 2019 the African Continental Free Trade Area was launched.',
  'Eighty per cent of the schools in Cabo Delgado had no roof after the storm. Classes stopped.\n\nAfter the storm 35 per cent of the schools in Cabo Delgado had no roof.',
  'The drone fleet of Azerbaijan numbers 140 aircraft. Most were bought abroad. The drone fleet of Azerbaijan numbers 210 aircraft.',
  'Debt service took 42 per cent of the revenue of Ghana in 2022. Talks began.\n\nIn 2022 debt service absorbed 58 per cent of the revenue of Ghana.',
  'The Abuja summit, which opened on 3 May 2022, adopted 14 measures. Few were carried out.\n\nThe Abuja summit adopted nine measures.',
  'Three quarters of the teachers in Borno had left by 2016. Pay was late.\n\nBy 2016, 40 per cent of the teachers in Borno had left.',
  'The Kariba reservoir holds 180 billion cubic metres of water. The Kariba reservoir holds 64 billion cubic metres of water.',
  'Ukraine exported 50 million tonnes of grain in 2021. Ports were open. In 2021 Ukraine exported 35 million tonnes of grain.',
  'The state of emergency in Tunisia lasted 14 months. Courts were closed.\n\nThe state of emergency in Tunisia lasted two years.',
  'At least 2,000 fishing boats sail under the Chinese flag in the Spratlys. Few fish.\n\nSome 900 fishing boats sail under the Chinese flag in the Spratlys.',
  'The Minsk agreement was signed in February 2015. It failed.\n\nSigned in March 2015, the Minsk agreement failed.',
  'Chile is the largest producer of lithium in Latin America. Wages are high.\n\nChile is the second-largest producer of lithium in Latin America.',
];

/** Another year, group, place, measure, speaker, bound, rounding, direction or thing. */
const agreeing: readonly string[] = [
  'The Xayaburi dam cost US$3.8 billion. The Don Sahong dam cost US$0.5 billion.',
  'Remittances to Tajikistan reached $2.5 billion in 2021. Remittances to Tajikistan reached $4.3 billion in 2022.',
  'Seventy per cent of rural households in Mopti lost cattle. Thirty per cent of urban households in Mopti lost cattle.',
  'By 2022 the programme had trained 12,000 teachers in Chad. Each year the programme trained 1,500 teachers in Chad.',
  'The government expected exports of copper to reach $6 billion in 2023. Exports of copper reached $4.8 billion in 2023.',
  'In nominal terms the economy of Nigeria was worth $440 billion in 2021. At purchasing power parity the economy of Nigeria was worth $1.1 trillion in 2021.',
  'The ministry first put the dead of the flood at 120 people. A revised count put the dead of the flood at 163 people.',
  'The government says that 20 people died in the protests. The opposition says that 75 people died in the protests.',
  'The dam is 145 metres high. The dam is 1.8 kilometres long.',
  'Ethiopia hosts 900,000 refugees. Ethiopia hosts 320,000 refugees from South Sudan.',
  'Kenya elected a president in 2017. Kenya elected a president in 2022.',
  'The agreement was signed in 2015. The agreement was ratified in 2017.',
  'In the first phase the project built 200 schools. In the second phase the project built 350 schools.',
  'The pipeline carries 1.2 million barrels a day. In summer the pipeline carries 900,000 barrels a day.',
  'More than 5,000 migrants drowned. In all 5,143 migrants drowned.',
  'The survey covered 1,204 households. The survey covered about 1,200 households.',
  'A third of the budget goes to the army. The army receives 34 per cent of the budget.',
  'The mission has 12,000 soldiers. The mission has 12,000 soldiers and 1,300 police officers.',
  'Mali received $120 million in grants. Mali received $80 million in loans.',
  'The bridge was opened in 1998. The bridge was closed in 2009.',
  'Exports fell by 12 per cent. Exports fell to 12 per cent of output. Exports fell by a tenth in the next year.',
  'Turkey paid 30 per cent of the cost. Iraq paid 70 per cent of the cost.',
  'At its peak the camp held 40,000 people. Today the camp holds 9,000 people.',
  'Of the 28 members, 12 voted for the text. In the committee 7 members voted for the text.',
  'The sanctions cost Iran $20 billion between 2012 and 2015. The sanctions cost Iran $7 billion in 2012.',
  'The loan was worth €500 million. The loan was worth $540 million.',
  'Prices of bread rose by 40 per cent in Khartoum. Prices of fuel rose by 90 per cent in Khartoum.',
  'The war lasted eight years. The war in the south lasted three years.',
  'China is the largest lender of Zambia. China is the second-largest trading partner of Zambia.',
  'In 2020 the agency registered 4,000 boys. In 2020 the agency registered 2,500 girls.',
  'Chad sold 20 per cent of its cotton to Niger in 2020. Niger sold 30 per cent of its cotton to Chad in 2020.',
  'Exports from Kenya to Uganda reached $600 million in 2020. Exports from Uganda to Kenya reached $200 million in 2020.',
  'Germany is one of the largest donors to Jordan. Germany is the second-largest donor to Jordan.',
  'Germany was the largest donor to Jordan. Germany is now the second-largest donor to Jordan.',
  'Half of the farmers had no title to their land. Forty per cent of the farmers had a title to their land.',
  'In 2021 Mali received $120 million. In 2021 Mali received $80 million for schools.',
  'In 2021 Mali received $120 million. In 2021 Mali received $80 million.',
  'The population of Lagos is 15 million. The population of Kano is 4 million.',
  'The population of Lagos was 7 million in 1995. The population of Lagos is 15 million.',
  'The minister opened 12 schools in Gao. The minister opened 20 clinics in Gao.',
  'The talks lasted three days. The talks in Doha lasted five days.',
  'The first round of talks lasted three days. The second round of talks lasted five days.',
  'Kenya exports 20 per cent of its tea to Pakistan. Kenya exports 30 per cent of its flowers to Pakistan.',
  'More than 5,000 people fled to Chad in 2023. In 2023 a total of 8,200 people fled to Chad.',
  'Less than 30 per cent of girls in Zinder finish school. In Zinder 24 per cent of girls finish school.',
  'The critics say that 40 per cent of the loan to Zambia was lost. The bank says that 5 per cent of the loan to Zambia was lost.',
  'Brazil is the largest producer of coffee in the world. Brazil is the largest producer of sugar in the world.',
  'The Lobito corridor, which was opened in 1929, is 1,344 km long. The road beside the Lobito corridor is 1,866 km long.',
  'Two-thirds of the electricity of Lebanon comes from private generators. Private generators supply 65 per cent of the electricity of Lebanon.',
  'In 2023 some 7,000 soldiers left Goma. In 2023 some 900 police officers left Goma.',
  'The blockade of Nagorno-Karabakh lasted nine months. The war over Nagorno-Karabakh lasted 44 days.',
  'Fewer than 500 of the former fighters in Mindanao found work in 2022. In 2022 412 of the former fighters in Mindanao found work.',
  'Peru is the second-largest producer of copper in the world. Peru is the third-largest producer of silver in the world.',
  'The bank approved a $400 million loan to Ghana in 2019. The bank approved a $250 million loan to Ghana in 2019.',
  'Turnout in the Kenyan election of 2017 was 79 per cent. Turnout in the repeat of the Kenyan election of 2017 was 38 per cent.',
  'Russia supplied 40 per cent of the gas imports of the European Union in 2021. Norway supplied 24 per cent of the gas imports of the European Union in 2021.',
  'According to the army 30 villagers died in Moura. According to the United Nations 500 villagers died in Moura.',
  'The Abuja summit adopted 14 measures. The Lomé summit adopted nine measures.',
  'Ukraine exported 50 million tonnes of grain in 2021. Ukraine exported 6 million tonnes of sunflower oil in 2021.',
  'Half of the refugees in Kakuma are children. Sixty per cent of the refugees in Kakuma come from South Sudan.',
  'The dam on the Blue Nile is 145 metres high. The saddle dam on the Blue Nile is 50 metres high.',
  'The population of the north is 4 million. The population of the south is 6 million.',
  'The average tariff on steel is 8 per cent. The highest tariff on steel is 25 per cent.',
  'Fewer than 100 inspectors work in Basra. Of the inspectors 40 work in Basra.',
  'The programme reached 20,000 farmers in its first year. The programme reached 45,000 farmers in its second year.',
  'China was the largest buyer of Angolan oil in 2019. India was the second-largest buyer of Angolan oil in 2019.',
  'In 2020 the court heard 14 cases against Turkey. In 2020 the court decided 9 cases against Turkey.',
];

/** Only what the rules that compare say. */
function told(text: string): readonly string[] {
  const { findings, failures } = check(`# Paper\n\n${text}\n`);
  assert.deepEqual(failures, []);
  return findings.filter((f) => /^consistency\/(?:number|date)-conflict$/.test(f.rule)).map((f) => f.message);
}

describe('two places of a paper that cannot both be true', () => {
  for (const text of contradicting)
    test(text.slice(0, 90).replace(/\s+/g, ' '), () => assert.equal(told(text).length, 1));
});

describe('two places of a paper that only look alike', () => {
  for (const text of agreeing)
    test(text.slice(0, 90).replace(/\s+/g, ' '), () => assert.deepEqual(told(text), []));
});
