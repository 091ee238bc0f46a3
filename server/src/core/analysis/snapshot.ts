/** The state of all papers at one moment: immutable, safe to read while the next edit is being applied. */
import type { DocumentModel } from '../document/model';
import type { CheckResult } from '../rules/engine';
import { checkDocument } from '../rules/engine';
import type { Settings } from '../settings/settings';

/** A paper with the settings that hold for it. Findings are made when first asked for. */
export class Paper {
  readonly model: DocumentModel;
  readonly settings: Settings;
  #check: CheckResult | undefined;

  constructor(model: DocumentModel, settings: Settings) {
    this.model = model;
    this.settings = settings;
  }

  check(): CheckResult {
    this.#check ??= checkDocument(this.model, this.settings);
    return this.#check;
  }
}

export interface Snapshot {
  /** Grows by one with each change. */
  readonly revision: number;
  readonly papers: ReadonlyMap<string, Paper>;
}
