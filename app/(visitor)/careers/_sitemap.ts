import { addressOf } from "./_address";
import { xmlText } from "./_xml";

/** A sitemap of pages, each in every language, with the addresses of the others beside it. */
export const sitemapOf = (pages: Record<string, string>[]) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap(entriesOf).join("\n")}
</urlset>
`;

function entriesOf(addresses: Record<string, string>): string[] {
  const whole = Object.entries(addresses).map(([language, path]) => [language, xmlText(addressOf(path))]);
  const links = whole
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join("");
  const each = new Set(whole.map(([, href]) => href));
  return [...each].map((href) => `<url><loc>${href}</loc>${links}</url>`);
}
