/** The paper in five numbers, for the status bar. */
import type { Paper } from '../../analysis/snapshot';
import type { DocumentModel } from '../../document/model';
import { type Block, proseKinds } from '../../syntax/block';
import { claimsThatCount } from '../words/claims';

/** Words of blocks, remembered by block, so that a keystroke counts one paragraph and not the paper. */
export class WordCounts {
  readonly #known = new WeakMap<Block, number>();

  /** Words of running text; front matter, tables and the reference list do not count. */
  of(model: DocumentModel): number {
    let section = 0;
    let words = 0;
    for (const { start, block } of model.blocks) {
      while (section + 1 < model.sections.length && model.sections[section + 1]!.start <= start) section++;
      const prose = proseKinds.has(block.kind) || block.kind === 'heading';
      if (prose && model.sections[section]!.role !== 'references') words += this.#count(block);
    }
    return words;
  }

  #count(block: Block): number {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const words = block.prose.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    this.#known.set(block, words);
    return words;
  }
}

export function summary(paper: Paper, words: WordCounts) {
  const { model } = paper;
  const { findings } = paper.check();
  const claims = claimsThatCount(model);
  return {
    uri: model.uri,
    version: model.version,
    words: words.of(model),
    supported: claims.filter((c) => !c.needsCitation).length,
    claims: claims.length,
    errors: findings.filter((f) => f.severity === 'error').length,
    warnings: findings.filter((f) => f.severity === 'warning').length,
  };
}
