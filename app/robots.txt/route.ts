/** Careers pages are for everybody to find; everything behind a door is nobody's to list. */
export function GET() {
  const lines = [
    "User-agent: *",
    "Allow: /careers/",
    "Disallow: /o/",
    "Disallow: /portal",
    "Disallow: /api/",
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
