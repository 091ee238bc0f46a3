/** Hover as Markdown; links run only the commands that the editor has named at the start. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { HoverInfo, HoverLine, HoverLink } from '../../core/features/hover';
import type { Text } from '../../core/text/text';
import type { ClientAbilities } from '../client';
import { rangeOf } from '../convert';

export function toHover(uri: string, text: Text, info: HoverInfo, client: ClientAbilities): Hover {
  const links = client.markdownHover ? client.hoverCommands : [];
  const value = info.lines.map((line) => lineText(uri, text, line, links)).reduce(joined, '');
  return {
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plain(value) },
    range: rangeOf(text, info),
  };
}

/** Rows of a list follow each other; anything else is a paragraph of its own. */
function joined(before: string, line: string): string {
  if (before === '') return line;
  const row = line.startsWith('- ') && before.slice(before.lastIndexOf('\n') + 1).startsWith('- ');
  return `${before}${row ? '\n' : '\n\n'}${line}`;
}

function lineText(uri: string, text: Text, line: HoverLine, allowed: readonly string[]): string {
  const links = line.links.flatMap((link) => {
    const command = commandOf(uri, text, link);
    return allowed.includes(command.name) ? [`[${link.title}](${address(command)})`] : [];
  });
  return links.length === 0 ? line.text : `${line.text} — ${links.join(' · ')}`;
}

interface Command {
  readonly name: string;
  readonly parameters: readonly unknown[];
}

function commandOf(uri: string, text: Text, link: HoverLink): Command {
  switch (link.kind) {
    case 'place':
      return { name: 'policyPaper.reveal', parameters: [uri, rangeOf(text, link.span)] };
    case 'relations':
      return { name: 'policyPaper.showRelations', parameters: [] };
  }
}

/** No bracket may end the address early. */
function address({ name, parameters }: Command): string {
  if (parameters.length === 0) return `command:${name}`;
  const query = encodeURIComponent(JSON.stringify(parameters)).replace(
    /[()'!*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `command:${name}?${query}`;
}

/** The same words for editors without Markdown. */
function plain(markdown: string): string {
  return markdown.replace(
    /\[([^\]]*)\]\([^)\s]*\)|\\([^\w\s])|\*{1,2}/g,
    (_, label, escaped) => label ?? escaped ?? '',
  );
}
