/** The suite in VS Code's Node extension host. */
import Mocha from 'mocha';
import { runMocha } from './mochaRun';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // After the globals are there, in this order: the first file checks that nothing was started too early.
  await import('./activation.test');
  await import('./language.test');
  await import('./views.test');
  await import('./live.test');
  await import('./hierarchy.test');
  await import('./commands.test');
  await import('./manifest.test');
  await runMocha(mocha, Mocha.reporters);
}
