import { expect, test } from "vitest";
import { addressesOf } from "@/app/(visitor)/careers/_reading";
import { sitemapOf } from "@/app/(visitor)/careers/_sitemap";

const page = "/careers/glasshouse/chemist";

test("an organisation's own language is found at the bare address, every other one by name", () => {
  const addresses = addressesOf({ locale: "de" }, page);
  expect(addresses).toMatchObject({
    de: page,
    "x-default": page,
    en: `${page}?lang=en`,
    ar: `${page}?lang=ar`,
  });
  expect(Object.keys(addresses)).toHaveLength(7);
});

test("a sitemap lists each page once in each language, and beside it where the others are", () => {
  const xml = sitemapOf([addressesOf({ locale: "en" }, page)]);
  const places = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = ""]) => new URL(place));
  expect(places.map(({ pathname, search }) => `${pathname}${search}`)).toEqual([
    page,
    ...["fr", "de", "es", "pt", "ar"].map((language) => `${page}?lang=${language}`),
  ]);
  const entries = xml.split("<url>").slice(1);
  for (const entry of entries) expect(entry.match(/hreflang="[\w-]+"/g)).toHaveLength(7);
  expect(entries[0]).toMatch(/hreflang="x-default" href="https?:\/\/[^"?]+\/chemist"/);
});
