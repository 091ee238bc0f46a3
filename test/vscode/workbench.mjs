// The workbench as a reader sees it: views, rows, editor and commands, by their visible names.

export class Workbench {
  #page;

  /** @param {() => import('playwright-core').Page} page asked for each time, since it is opened by a check */
  constructor(page) {
    this.#page = page;
  }

  get page() {
    return this.#page();
  }

  /** Takes the picture when the pointer's traces and animations are gone. */
  async screenshot(file) {
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  /** A part of the window, small enough for the package. `clip`: `{ x, y, width, height }` in CSS pixels. */
  async picture(file, clip) {
    const small = { type: 'jpeg', quality: 50, scale: 'css', animations: 'disabled' };
    await this.page.screenshot({ ...small, path: file, clip });
  }

  async run(command) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.page.keyboard.type(command);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  pane(view) {
    return this.page.locator('.sidebar .pane', { has: this.page.locator('.pane-header', { hasText: view }) });
  }

  /** Shows one view of the sidebar at its full height: the others are folded. */
  async openView(view) {
    await this.run(`Policy Paper: Show ${view}`);
    const folded = ['Country Relations', 'Sources', 'Claims'].filter((other) => other !== view);
    for (const other of folded) {
      const header = this.pane(other).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
    }
    await this.pane(view).locator('.monaco-list-row').first().waitFor();
  }

  row(view, pattern) {
    return this.pane(view).locator('.monaco-list-row').filter({ hasText: pattern });
  }

  async rows(view) {
    const texts = await this.pane(view).locator('.monaco-list-row').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  }

  async unfold(view, pattern) {
    const row = this.row(view, pattern).first();
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
    await this.until('its children', async () => (await row.getAttribute('aria-expanded')) === 'true');
  }

  /** Gives the sidebar the width that a reader would give it. */
  async widenSidebar(by) {
    const edge = await this.page.locator('.sidebar.part').boundingBox();
    const at = { x: edge.x + edge.width, y: edge.y + edge.height / 2 };
    await this.page.mouse.move(at.x, at.y);
    await this.page.mouse.down();
    await this.page.mouse.move(at.x + by, at.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async focusEditor() {
    await this.run('View: Focus Active Editor Group');
  }

  async goToLine(line) {
    await this.focusEditor();
    await this.page.keyboard.press('Control+G');
    await this.page.keyboard.type(`${line}`);
    await this.page.keyboard.press('Enter');
  }

  /** Selects the next place of `words` in the editor, as a reader would search. */
  async find(words) {
    await this.focusEditor();
    await this.page.keyboard.press('Control+F');
    await this.page.locator('.find-widget.visible textarea').first().fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
    await this.page.keyboard.press('Escape');
  }

  async hoverAtCursor() {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** The cursor's line, as the status bar tells it. */
  async currentLine() {
    const text = await this.page.locator('.statusbar-item', { hasText: /^Ln \d/u }).textContent();
    return Number(/Ln (\d+)/u.exec(text ?? '')?.[1]);
  }

  async editorText() {
    const text = await this.page.locator('.view-lines').first().textContent();
    return (text ?? '').replaceAll('\u00a0', ' ');
  }

  async until(what, ask) {
    const end = Date.now() + 15_000;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`${what} did not come`);
      await this.page.waitForTimeout(100);
    }
  }
}
