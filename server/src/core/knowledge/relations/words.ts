/** Small words that the reader of relations steers by. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = set(
  'the a an this that these those its their his her our your my any some no every each another such',
);
export const auxiliaries = set(
  'is are was were be been being am has have had having do does did will would shall should can could may might must',
);
export const beForms = set('is are was were be been being get gets got');
export const copulas = set(
  'is are was were been remain remains remained become becomes became stay stays stayed grow grew turned seem seems seemed',
);
export const negations = set(
  "not never no nor neither cannot without n't hardly barely rarely seldom scarcely avoid avoids avoided avoiding",
);
export const desired = set(
  'should must ought shall needs need urge urges urged urging calling demanding asking urgent beg begged implore implored exhort exhorted pressure call calls called demand demands demanded ask asks asked request requests requested recommend recommends recommended advocate advocates advocated advocating propose proposes proposed suggest suggests suggested want wants wanted',
);
export const potential = set(
  'may might could would can if whether plan plans planned planning intend intends intended consider considers considered considering will seek seeks sought hope hopes hoped expected likely threatens threatened try tries tried attempt attempts attempted vow vows vowed promise promised promises pledge pledged pledges about ready willing prepared',
);
/** Before a doer and `to` they leave open whether it does it: `allowed Iran to sell`. */
export const enabling = set(
  'allow allows allowed allowing enable enables enabled enabling permit permits permitted help helps helped encourage encourages encouraged encouraging press presses pressed pressing pressure pressured push pushes pushed pushing force forces forced invite invited invites persuade persuaded convince convinced warn warned warns prompt prompted',
);
export const reported = set(
  'reportedly allegedly accuse accused accuses accusing allege alleged alleges claim claims claimed suspected purportedly rumoured rumored denied denies',
);
/** In front of another verb or a noun they turn it round: `refused to recognise`, `halted aid`. */
export const refusing = set(
  'refuse refuses refused refusing refusal decline declines declined reject rejects rejected rejecting fail fails failed failing failure reluctance reluctant unwillingness unwilling loath hesitant hesitated hesitates hesitation resist resists resisted resisting',
);
/** `vetoed EU aid to`: of a deed of others they leave open whether it is done. */
export const thwarting = set(
  'veto vetoed vetoes oppose opposes opposed opposing block blocked blocks reject rejects rejected resist resisted',
);
/** In front of another verb they make it a threat. */
export const threatening = set('threaten threatens threatened threatening');
/** Behind a compound they are what is backed or led, and end its name: `US-backed talks`. */
export const deedNouns = set(
  'talks forces militias militia rebels fighters group groups government regime coalition plan deal agreement effort efforts project projects sanctions resolution mission operation in of between',
);
/** Deeds with their sufferer behind `of`: who condemns one has nothing against who suffers it. */
export const deeds = set(
  'invasion occupation annexation bombing bombardment shelling blockade siege killing murder massacre assassination partition persecution abduction arrest detention expulsion destruction exploitation attempted seizure genocide oppression',
);
export const ending = set(
  'lose loses lost losing prohibit prohibits prohibited ban banned bans deny denies denied withhold withheld stop stops stopped stopping end ends ended ending halt halts halted halting suspend suspends suspended suspending cut cuts cutting freeze froze frozen freezes block blocks blocked blocking cease ceased ceases lift lifts lifted lifting ease eased eases easing relax relaxed waive waived remove removed removing cancel cancelled canceled terminate terminated withdraw withdrew withdrawn retract retracted retracts reduce reduced reduces break broke broken sever severed',
);
export const endingNouns = set(
  'suspension end halt stoppage cessation lifting easing relief reduction termination cancellation withdrawal removal freeze',
);
const adverbs =
  /^(?:also|then|therefore|thus|hence|thereupon|thereafter|nonetheless|nevertheless|afterwards|duly|later|even|still|often|repeatedly|recently|soon|already|once|again|now|just|only|further|twice|jointly|\p{L}{3,}ly)$/u;
/** `Italy` ends like an adverb, and is none. */
export function isAdverb(text: string): boolean {
  return adverbs.test(text) && !/^\p{Lu}/u.test(text);
}

/** A new clause begins here. */
export const subordinators = set(
  'that because while although though whereas when after before since if unless whether as where but so until',
);
export const relatives = set('which who whom whose that');
export const conjunctions = set('and or but nor');
export const prepositions = set(
  'of in on at to for from with by against between among over under about into towards toward through during after before since near around behind via within without amid despite along alongside upon like as across beyond per onto outside inside',
);
/** Verbs that say little: the noun behind them says what is done, and their subject does it. */
export const lightVerbs = set(
  'launch launched launches launching impose imposed imposes imposing sign signed signs signing begin began begun begins hold held holds holding conduct conducted conducts carry carried provide provided provides providing give gave given gives giving offer offered offers offering has have had maintain maintained maintains maintaining announce announced announces order ordered orders express expressed expresses send sent sends sending deliver delivered extend extended extends increase increased increases increasing seek seeks sought seeking want wants wanted make made makes making mount mounted wage waged wages stage staged resume resumed resumes restore restored establish established establishes build built builds building deepen deepened strengthen strengthened strengthens expand expanded pledge pledged promise promised approve approved continue continued continues show showed shows enter entered join joined joins threaten threatened plan planned consider considered start started starts reduce reduced stop stopped lift lifted halt halted suspend suspended end ended cut freeze froze keep keeps kept play plays played complete completed completes finish finished intensify intensified escalate escalated use used face faces faced is was are were be remains remain became become',
);
/** Their subject is who it is done to: `Ukraine received aid from`. */
export const receivingVerbs = set(
  'receive received receives receiving get gets got accept accepted accepts obtain obtained depend depends depended rely relies relied',
);
/** Before `of` they say little or how it is made, and whose they are is whose the deed is: `Iran's supply of arms to`. */
export const carriers = set(
  'provision supply delivery imposition reimposition lifting offer promise pledge announcement declaration threat use campaign series wave resumption start launch expansion increase amount level pattern history act suspension reduction termination cessation removal cancellation easing relaxation extension withdrawal deployment renewal continuation policy programme program package form kind round transfer sale show display expression signing conclusion violation breach rejection refusal denial',
);
