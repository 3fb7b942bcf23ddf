import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { create, type Font } from "fontkit";
import { cacheLife } from "next/cache";
import { ImageResponse } from "next/og";
import { jobLineIn, payIn } from "@/app/_words/jobs";
import { languageOf } from "@/app/_words/languages";
import { speechIn } from "@/app/_words/speech";
import { employerAt, jobAt } from "./_cached";

/** As wide and high as those who show a link expect. */
export const PICTURE = { width: 1200, height: 630 };

/**
 * What is shown where somebody shares a job: its title on the organisation's colour. Kept, and renewed with the page.
 * Only letters that our font has are drawn: for any other the library would ask a stranger's server.
 */
export async function pictureAt(organisation: string, slug: string): Promise<Uint8Array | null> {
  "use cache";
  cacheLife("days");
  const employer = await employerAt(organisation);
  const job = employer && (await jobAt(employer.slug, slug));
  if (!employer || !job) return null;
  const [bold, regular] = [fontOf("600SemiBold"), fontOf("400Regular")];
  const draw = (text: string) => drawable(text, bold.font);
  const own = languageOf(employer.locale) ?? "en";
  const t = speechIn(own === "ar" ? "en" : own);
  const title = draw(job.title);
  const drawn = new ImageResponse(
    <div
      style={{
        ...{ width: "100%", height: "100%", display: "flex", flexDirection: "column" },
        ...{ justifyContent: "space-between", padding: 80, color: "#fff", fontFamily: "Plex" },
        backgroundColor: employer.brandColour,
      }}
    >
      <div style={{ fontSize: 38, fontWeight: 600 }}>{draw(employer.name)}</div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div
          style={{
            ...{ fontSize: title.length > 44 ? 62 : 82, fontWeight: 600, lineHeight: 1.15 },
            ...{ display: "block", lineClamp: 3 },
          }}
        >
          {title}
        </div>
        <div style={{ fontSize: 34, marginTop: 28 }}>{draw(jobLineIn(t, job))}</div>
        <div style={{ fontSize: 34, marginTop: 10 }}>{draw(payIn(t, job) ?? "")}</div>
      </div>
    </div>,
    {
      ...PICTURE,
      fonts: [
        { name: "Plex", data: bold.bytes, weight: 600 },
        { name: "Plex", data: regular.bytes, weight: 400 },
      ],
    },
  );
  return new Uint8Array(await drawn.arrayBuffer());
}

const installed = createRequire(resolve("package.json"));
const fonts = new Map<string, { bytes: Buffer; font: Font }>();

function fontOf(cut: "400Regular" | "600SemiBold") {
  const known = fonts.get(cut);
  if (known) return known;
  const file = installed.resolve(`@expo-google-fonts/ibm-plex-sans/${cut}/IBMPlexSans_${cut}.ttf`);
  const bytes = readFileSync(file);
  const read = { bytes, font: create(bytes) as Font };
  fonts.set(cut, read);
  return read;
}

const drawable = (text: string, font: Font) =>
  Array.from(text)
    .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    .join("")
    .trim();
