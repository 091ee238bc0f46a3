/** Words that say nothing of a sentence's subject: function words, and verbs and nouns that stand in any paper. */
export const stopwords: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet if then than as that this these those there here it its they them their he him his ' +
    'she her we us our i you your who whom whose which what when where why how all any both each few more most other some ' +
    'such no not only own same too very can will just should would could may might must shall do does did done doing ' +
    'have has had having be am is are was were been being to of in on at by for with about against between into through ' +
    'during before after above below from up down out off over under again further once because while until although ' +
    'though since despite however moreover also even still yet thus therefore hence among amongst within without per via ' +
    'upon toward towards across along around one two first second many much several various number part way well new ' +
    'made make makes take took taken become became include including includes used use using according due led result'
  ).split(' '),
);
