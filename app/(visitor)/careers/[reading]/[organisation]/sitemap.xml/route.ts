import { addressOf } from "../../../_address";
import { employerAt, openJobsAt } from "../../../_cached";
import { addressesOf } from "../../../_reading";
import { xmlText } from "../../../_xml";

/** Every page in every language, each with the addresses of the others. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/careers/[reading]/[organisation]/sitemap.xml">,
) {
  const { organisation } = await params;
  const employer = await employerAt(organisation);
  const open = employer && (await openJobsAt(employer.slug));
  if (!open) return new Response("There is no organisation at this address.", { status: 404 });
  const home = `/careers/${employer.slug}`;
  const pages = [home, ...open.jobs.map(({ slug }) => `${home}/${slug}`)];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((page) => entriesOf(addressesOf(employer, page))).join("\n")}
</urlset>
`;
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function entriesOf(addresses: Record<string, string>): string[] {
  const whole = Object.entries(addresses).map(([language, path]) => [language, xmlText(addressOf(path))]);
  const links = whole
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join("");
  const each = new Set(whole.map(([, href]) => href));
  return [...each].map((href) => `<url><loc>${href}</loc>${links}</url>`);
}
