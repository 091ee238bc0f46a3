/** The page around the map: nothing may run or load but its own script and style sheet. */

export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where the webview's own files come from. */
  readonly source: string;
  readonly nonce: string;
}

export function pageHtml({ script, style, source, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}';">
  <link rel="stylesheet" href="${style}">
  <title>Relation Map</title>
</head>
<body>
  <main id="map"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
