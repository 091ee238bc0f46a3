/** `npm run eval -- [references|linking|notes|faults|sentences|entities|relations|claims …] [--data DIR]`; all without a name. */
import { dataFolder } from './results';

type Measure = (data: string) => void | Promise<void>;

/** Each measure is a module of its own that exports `measure`. */
const measures: Readonly<Record<string, () => Promise<{ measure: Measure }>>> = {
  claims: () => import('./claims'),
  entities: () => import('./entities'),
  faults: () => import('./faults'),
  linking: () => import('./linking'),
  notes: () => import('./notes'),
  references: () => import('./references'),
  relations: () => import('./relations'),
  sentences: () => import('./sentences'),
};

const args = process.argv.slice(2);
const at = args.indexOf('--data');
const names = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
const unknown = names.filter((n) => !(n in measures));
if (unknown.length > 0) {
  console.error(`No such measure: ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 2;
} else {
  const data = dataFolder(args);
  if (data !== null) {
    for (const name of names.length > 0 ? names : Object.keys(measures))
      await (await measures[name]!()).measure(data);
  }
}
