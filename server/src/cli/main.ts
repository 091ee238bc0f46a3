/** The command line: hands the words, the streams and the version to `run`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run';

/** From the package that this file is shipped in. */
function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8'),
  );
  return manifest.version;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const code = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  version,
  serve: () => void import('../hosts/node'),
});
if (code !== undefined) process.exitCode = code;
