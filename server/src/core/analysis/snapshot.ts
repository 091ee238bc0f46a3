/** The state of all papers at one moment: immutable, safe to read while the next edit is being applied. */
import type { DocumentModel } from '../document/model';
import { type Parted, part } from '../rules/baseline';
import { checkDocument, type RuleFailure, type SetAside } from '../rules/engine';
import type { Checked, Earlier } from '../rules/raised';
import { asWritten } from '../rules/written';
import type { Settings } from '../settings/settings';
import type { Edit, Text } from '../text/text';

/** What the rules say of a paper; what its baseline accepts is no finding. */
export interface PaperCheck extends Parted {
  readonly setAside: readonly SetAside[];
  readonly failures: readonly RuleFailure[];
}

const none: ReadonlySet<string> = new Set();

/** After so many edits without a check, looking again costs less than going through them. */
const mostSteps = 30;

/** A paper with the settings that hold for it. Findings are made when first asked for. */
export class Paper {
  readonly model: DocumentModel;
  readonly settings: Settings;
  readonly #accepted: ReadonlySet<string>;
  #earlier: Earlier | undefined;
  #checked: Checked | undefined;
  #check: PaperCheck | undefined;

  /** `accepted` are the fingerprints of its baseline; `earlier` is a check of the paper some edits ago. */
  constructor(
    model: DocumentModel,
    settings: Settings,
    accepted: ReadonlySet<string> = none,
    earlier?: Earlier,
  ) {
    this.model = model;
    this.settings = settings;
    this.#accepted = accepted;
    this.#earlier = earlier;
  }

  /** What is known of its findings, for the paper that an edit makes of it: its own check, or the one before. */
  earlierFor(edit: Edit, after: Text): Earlier | undefined {
    const step = { edit, before: this.model.text, after };
    if (this.#checked) return { checked: this.#checked, steps: [step] };
    if (!this.#earlier || this.#earlier.steps.length >= mostSteps) return undefined;
    return { ...this.#earlier, steps: [...this.#earlier.steps, step] };
  }

  check(): PaperCheck {
    this.#check ??= this.#run();
    return this.#check;
  }

  #run(): PaperCheck {
    const { findings, setAside, failures, checked } = checkDocument(this.model, this.settings, this.#earlier);
    this.#checked = checked;
    this.#earlier = undefined;
    return { ...part(asWritten(this.model, findings), this.#accepted), setAside, failures };
  }
}

export interface Snapshot {
  /** Grows by one with each change. */
  readonly revision: number;
  readonly papers: ReadonlyMap<string, Paper>;
}
