/**
 * Words that make a sentence a claim of a kind, or that speak against asking for a source. Reporting verbs after
 * Thompson & Ye (1991) and Hyland (1999); causal verbs after Girju (2003); hedges after Hyland (1998). Facts only.
 */

/** `X said that …`: whoever is named has said something that can be looked up. Past and present forms. */
export const reportingVerbs = (
  'said says stated states argued argues claimed claims announced announces reported reports warned warns declared ' +
  'declares noted notes admitted admits denied denies alleged alleges accused accuses criticised criticized praised ' +
  'condemned condemns urged urges insisted insists explained explains told tells asserted asserts contended contends ' +
  'concluded concludes found finds estimated estimates predicted predicts suggested suggests observed observes ' +
  'acknowledged acknowledges vowed vows pledged pledges promised promises described describes'
).split(' ');

/** Of those, the verbs that need someone who speaks before them; `found` and `reports` have other uses. */
export const speakers = (
  'official officials minister ministers president spokesman spokeswoman spokesperson secretary ambassador envoy ' +
  'director governor mayor senator commissioner chancellor leader leaders analyst analysts expert experts scholar ' +
  'scholars researcher researchers economist economists critic critics observer observers commentator commentators ' +
  'author authors report reports study studies survey surveys poll polls government authorities ministry department ' +
  'agency commission bank fund court chief commander general diplomat diplomats he she they who'
).split(' ');

/** `according to this perspective`: what nobody says and nobody can be asked for. */
export const unspeaking =
  'perspective perspectives view views theory theories approach approaches model models logic principle principles criterion criteria rules size type types age income rank law needs agreement'.split(
    ' ',
  );

/** Documents that speak for themselves once they are named. */
export const documentWords =
  'act law bill treaty convention protocol constitution charter covenant statute code amendment resolution directive regulation decree order memorandum rule legislation provision measure ruling decision opinion agreement'.split(
    ' ',
  );

/** What a cited work is called where the text goes on about it. */
export const sourceWords =
  'study report survey poll paper analysis article book index author researcher scholar review brief assessment audit dataset'.split(
    ' ',
  );

export const causalPhrases = [
  'as a consequence of',
  'as a result of',
  'because of',
  'brought about',
  'caused',
  'contributed to',
  'contributes to',
  'drove',
  'due to',
  'fuelled',
  'fueled',
  'gave rise to',
  'has led to',
  'have led to',
  'led directly to',
  'led to',
  'owing to',
  'paved the way for',
  'resulted in',
  'results in',
  'spurred',
  'triggered',
  'was driven by',
  'were driven by',
] as const;

export const superlativePhrases = [
  'by far the',
  'for the first time',
  'more than any other',
  'never before',
  'the best',
  'the biggest',
  'the busiest',
  'the deadliest',
  'the deepest',
  'the fastest',
  'the fewest',
  'the first country',
  'the first state',
  'the first time',
  'the greatest',
  'the highest',
  'the largest',
  'the last country',
  'the least developed',
  'the longest',
  'the lowest',
  'the most',
  'the oldest',
  'the only',
  'the poorest',
  'the richest',
  'the second largest',
  'the smallest',
  'the strongest',
  'the weakest',
  'the worst',
  'the youngest',
  'unprecedented',
  "the world's first",
  "the world's largest",
] as const;

/** Superlatives that compare nothing: `the most important`, `at the latest`, `the only way`. */
export const emptySuperlatives = [
  'the best interest',
  'the best interests',
  'the best way',
  'the greatest extent',
  'the highest level',
  'the highest levels',
  'the lowest level',
  'the most appropriate',
  'the most effective',
  'the most important',
  'the most likely',
  'the most part',
  'the most recent',
  'the most relevant',
  'the most significant',
  'the most useful',
  'the only question',
  'the only way',
] as const;

/** As before, by what follows: `the most votes`, `the best step is to`, `the highest court`. */
export const emptySuperlativeTails = [
  'the (?:most|fewest) (?:votes|seats|points|idealistic|basic|general|obvious|extreme)\\b',
  'the most [a-z]{2,20} (?:[a-z]{2,20} ){1,3}(?:is|are|would be|was) to\\b',
  'the (?:best|worst)\\b',
  'the (?:most|least) [a-z]{2,20} [a-z]{2,20} possible\\b',
  'the first time\\b|for the first time(?! (?:in|since|ever))',
  'the most (?:interesting|important|powerful|useful|effective|famous|prominent|exciting|serious|pressing|obvious)\\b',
  'the (?:highest|lowest) (?:court|levels?|bidder|candidate|possible|standards?|priority|offices?)\\b',
  'the (?:lowest|highest|largest|smallest) (?:common|number necessary)',
  'the only (?:god|thing|way|ones?|reason|exception|remaining|other)\\b',
  'the most [a-z]{2,20} (?:sense|form|case|terms|part|way|ways|possible)\\b',
  'the (?:most|best|least)[.,;]',
  'the most (?:about|from|when|if|in|to|out|of)\\b',
] as const;

/** A paper that speaks of itself: `this paper examines`, `the aim of this study`. */
export const ownWorks =
  'paper study article report brief essay chapter section analysis policy-brief thesis research note'.split(
    ' ',
  );
export const aimPhrases = [
  'we ask',
  'we examine',
  'this paper asks',
  'the aim of this',
  'the aim of the',
  'the focus of this',
  'the objective of this',
  'the purpose of this',
  'main findings of',
  'the main findings',
  'the remainder of',
  'the rest of this',
  'is organised as follows',
  'is organized as follows',
  'is structured as follows',
  'proceeds as follows',
  'research question',
  'as discussed above',
  'as discussed below',
  'as described above',
  'as noted above',
  'as noted earlier',
  'as mentioned above',
  'as shown above',
  'see below',
  'the following section',
  'the next section',
  'the previous section',
  'we argue',
  'we examine',
  'we use',
  'we propose',
  'we discuss',
  'we analyse',
  'we analyze',
  'i argue',
  'i examine',
] as const;

export const recommendationPhrases = [
  'should',
  'ought to',
  'we recommend',
  'is recommended',
  'are recommended',
  'recommendation',
  'recommendations',
  'in the best interest',
  'in the best interests',
  'it is important to',
  'it is essential to',
  'it is necessary to',
  'it is vital to',
  'it is crucial to',
  'it would be',
  'needs to',
  'need to',
  'must',
] as const;

export const speculationPhrases = [
  'may',
  'might',
  'could',
  'would',
  'perhaps',
  'probably',
  'possibly',
  'likely',
  'unlikely',
  'presumably',
  'appears to',
  'appear to',
  'seems to',
  'seem to',
  'it remains to be seen',
  'can be expected',
] as const;

/** The study's own data and findings need no citation. */
export const ownDataPhrases = [
  'our data',
  'our survey',
  'our interviews',
  'our sample',
  'our results',
  'our findings',
  'our analysis',
  'our calculations',
  'our fieldwork',
  'we found',
  'we find',
  'we interviewed',
  'we surveyed',
  'we collected',
  'we counted',
  'we visited',
  'i interviewed',
  'i counted',
  'respondents in our',
  "author's calculation",
  "authors' calculation",
  "author's calculations",
  "authors' calculations",
  'own calculation',
  'own calculations',
  'interviews conducted for this',
  'interviewed for this',
  'told us',
  'told me',
  'told the author',
  'told the authors',
  'we spoke to',
  'we spoke with',
  'we met',
  'whom we met',
  'people we interviewed',
  'our interviewees',
  'our respondents',
  'our interlocutors',
  'as one interviewee',
  'one interviewee',
  'interviewees said',
  'in an interview with the author',
  'in interviews with the author',
] as const;

export const opinionPhrases = [
  'in my view',
  'in our view',
  'in my opinion',
  'in our opinion',
  'i believe',
  'we believe',
  'i think',
  'we think',
  'in short',
  'in sum',
  'to sum up',
  'in other words',
  'put differently',
  'that is to say',
] as const;

/** Words that introduce a term or a title between quotation marks rather than somebody's words. */
export const termIntroducers =
  'defining defined defines define called termed dubbed named titled entitled headlined labelled labeled so-called term phrase word words expression slogan concept notion title motto acronym known'.split(
    ' ',
  );

/** Sentence openings that carry the subject of the sentence before. */
export const carriers = 'this these such it they those both he she its their his her here there'.split(' ');

/** Front matter lines that state the paper's own history. */
export const ownDateWords = 'received accepted published revised submitted copyright updated issued'.split(
  ' ',
);
