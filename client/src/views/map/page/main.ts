/**
 * The page of the relation map: keeps what is selected, draws the table or the network and the statements beneath,
 * and puts the focus back where it was when an edit changes the paper.
 */
import type { RelationMap } from '../../../../../server/src/protocol/types';
import type { Room } from '../fit';
import type { FromPage, ToPage } from '../messages';
import { kept, matrixOf, type Network, networkOf, type Selection, statementsOf } from '../model';
import { html } from './dom';
import { drawMatrix } from './matrix';
import { drawNetwork } from './network';
import { drawStatements } from './statements';

interface PageState {
  readonly mode: 'matrix' | 'network';
  readonly selection: Selection | null;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('map') ?? document.body;

class Page {
  #map: RelationMap | null = null;
  #state: PageState = vscode.getState() ?? { mode: 'matrix', selection: null };
  #read = false;
  /** The focus was asked for before there was anything to give it to. */
  #waiting: FocusPlace = 'none';
  #room: Room = { width: 320, height: 320 };

  take(message: ToPage): void {
    switch (message.kind) {
      case 'map':
        this.#map = message.map;
        this.#read = true;
        this.#draw(focusPlace());
        break;
      case 'select':
        this.#selectActors(message.actors);
        break;
      case 'focus':
        this.#focus('view');
        break;
    }
  }

  /** The panel has another size. */
  fit(): void {
    if (this.#read && this.#state.mode === 'network') this.#draw(focusPlace());
  }

  #selectActors([first, second]: readonly string[]): void {
    if (first === undefined) return;
    const selection: Selection =
      second === undefined
        ? { kind: 'actor', actor: first }
        : { kind: 'cell', source: first, target: second };
    this.#set({ selection }, 'view');
    vscode.postMessage({ kind: 'centre', actor: first });
  }

  #set(change: Partial<PageState>, focus: FocusPlace): void {
    this.#state = { ...this.#state, ...change };
    vscode.setState(this.#state);
    this.#draw(focus);
  }

  #draw(focus: FocusPlace): void {
    const map = this.#map;
    if (!map || map.centre === null) {
      root.replaceChildren(emptyWords(map, this.#read));
      return;
    }
    const selection = kept(map, this.#state.selection);
    root.replaceChildren(
      this.#header(map),
      this.#actors(map),
      this.#view(map, selection),
      this.#statements(map, selection),
    );
    this.#fill(map, selection);
    this.#focus(focus === 'none' ? this.#waiting : focus);
  }

  #header(map: RelationMap): HTMLElement {
    const tab = (mode: PageState['mode'], label: string) => {
      const button = html(
        'button',
        { type: 'button', 'aria-pressed': String(this.#state.mode === mode) },
        label,
      );
      button.addEventListener('click', () =>
        this.#set({ mode, selection: asPair(this.#state.selection, mode) }, 'view'),
      );
      return button;
    };
    const save = html('button', { type: 'button', class: 'plain' }, 'Export…');
    save.addEventListener('click', () => vscode.postMessage({ kind: 'export' }));
    return html(
      'header',
      {},
      html('h1', {}, map.title === '' ? 'Relations' : map.title),
      html(
        'div',
        { class: 'tabs', role: 'group', 'aria-label': 'View' },
        tab('matrix', 'Matrix'),
        tab('network', 'Network'),
      ),
      save,
    );
  }

  /** Left: who is in the paper, the most statements first. */
  #actors(map: RelationMap): HTMLElement {
    const rows = map.actors.map(({ id, name, statements }) => {
      const button = html(
        'button',
        {
          type: 'button',
          'aria-label': `${name}, ${statements} statements`,
          'aria-current': String(id === map.centre),
        },
        html('span', { class: 'who' }, name),
        html('span', { class: 'count' }, String(statements)),
      );
      button.addEventListener('click', () => this.#centre(id));
      return html('li', {}, button);
    });
    return html('nav', { 'aria-label': 'Countries and other actors' }, html('ul', {}, ...rows));
  }

  #centre(id: string): void {
    this.#set({ selection: { kind: 'actor', actor: id } }, 'none');
    vscode.postMessage({ kind: 'centre', actor: id });
  }

  #view(map: RelationMap, selection: Selection | null): HTMLElement {
    const enter = () => this.#focus('statements');
    if (this.#state.mode === 'matrix') {
      const matrix = matrixOf(map);
      const select = ({ source, target }: { source: string; target: string }) =>
        this.#choose({ kind: 'cell', source, target });
      return html(
        'section',
        { class: 'view' },
        drawMatrix(matrix, selection, { select, enter }),
        note(matrix.note),
      );
    }
    const network = networkOf(map);
    return html(
      'section',
      { class: 'view' },
      this.#network(network, map, selection),
      legend(),
      note(network.note),
    );
  }

  #network(network: Network, map: RelationMap, selection: Selection | null): SVGElement {
    const centre = map.centre ?? '';
    const select = (id: string) => {
      const next: Selection =
        id === centre ? { kind: 'actor', actor: id } : { kind: 'pair', a: centre, b: id };
      this.#set({ selection: next }, 'view');
    };
    return drawNetwork(network, centre, selection, this.#room, {
      select,
      centre: (id) => this.#centre(id),
      enter: () => this.#focus('statements'),
    });
  }

  /** The style sheet gives the network its room: only when it is on the page is its size known. */
  #fill(map: RelationMap, selection: Selection | null): void {
    const picture = root.querySelector('.network');
    if (!picture) return;
    const { width, height } = picture.getBoundingClientRect();
    if (width < 1 || height < 1 || (width === this.#room.width && height === this.#room.height)) return;
    this.#room = { width, height };
    picture.replaceWith(this.#network(networkOf(map), map, selection));
  }

  /** The table stays as it is, and the focus in it: only the statements beneath are drawn anew. */
  #choose(selection: Selection): void {
    this.#state = { ...this.#state, selection };
    vscode.setState(this.#state);
    if (this.#map) root.querySelector('.below')?.replaceWith(this.#statements(this.#map, selection));
  }

  #statements(map: RelationMap, selection: Selection | null): HTMLElement {
    const box = html('section', { class: 'below', 'aria-live': 'polite' });
    if (!selection) return box;
    const list = statementsOf(map, selection);
    const rows = drawStatements(list, {
      reveal: (range) => vscode.postMessage({ kind: 'reveal', range }),
      leave: () => this.#focus('view'),
    });
    box.append(html('h2', {}, list.title), rows);
    return box;
  }

  #focus(place: FocusPlace): void {
    if (place === 'none') return;
    const wanted = place === 'view' ? '.view [tabindex="0"]' : '.statement';
    const element = root.querySelector<HTMLElement>(wanted);
    element?.focus();
    this.#waiting = element ? 'none' : place;
  }
}

type FocusPlace = 'view' | 'statements' | 'none';

/** Where the focus is now, so that it survives a new drawing. */
function focusPlace(): FocusPlace {
  // A page that draws itself anew while the reader types elsewhere must not take the focus away.
  if (!document.hasFocus()) return 'none';
  const active = document.activeElement;
  if (active?.closest('.view')) return 'view';
  return active?.closest('.statements') ? 'statements' : 'none';
}

/** The network shows both directions of a pair, the table one. */
function asPair(selection: Selection | null, mode: PageState['mode']): Selection | null {
  if (mode === 'network' && selection?.kind === 'cell') {
    return { kind: 'pair', a: selection.source, b: selection.target };
  }
  if (mode === 'matrix' && selection?.kind === 'pair') {
    return { kind: 'cell', source: selection.a, target: selection.b };
  }
  return selection;
}

function emptyWords(map: RelationMap | null, read: boolean): HTMLElement {
  const words = !read
    ? 'Reading the paper…'
    : map
      ? 'No sentence of this paper says yet that one country or organisation acts on another.'
      : 'Open a policy paper to see who acts on whom in it.';
  return html('p', { class: 'empty', role: 'status' }, words);
}

function note(words: string): HTMLElement {
  return html('p', { class: 'note' }, words);
}

function legend(): HTMLElement {
  const item = (tone: string, words: string) =>
    html('li', {}, html('span', { class: `sample ${tone}`, 'aria-hidden': 'true' }), words);
  return html(
    'ul',
    { class: 'legend' },
    item('conflictual', '− conflict (dashed)'),
    item('cooperative', '+ cooperation'),
    item('neutral', '· neither (dotted)'),
  );
}

const page = new Page();
window.addEventListener('message', (event: MessageEvent<ToPage>) => page.take(event.data));
window.addEventListener('resize', () => page.fit());
vscode.postMessage({ kind: 'ready' });
