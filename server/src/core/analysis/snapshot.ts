/** The state of all papers at one moment: immutable, safe to read while the next edit is being applied. */
import type { DocumentModel } from '../document/model';
import { type Parted, part } from '../rules/baseline';
import { checkDocument, type RuleFailure } from '../rules/engine';
import { asWritten } from '../rules/written';
import type { Settings } from '../settings/settings';

/** What the rules say of a paper; what its baseline accepts is no finding. */
export interface PaperCheck extends Parted {
  readonly failures: readonly RuleFailure[];
}

const none: ReadonlySet<string> = new Set();

/** A paper with the settings that hold for it. Findings are made when first asked for. */
export class Paper {
  readonly model: DocumentModel;
  readonly settings: Settings;
  readonly #accepted: ReadonlySet<string>;
  #check: PaperCheck | undefined;

  /** `accepted` are the fingerprints of its baseline. */
  constructor(model: DocumentModel, settings: Settings, accepted: ReadonlySet<string> = none) {
    this.model = model;
    this.settings = settings;
    this.#accepted = accepted;
  }

  check(): PaperCheck {
    this.#check ??= this.#run();
    return this.#check;
  }

  #run(): PaperCheck {
    const { findings, failures } = checkDocument(this.model, this.settings);
    return { ...part(asWritten(this.model, findings), this.#accepted), failures };
  }
}

export interface Snapshot {
  /** Grows by one with each change. */
  readonly revision: number;
  readonly papers: ReadonlyMap<string, Paper>;
}
