// What a reader does in the first five minutes, in the real workbench with the packaged .vsix installed.
// Pictures of each step go to test/output/screenshots, light and dark. UPDATE_PICTURES=1 also puts those of the
// README and of the walkthrough into client/media.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../client/host/browser.mjs';
import { removeFolder, startServer } from '../../client/host/server.mjs';
import { root } from '../../esbuild.js';
import { runChecks } from '../support/tally.mjs';
import { mapChecks } from './map.mjs';
import { screenshots } from './window.mjs';
import { Workbench } from './workbench.mjs';

const vsix = path.join(root, 'policy-paper.vsix');
const paper = 'sahel-borders.md';
const media = path.join(root, 'client/media');
const lines = readFileSync(path.join(root, 'test/papers', paper), 'utf8').split('\n');
const entryLine = 1 + lines.findIndex((line) => /^(?:[-*] )?Diallo, /u.test(line));
const look = { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false, 'editor.fontSize': 14 };

/** The papers in a folder of their own: VS Code in a browser saves by itself. */
function copyPapers() {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'policy-paper-ui-')), 'my-papers');
  mkdirSync(folder);
  for (const name of readdirSync(path.join(root, 'test/papers')).filter((n) => /\.(?:md|txt)$/u.test(n))) {
    copyFileSync(path.join(root, 'test/papers', name), path.join(folder, name));
  }
  return folder;
}

const sidebar = { x: 46, y: 64, width: 430, height: 440 };
const whole = { x: 0, y: 0, width: 1280, height: 800 };

/** Parts of the screenshots that the README and the walkthrough show: where they go in client/media. */
const parts = {
  'overview-light': { target: 'screenshots/overview-light', clip: whole },
  'problems-dark': { target: 'screenshots/problems-dark', clip: { x: 476, y: 330, width: 804, height: 450 } },
  'map-network-light': { target: 'screenshots/map-light', clip: { x: 664, y: 34, width: 616, height: 746 } },
  'hover-light': { target: 'walkthrough/hover', clip: { x: 476, y: 260, width: 804, height: 290 } },
  'relations-light': { target: 'walkthrough/relations', clip: sidebar },
  'claims-light': { target: 'walkthrough/claims', clip: sidebar },
  'fix-light': { target: 'walkthrough/fix', clip: { x: 476, y: 360, width: 804, height: 310 } },
};

/** Takes the window as it is, and the part of it that the README or the walkthrough shows. */
function pictures(workbench, theme) {
  return async (name) => {
    await workbench.screenshot(path.join(screenshots, `${name}-${theme}.png`));
    const part = parts[`${name}-${theme}`];
    if (part) await workbench.picture(path.join(screenshots, `${name}-${theme}.jpg`), part.clip);
  };
}

/** What is shown and asserted in each theme. */
function checks(workbench, theme, shot) {
  return {
    [`${theme}: underlines while the paper is read, and says so in the status bar`]: async () => {
      await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
      const status = workbench.page.locator('.statusbar-item', { hasText: '% supported' });
      await status.waitFor();
      assert.match((await status.textContent()) ?? '', /\d+\s%\ssupported · \d+ errors?/u);
    },
    [`${theme}: shows countries, counterparts and statements`]: async () => {
      await workbench.openView('Country Relations');
      await workbench.widenSidebar(130);
      const countries = await workbench.rows('Country Relations');
      assert.ok(
        countries.some((row) => /^Niger.*mentions/u.test(row)),
        countries.join(' | '),
      );
      await workbench.unfold('Country Relations', /^Niger(?!ia)/u);
      await workbench.unfold('Country Relations', /^France.*[−+]\d/u);
      await workbench.row('Country Relations', /[→←↔]/u).first().waitFor();
      const rows = await workbench.rows('Country Relations');
      assert.ok(
        rows.some((row) => /[→←↔].*“.+[…”]/u.test(row)),
        rows.join(' | '),
      );
      await shot('relations');
    },
    [`${theme}: goes to the sentence of a statement`]: async () => {
      await workbench.row('Country Relations', /[→←↔]/u).first().click();
      await workbench.page.locator('.editor-instance .selected-text').first().waitFor();
      await shot('overview');
    },
    [`${theme}: shows the source on hover`]: async () => {
      await workbench.goToLine(1);
      await workbench.find('Okafor & Lindqvist, 2024');
      const hover = await workbench.hoverAtCursor();
      assert.match(hover, /Okafor/u);
      await shot('hover');
      await workbench.page.keyboard.press('Escape');
    },
    [`${theme}: tells on hover of a country with whom it deals`]: async () => {
      await workbench.goToLine(1);
      await workbench.find('Nigeria');
      const hover = await workbench.hoverAtCursor();
      assert.match(hover, /Nigeria[\s\S]*mention/u);
      await shot('hover-country');
      await workbench.page.keyboard.press('Escape');
    },
    [`${theme}: walks the call hierarchy of a country`]: async () => {
      await workbench.goToLine(19);
      await workbench.find('Niger');
      await workbench.focusEditor();
      await workbench.page.keyboard.press('Shift+Alt+H');
      const row = (words) => workbench.page.locator('.sidebar .monaco-list-row', { hasText: words });
      await row(/^Niger\s*\d+ mentions/u).waitFor();
      await row(/^ECOWAS\s*[−+]\d/u).waitFor();
      await shot('call-hierarchy');
      await workbench.page.keyboard.press('Escape');
    },
    [`${theme}: jumps from the citation to its entry`]: async () => {
      await workbench.find('Diallo, 2023');
      await workbench.focusEditor();
      await workbench.page.keyboard.press('F12');
      await workbench.until('the entry', async () => (await workbench.currentLine()) === entryLine);
      await shot('definition');
    },
    [`${theme}: shows sources and claims`]: async () => {
      await workbench.openView('Sources');
      const sources = await workbench.rows('Sources');
      assert.ok(
        sources.some((row) => /^Missing from the list|^Near misses|^Cited/u.test(row)),
        sources.join(' | '),
      );
      await shot('sources');
      await workbench.openView('Claims');
      const claims = await workbench.rows('Claims');
      assert.ok(
        claims.some((row) => /supported \d+ of \d+/u.test(row)),
        claims.join(' | '),
      );
      await shot('claims');
    },
    [`${theme}: lists the findings in the Problems panel`]: async () => {
      await workbench.page.locator('.statusbar-item', { hasText: '% supported' }).click();
      const rows = workbench.page.locator('.markers-panel .monaco-list-row');
      await rows.nth(3).waitFor();
      const text = (await rows.allInnerTexts()).join('\n');
      assert.match(text, /policy-paper/u);
      assert.match(text, /citation\/|claim\/|support\//u);
      await shot('problems');
      await workbench.run('View: Hide Panel');
    },
    [`${theme}: offers the repair in the light bulb, and makes it`]: async () => {
      await workbench.find('Okofor');
      await workbench.focusEditor();
      await workbench.page.keyboard.press('Control+.');
      const fix = workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Okafor' });
      await fix.waitFor();
      await shot('fix');
      await workbench.page.keyboard.press('Enter');
      await workbench.until('the repair', async () => !(await workbench.editorText()).includes('Okofor'));
      await workbench.page.keyboard.press('Control+Z');
    },
    [`${theme}: starts with a walkthrough`]: async () => {
      await workbench.run('Welcome: Open Walkthrough');
      await workbench.page.keyboard.type('Policy Paper');
      await workbench.page.waitForTimeout(400);
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.gettingStartedContainer', { hasText: 'Who is this source?' }).waitFor();
      await workbench.page.waitForTimeout(600);
      await shot('walkthrough');
    },
  };
}

/** High contrast: the trees and the map alone, since the rest is the editor's own. */
function contrastChecks(server, browser, folders) {
  let page;
  const workbench = new Workbench(() => page);
  const shot = pictures(workbench, 'contrast');
  return {
    'high contrast: shows the tree': async () => {
      page = await openPaper(server, browser, { folders, colours: 'Default High Contrast' });
      await workbench.openView('Country Relations');
      await workbench.unfold('Country Relations', /^Niger(?!ia)/u);
      await shot('relations');
    },
    ...mapChecks(workbench, 'contrast', shot),
    'high contrast: closes': () => page.close(),
  };
}

/** A window with the example paper, in a theme. */
async function openPaper(server, browser, { folders, colours }) {
  const folder = copyPapers();
  folders.push(folder);
  server.useSettings({ ...look, 'workbench.colorTheme': colours });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(15_000);
  await page.goto(server.url(folder, [['openFile', server.remote(path.join(folder, paper))]]));
  await page.locator('.view-line').first().waitFor({ timeout: 60_000 });
  return page;
}

/** The window as it stood when a check failed. */
async function pictureOf(browser, name) {
  const page = browser.contexts().at(-1)?.pages().at(-1);
  await page?.screenshot({ path: path.join(screenshots, `failed ${name.replace(/\W+/gu, '-')}.png`) });
}

function updatePictures() {
  for (const [source, { target }] of Object.entries(parts)) {
    mkdirSync(path.dirname(path.join(media, target)), { recursive: true });
    copyFileSync(path.join(screenshots, `${source}.jpg`), path.join(media, `${target}.jpg`));
  }
}

async function main() {
  if (!existsSync(vsix)) throw new Error('There is no policy-paper.vsix: "npm run package" makes it.');
  mkdirSync(screenshots, { recursive: true });
  const folders = [];
  const server = await startServer({ vsix: [vsix] });
  const browser = await launchBrowser();
  const all = {};
  try {
    for (const [theme, colours] of [
      ['light', 'Default Light Modern'],
      ['dark', 'Default Dark Modern'],
    ]) {
      let page;
      const workbench = new Workbench(() => page);
      all[`${theme}: opens the paper`] = async () => {
        page = await openPaper(server, browser, { folders, colours });
      };
      const shot = pictures(workbench, theme);
      Object.assign(all, checks(workbench, theme, shot), mapChecks(workbench, theme, shot));
      all[`${theme}: closes without a word of error`] = async () => {
        assert.equal(await page.locator('.notification-list-item .codicon-error').count(), 0);
        await page.close();
      };
    }
    Object.assign(all, contrastChecks(server, browser, folders));
    await runChecks(all, { failed: (name) => pictureOf(browser, name) });
    if (process.env.UPDATE_PICTURES && !process.exitCode) updatePictures();
  } finally {
    await browser.close();
    await server.stop();
    for (const folder of folders) await removeFolder(path.dirname(folder));
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
