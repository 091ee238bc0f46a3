/** `npm run train -- NAME --data DIR`: trains a model anew and writes its weights into core/models. */

type Training = (data: string) => void;

const trainings: Readonly<Record<string, () => Promise<Training>>> = {
  claims: async () => (await import('./claims')).trainClaims,
  references: async () => (await import('./references')).trainReferences,
};

const [wanted = '', ...rest] = process.argv.slice(2);
const at = rest.indexOf('--data');
const data = at >= 0 ? rest[at + 1] : undefined;
const training = trainings[wanted];
if (!training || data === undefined) {
  console.error(`Usage: npm run train -- ${Object.keys(trainings).join('|')} --data DIR`);
  process.exitCode = 2;
} else (await training())(data);

export {};
