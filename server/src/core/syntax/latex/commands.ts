/** What the commands and environments of LaTeX mean to a reader of prose. */
import type { BlockKind } from '../block';

/** Sectioning commands by level. */
export const sectionLevels: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
  subparagraph: 6,
};

/** Environments whose lines are not prose; any that is not named here is read through. */
export const environmentKinds: Readonly<Record<string, BlockKind>> = {
  equation: 'math',
  align: 'math',
  displaymath: 'math',
  eqnarray: 'math',
  gather: 'math',
  multline: 'math',
  verbatim: 'code',
  lstlisting: 'code',
  minted: 'code',
  tikzpicture: 'other',
  picture: 'other',
  tabular: 'other',
  tabularx: 'other',
  longtable: 'other',
  array: 'math',
  comment: 'comment',
  filecontents: 'other',
};

export const quoteEnvironments: ReadonlySet<string> = new Set([
  'quote',
  'quotation',
  'displayquote',
  'verse',
]);
export const listEnvironments: ReadonlySet<string> = new Set([
  'itemize',
  'enumerate',
  'description',
  'compactitem',
  'thebibliography',
]);
/** These open a section of their own, by their name. */
export const sectionEnvironments: ReadonlySet<string> = new Set(['abstract', 'thebibliography']);

/** Commands whose arguments are no prose. */
export const silentCommands: ReadonlySet<string> = new Set([
  'label',
  'ref',
  'eqref',
  'pageref',
  'autoref',
  'cref',
  'Cref',
  'nameref',
  'vref',
  'includegraphics',
  'input',
  'include',
  'vspace',
  'hspace',
  'bibliography',
  'bibliographystyle',
  'addbibresource',
  'printbibliography',
  'usepackage',
  'documentclass',
  'begin',
  'end',
  'setlength',
  'addtolength',
  'newcommand',
  'renewcommand',
  'definecolor',
  'color',
  'pagestyle',
  'thispagestyle',
  'hypersetup',
  'graphicspath',
  'index',
  'glsadd',
  'setcounter',
  'addtocounter',
  'rule',
  'phantom',
  'thanks',
  'orcid',
  'email',
  'todo',
  'marginpar',
  'bibitem',
  'nocite',
  'fontsize',
]);

export const emphasisCommands: ReadonlySet<string> = new Set(['emph', 'textit', 'textsl', 'it', 'em']);

/** `\cite`, `\parencite*`, `\textcites`, `\citeauthor` … stay as they are: the citation reader knows them. */
export const isCiteCommand = (name: string): boolean =>
  /^(?=[a-zA-Z]+$).{0,30}[cC]ite/.test(name) && name !== 'nocite';
