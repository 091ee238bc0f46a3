/** `check --fix`: writes every safe repair into the papers, and returns them as they are then. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fixAll } from '../core/features/actions';
import { Text } from '../core/text/text';
import { Complaint } from './complaint';
import type { ReadPaper } from './files';

/** A repair may bring out the next one (a blank, then the order); more rounds than this would be a quarrel. */
const rounds = 5;

export function fixPapers(
  papers: readonly ReadPaper[],
  reread: (paper: ReadPaper, content: string) => ReadPaper,
): readonly ReadPaper[] {
  return papers.map((paper) => {
    const fixed = fixPaper(paper, reread);
    if (fixed !== paper) write(paper, fixed.paper.model.text.content);
    return fixed;
  });
}

function fixPaper(first: ReadPaper, reread: (paper: ReadPaper, content: string) => ReadPaper): ReadPaper {
  let current = first;
  for (let round = 0; round < rounds; round++) {
    const { uri, text } = current.paper.model;
    const action = fixAll({ revision: 0, papers: new Map([[uri, current.paper]]) }, uri);
    if (action === null) break;
    const content = action.edits.reduceRight((t, edit) => t.splice(edit), new Text(text.content)).content;
    current = reread(current, content);
  }
  return current;
}

/** Only where the file is all text: bytes that are none would be lost. */
function write({ file, paper }: ReadPaper, content: string): void {
  if (file === '-') throw new Complaint('Standard input cannot be repaired; name a file.');
  if (!readFileSync(file).equals(Buffer.from(paper.model.text.content))) {
    throw new Complaint(`${file} is not clean UTF-8 and is left as it is.`);
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Complaint(`${file} could not be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
