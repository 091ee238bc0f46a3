/** The same suite in the web worker extension host, with Mocha's browser build. */
import 'mocha/mocha';
import type Mocha from 'mocha';
import { runMocha } from '../../vscode/suite/mochaRun';

/** What Mocha's browser build puts on the global object. */
interface BrowserMocha {
  readonly mocha: Mocha & { setup(options: Mocha.MochaOptions): void };
  readonly Mocha: { readonly reporters: typeof Mocha.reporters };
}

export async function run(): Promise<void> {
  const { mocha, Mocha } = globalThis as unknown as BrowserMocha;
  mocha.setup({ ui: 'bdd', color: false, timeout: 30_000, reporter: Mocha.reporters.Spec });
  await import('../../vscode/suite/activation.test');
  await import('../../vscode/suite/language.test');
  await import('../../vscode/suite/views.test');
  await import('../../vscode/suite/live.test');
  await import('../../vscode/suite/hierarchy.test');
  await import('../../vscode/suite/commands.test');
  await runMocha(mocha, Mocha.reporters);
}
