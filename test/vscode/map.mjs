// The relation map in the real workbench, driven by keyboard alone, with pictures in each theme. Part of ui.mjs.
import assert from 'node:assert/strict';

/** The map's page inside its two frames. */
function mapOf(workbench) {
  return workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** What has the focus in the map. */
function focused(workbench) {
  return mapOf(workbench)
    .locator(':focus')
    .evaluate((element) => ({
      label: element.getAttribute('aria-label') ?? '',
      tag: element.tagName.toLowerCase(),
    }));
}

async function press(workbench, ...keys) {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

/** Presses a key until what has the focus is wanted. */
async function pressUntil(workbench, key, wanted) {
  for (let i = 0; i < 40; i++) {
    const now = await focused(workbench);
    if (wanted(now)) return now;
    await press(workbench, key);
  }
  throw new Error(`${key} never led there; last: ${JSON.stringify(await focused(workbench))}`);
}

/** @param {(name: string) => Promise<void>} shot takes a picture of the window */
export function mapChecks(workbench, theme, shot) {
  return {
    [`${theme}: opens the relation map beside the text, as a table a screen reader can read`]: async () => {
      // Room for the map, as a reader would make it.
      await workbench.page.keyboard.press('Control+B');
      await workbench.page.locator('.sidebar.part').waitFor({ state: 'hidden' });
      await workbench.run('Policy Paper: Show Relation Map');
      await mapOf(workbench).locator('table.matrix td[tabindex="0"]').waitFor();
      const labels = await mapOf(workbench)
        .locator('td.cell')
        .evaluateAll((cells) => cells.map((c) => c.getAttribute('aria-label')));
      assert.ok(
        labels.some((label) => /^.+ → .+: \d+ (?:conflictual|cooperative)/u.test(label)),
        labels.slice(0, 9).join(' | '),
      );
      assert.equal(await mapOf(workbench).locator('#map [style]').count(), 0, 'no inline style');
    },
    [`${theme}: arrow keys move in the table, Enter leads over the statements to the text, Escape back`]:
      async () => {
        await workbench.until('the focus', async () => (await focused(workbench)).tag === 'td');
        const first = await focused(workbench);
        await press(workbench, 'Home', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
        await pressUntil(workbench, 'ArrowRight', ({ label }) => / \d+ c/u.test(label));
        await shot('map-matrix');
        await press(workbench, 'Enter');
        assert.equal((await focused(workbench)).tag, 'button');
        await press(workbench, 'Escape');
        assert.equal((await focused(workbench)).tag, 'td');
        await press(workbench, 'Enter', 'Enter');
        await workbench.page.locator('.editor-instance .selected-text').first().waitFor();
        await workbench.until('the text', () =>
          workbench.page.evaluate(() => document.activeElement?.tagName !== 'IFRAME'),
        );
        await press(workbench, 'Escape');
        await workbench.until('the map', async () => {
          const here = await workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
          return here && (await focused(workbench)).tag === 'td';
        });
        assert.match(first.label, /→/u);
      },
    [`${theme}: arrow keys move in the network, Space takes a neighbour into the middle`]: async () => {
      await pressUntil(workbench, 'Shift+Tab', ({ tag }) => tag === 'button');
      await mapOf(workbench).locator('.tabs button', { hasText: 'Network' }).focus();
      await press(workbench, 'Enter');
      await workbench.until('a node', async () => (await focused(workbench)).tag === 'g');
      const seen = new Set();
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
        seen.add((await focused(workbench)).label);
        await press(workbench, key);
      }
      assert.ok(seen.size > 2, [...seen].join(' | '));
      if (/in the middle/u.test((await focused(workbench)).label)) await press(workbench, 'ArrowLeft');
      const { label: neighbour } = await focused(workbench);
      assert.match(neighbour, /^.+ and .+: \d+ /u);
      await shot('map-network');
      await press(workbench, ' ');
      const name = neighbour.split(' and ')[0];
      await mapOf(workbench)
        .locator(`.node.centre[aria-label^="${name}, in the middle"]`)
        .waitFor({ state: 'attached' });
    },
  };
}
