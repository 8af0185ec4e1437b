import type { OpenAPIObject } from '@nestjs/swagger';

/** The calls as a plain page: no script, no style, nothing from elsewhere. */
export function docsPage(document: OpenAPIObject): string {
  const { title, description } = document.info;
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, call]) =>
      callRow(method, path, (call as { summary?: string }).summary ?? '')));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(description ?? '')}</p>
<p>With a schema for every step: <a href="/api/openapi.json">openapi.json</a></p>
<table>
<caption>Calls</caption>
<thead><tr><th scope="col">Call</th><th scope="col">Does</th></tr></thead>
<tbody>
${calls.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const callRow = (method: string, path: string, summary: string): string =>
  `<tr><td><code>${escaped(`${method.toUpperCase()} ${path}`)}</code></td>` +
  `<td>${escaped(summary)}</td></tr>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
