/** `npm run train -- claims --data DIR`: the ranking model of claims, to the byte the same from the same data. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpora, readCorpus } from './claims/corpus';
import { fitModel, quantise } from './claims/fit';

export function trainClaims(data: string): void {
  const papers = Object.keys(corpora).flatMap((corpus) => readCorpus(data, corpus));
  const { bytes, scale, bias } = quantise(fitModel(papers));
  const encoded = Buffer.from(bytes.buffer).toString('base64');
  const file = path.join('server', 'src', 'core', 'models', 'claimsWeights.ts');
  writeFileSync(
    file,
    `/** Written by \`npm run train -- claims\`; do not edit. Trained on the texts that NOTICE names. */\nexport const weights = {\n  scale: ${scale},\n  bias: ${bias},\n  data: '${encoded}',\n};\n`,
  );
  console.log(`${papers.length} papers read; ${encoded.length} characters of weights in ${file}.`);
}
