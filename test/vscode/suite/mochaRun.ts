/** Runs Mocha inside an extension host; its lines carry a mark, since VS Code's own log shares the channel. */
import type Mocha from 'mocha';

export function runMocha(mocha: Mocha, reporters: typeof Mocha.reporters): Promise<void> {
  reporters.Base.consoleLog = (format: string = '', ...values: unknown[]) => {
    let next = 0;
    const text = String(format).replace(/%([sd%])/gu, (all, kind) =>
      kind === '%' ? '%' : String(values[next++] ?? all),
    );
    console.log(`[mocha] ${text}`.replaceAll('\n', '\n[mocha] '));
  };
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
