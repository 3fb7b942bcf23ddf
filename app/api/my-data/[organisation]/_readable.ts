import { localeOf } from "@/app/_ui/dates";
import type { Speech } from "@/app/_words/speech";
import type { Sentence } from "@/app/_words/words";
import type { MyData } from "@/app/(candidate)/portal/[organisation]/my-data/_page-data";

type Data = Omit<MyData, "files"> & { files: Omit<MyData["files"][number], "ticket">[] };
type Row = Record<string, unknown>;

/** What is in the ZIP as a page to read: in the reader's language, without a script, all of it escaped. */
export function readablePage(t: Speech, data: Data): string {
  const when = (instant: unknown) => (instant ? moment(t, instant, data.organisation.timeZone) : "");
  const jobOf = (row: Row) => data.applications.find(({ id }) => id === row.applicationId)?.jobTitle ?? "";
  const title = t("My data");
  const { you } = data;
  const sections = [
    section(t("Your details"), [
      facts([
        [t("Your full name"), you.name],
        [t("E-mail address"), you.email],
        [t("Phone number"), you.phone],
        [t("Where you live"), you.location],
        [t("Your time zone"), you.timeZone ?? ""],
      ]),
    ]),
    section(
      t("Your applications"),
      data.applications.map((one) =>
        block(one.jobTitle, when(one.appliedAt), [
          t(STATES[one.state]),
          ...data.applicationAnswers
            .filter(({ applicationId }) => applicationId === one.id)
            .map((answer) => `${questionOf(data, answer)}: ${answerText(answer.value)}`),
          ...data.withdrawals.filter(({ applicationId }) => applicationId === one.id).map(textOf("reason")),
        ]),
      ),
    ),
    section(
      t("Interviews"),
      data.panels.map((one) => block(text(one.name), when(one.startsAt), [jobOf(one), text(one.place)])),
    ),
    section(
      t("Messages"),
      data.messages.map((one) =>
        block(one.fromYou ? t("You") : data.organisation.name, when(one.sentAt), [text(one.body)]),
      ),
    ),
    section(
      t("Mail we sent you"),
      data.mails.map((one) => block(text(one.subject), when(one.sentAt), [text(one.text)])),
    ),
    section(
      t("What you told us you need"),
      data.adjustments.map((one) => paragraph(text(one.words))),
    ),
    section(
      t("The terms"),
      data.terms.map((one) =>
        block(jobOf(one), `${one.startsOn} – ${one.endsOn}`, [text(one.scope), text(one.deliverables)]),
      ),
    ),
    section(
      t("Our offer"),
      data.offers.map((one) => block(text(one.title), when(one.sentAt), [text(one.conditions)])),
    ),
    section(
      t("Documents"),
      data.contracts.map((one) => block(text(one.title), when(one.signedAt), [text(one.body)])),
    ),
    section(t("The work"), [
      ...data.milestones.map((one) =>
        block(text(one.title), when(one.deliveredAt), [text(one.deliveryNote)]),
      ),
      ...data.readings.map((one) => block(text(one.value), text(one.readOn), [text(one.note)])),
      ...data.loggedDays.map((one) => block(text(one.workedOn), "", [text(one.note)])),
    ]),
    section(
      t("What was written about you"),
      data.releasedNotes.map((one) =>
        block(text(one.heading), when(one.writtenAt), [partsText(t, one.parts)]),
      ),
    ),
    section(
      t("Files"),
      [
        `<ul>${data.files.map(({ place, name }) => `<li><a href="${escaped(encodeURI(place))}">${escaped(name)}</a></li>`).join("")}</ul>`,
      ].slice(data.files.length > 0 ? 0 : 1),
    ),
  ];
  return `<!doctype html>
<html lang="${t.language}" dir="${t.direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${LOOK}</style>
<main>
<h1>${escaped(title)}</h1>
<p class="soft">${escaped(t("{organisation}, {when}", { organisation: data.organisation.name, when: when(data.writtenAt) }))}</p>
${sections.join("\n")}
</main>
</html>
`;
}

const LOOK =
  ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:640px;margin:0 auto;padding:24px 16px 96px}h1{font-size:28px}h2{font-size:20px;margin-top:40px;border-top:1px solid color-mix(in srgb,currentColor 20%,transparent);padding-top:24px}h3{font-size:16px;margin:24px 0 0}p{margin:4px 0;white-space:pre-line;overflow-wrap:anywhere}.soft,dt{opacity:.75;font-size:14px}dd{margin:0 0 12px}";

const STATES = {
  active: "Your application is open",
  hired: "You were offered the job",
  not_now: "You were not offered the job",
  consult_instead: "You were offered an engagement instead",
  withdrawn: "You have withdrawn your application",
} as const satisfies Record<Data["applications"][number]["state"], Sentence>;

const REMOVED = {
  third_party: "[taken out: it names another person]",
  others_rights: "[taken out: it would harm another person's rights]",
} as const satisfies Record<string, Sentence>;

type Parts = ({ text: string } | { removed: keyof typeof REMOVED })[];

const partsText = (t: Speech, parts: unknown) =>
  (parts as Parts).map((part) => ("text" in part ? part.text : t(REMOVED[part.removed]))).join("");

const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
const textOf = (name: string) => (row: Row) => text(row[name]);
const answerText = (value: unknown) => (Array.isArray(value) ? value.join(", ") : text(value));
const questionOf = (data: Data, { questionId }: Row) =>
  data.questions.find(({ id }) => id === questionId)?.label ?? "";

const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const paragraph = (words: string) => (words ? `<p dir="auto">${escaped(words)}</p>` : "");

const block = (title: string, soft: string, lines: string[]) =>
  `<h3 dir="auto">${escaped(title)}</h3>${soft && `<p class="soft">${escaped(soft)}</p>`}${lines.map(paragraph).join("")}`;

const facts = (pairs: [string, string][]) =>
  `<dl>${pairs
    .filter(([, value]) => value)
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd dir="auto">${escaped(value)}</dd>`)
    .join("")}</dl>`;

/** A part of the page; what is empty is not there. */
const section = (title: string, parts: string[]) =>
  parts.length > 0 ? `<h2>${escaped(title)}</h2>${parts.join("\n")}` : "";

const moment = (t: Speech, instant: unknown, timeZone: string) =>
  new Date(String(instant)).toLocaleString(localeOf(t.language), {
    timeZone,
    dateStyle: "long",
    timeStyle: "short",
  });
