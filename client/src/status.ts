/** The status bar: `71 % supported · 3 errors` for the paper in front, a click opens the Problems panel. */
import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from 'vscode';
import type { PaperSummary } from '../../server/src/protocol/types';
import { statusText, statusTooltip } from './views/summary';

export class Status implements Disposable {
  readonly #item: StatusBarItem;

  constructor() {
    this.#item = window.createStatusBarItem('policyPaper.status', StatusBarAlignment.Right, 90);
    this.#item.name = 'Policy Paper';
  }

  /** For tests: what stands there now. */
  get text(): string {
    return this.#item.text;
  }

  hide(): void {
    this.#item.hide();
  }

  reading(): void {
    this.#say('$(book) reading…', 'Policy Paper reads this paper.', 'policyPaper.showClaims');
  }

  show(summary: PaperSummary): void {
    this.#say(`$(book) ${statusText(summary)}`, statusTooltip(summary), 'policyPaper.showProblems');
  }

  stopped(): void {
    this.#say('$(warning) Policy Paper stopped', 'Click to start it again.', 'policyPaper.restart');
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  }

  dispose(): void {
    this.#item.dispose();
  }

  #say(text: string, tooltip: string, command: string): void {
    this.#item.text = text;
    this.#item.tooltip = new MarkdownString(tooltip);
    this.#item.accessibilityInformation = { label: `Policy Paper: ${text.replace(/\$\([^)]*\)\s*/gu, '')}` };
    this.#item.command = command;
    this.#item.backgroundColor = undefined;
    this.#item.show();
  }
}
