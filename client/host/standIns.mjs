// VS Code's server needs three small native modules that are not compiled here (no compiler is asked for).
// These stand-ins in plain JavaScript keep its log files, its Output panels and its clean exits working.
const watchdog = `
exports.start = (pid) => {
  setInterval(() => { try { process.kill(pid, 0); } catch { process.exit(87); } }, 5000).unref();
};
exports.exit = (code) => process.exit(code || 0);
`;

const logger = `
const fs = require('fs');
const path = require('path');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.raw ? text : new Date().toISOString() + ' [' + names[level] + '] ' + text + '\\n';
    try { fs.appendFileSync(this.file, line); } catch { /* the folder is gone: the host is stopping */ }
  }
  setLevel(level) { this.level = level; }
  getLevel() { return this.level; }
  clearFormatters() { this.raw = true; }
  setPattern() {}
  flush() {}
  drop() {}
}
names.forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
`;

/** Module name → text of its index.js. */
export const standIns = {
  'native-watchdog': watchdog,
  '@vscode/native-watchdog': watchdog,
  '@vscode/spdlog': logger,
};
