import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMAIL_KINDS } from "@/db/schema";
import { DEFAULT_TEXTS } from "@/server/domain/emails/defaults/texts";
import { composeMail, refuseAddress, refuseTemplate } from "@/server/domain/emails/rules";
import { FIELDS } from "@/server/domain/emails/rules/fields";
import { isHardBounce, nextState } from "@/server/domain/emails/rules/sending";
import { harmlessName } from "@/server/domain/emails/rules/values";

const sender = {
  name: "Glasshouse",
  address: "12 Glass Street",
  brandColour: "#1f4d3f",
  timeZone: "Europe/London",
};
const template = (kind: (typeof EMAIL_KINDS)[number]) => ({ kind, locale: "en", ...DEFAULT_TEXTS[kind] });
const examples = (kind: (typeof EMAIL_KINDS)[number], changes = {}) => ({
  ...Object.fromEntries(FIELDS[kind].map(({ name, example }) => [name, example])),
  portal_link: "{{portal_link}}",
  ...changes,
});
const compose = (kind: (typeof EMAIL_KINDS)[number], changes = {}) =>
  composeMail(template(kind), sender, examples(kind, changes));
const words = (body: string, changes = {}) =>
  composeMail(
    { kind: "message", locale: "en", subject: "Hello", body },
    sender,
    examples("message", { application_link: null, ...changes }),
  );

describe("the texts every organisation starts with", () => {
  test.each(EMAIL_KINDS)("%s is a template in order, and complete with its fields", (kind) => {
    expect(refuseTemplate(template(kind))).toBeNull();
    const { subject, text, html } = compose(kind);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[\[|\{%/);
    expect(text.length).toBeGreaterThan(80);
  });

  test("consult instead says no in its first sentence, offers in its second paragraph, and costs nothing to decline", () => {
    const [first = "", second = "", third = ""] = compose("outcome_consult_instead").text.split("\n\n");
    expect(first.split(". ")[0]).toBe(
      "Dear Tom, we will not be offering you the Senior Marketing Strategist job",
    );
    for (const term of [
      "paid consulting engagement",
      "autumn lead campaign",
      "closing report",
      "8 June",
      "3 July",
      "12.5",
      "£650 a day",
      "Grace Lindqvist",
    ])
      expect(second).toContain(term);
    expect(third).toContain("Declining costs you nothing");
  });

  test("consult instead says that another was chosen only where that is true", () => {
    const chosen = (chose_another: unknown) =>
      compose("outcome_consult_instead", { chose_another }).text.includes("chose another");
    expect([true, "yes", 1, "true"].map(chosen)).toEqual([true, true, true, true]);
    expect([false, "no", 0, "", null, undefined, "false"].map(chosen)).toEqual(Array(7).fill(false));
  });

  test("an invitation tells a panelist of the kit and a candidate of the portal, never the other way round", () => {
    const panelist = compose("interview_invitation", {
      portal_link: null,
      check_in_code: null,
      kit_link: "/o/glasshouse/interviews/1",
    });
    expect(panelist.text).toContain("{{app_url}}/o/glasshouse/interviews/1");
    expect(panelist.text).not.toContain("portal_link");
    const candidate = compose("interview_invitation", { kit_link: null });
    expect(candidate.text).toContain("{{portal_link}}");
    expect(candidate.text).not.toMatch(/kit|scorecard/);
  });
});

describe("what a template may be", () => {
  const refuse = (body: string, subject = "Hello") =>
    refuseTemplate({ kind: "message", locale: "en", subject, body });

  test.each([
    ["an unknown field", "{{ body }} {{ salary }}", "“salary”"],
    ["a field of a field", "{{ body.constructor }}", "body.constructor"],
    ["an unknown filter", "{{ body | shout }}", "undefined filter"],
    ["the raw filter", "{{ body | raw }}", "undefined filter"],
    ["a loop", "{% for x in (1..9) %}{{ body }}{% endfor %}", "tag"],
    ["a file", "{{ body }}{% include 'secrets' %}", "tag"],
    ["an unclosed condition", "{{ body }}{% if job_title %}", "not closed"],
    ["a mail without what it is for", "Hello", "{{ body }}"],
  ])("%s is refused when saving, beside the text", (_what, body, said) => {
    expect(refuse(body)).toMatchObject({ part: "body", sentence: expect.stringContaining(said) });
  });

  test("a wrong subject is refused beside the subject", () => {
    expect(refuse("{{ body }}", "Hello {{ nobody }}")?.part).toBe("subject");
  });

  test("links lead to the web or to a mailbox, and pictures are not loaded", () => {
    const { html } = words(
      "[a](javascript:alert(1)) [b](data:text/html,x) [c](https://example.test/) [d](mailto:a@example.test) ![e](https://track.test/x.png) <b>bold</b> {{ body }}",
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://example.test/",
      "mailto:a@example.test",
      "https://track.test/x.png",
    ]);
    expect(html).not.toMatch(/<img|<b>/);
  });
});

describe("what a field's value can do", () => {
  test("whatever it holds, it stays text: no markup, no link, no header, no open field", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.stringMatching(/^[[\](){}<>*_`#!|\\/.:a-z\n -]{0,80}$/),
      fc.constantFrom(
        "[click](https://evil.tk)",
        "<script>alert(1)</script>",
        "{{portal_link}}",
        "{% raw %}{{ body }}{% endraw %}",
        "https://evil.tk/x",
        "\n\n# Heading\n\n    code\n\n- list",
        "a\r\nBcc: everybody@example.test",
        "![x](https://evil.tk/a.png)",
        "<https://evil.tk>",
        "[x]: https://evil.tk",
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const [body, sender_name] = [`${one}.`, `${other}.`];
        const plain = words("Dear reader,\n\n{{ body }}\n\n**{{ sender_name }}** `{{ sender_name }}`", {
          body,
          sender_name,
          portal_link: null,
        });
        const inside = plain.html.slice(
          plain.html.indexOf("Dear reader"),
          plain.html.indexOf('class="quiet'),
        );
        expect(inside).not.toMatch(/<(a|script|img|h\d|pre|ul|ol|blockquote|iframe|hr)\b/i);
        expect(`${plain.html}${plain.text}`).not.toContain("{{portal_link}}");
        expect(plain.subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 400 },
    );
  });

  test("a name that is an address becomes a name again", () => {
    expect(harmlessName("evil.tk")).toBe("evil. tk");
    expect(harmlessName("Visit https://evil.tk/login now")).toBe("Visit https: evil. tk/login now");
    expect(harmlessName("Ann\r\nBcc: x@y.test")).toBe("Ann Bcc: x@y. test");
    expect(harmlessName("\u202egnp.exe")).toBe("gnp. exe");
    expect(harmlessName("J.R.R. Tolkien")).toBe("J.R.R. Tolkien");
    expect(harmlessName("نام‌خانوادگی")).toBe("نام‌خانوادگی");
  });

  test("a link is a path of ours or an address of the web, and nothing else", () => {
    const linkOf = (application_link: string) =>
      words("{{ body }} [Open]({{ application_link }})", { application_link }).html;
    expect(linkOf("/o/glasshouse/jobs?a=1&b=2")).toContain(
      'href="{{app_url}}/o/glasshouse/jobs?a=1&amp;b=2"',
    );
    expect(linkOf("https://meet.example.test/x")).toContain('href="https://meet.example.test/x"');
    for (const bad of ["javascript:alert(1)", "//evil.tk", "/\\evil.tk", "data:text/html,x"])
      expect(linkOf(bad)).toContain('href=""');
  });

  test("one plain address can take mail", () => {
    const refused = (address: string) => refuseAddress({ name: "Ann", address });
    expect(refused("ann@example.test")).toBeNull();
    for (const bad of [
      "ann",
      "a@b@c",
      "ann@x.test, eve@x.test",
      "Ann <ann@x.test>",
      "ann@x.test\r\nBcc: eve@x.test",
    ])
      expect(refused(bad)).not.toBeNull();
  });
});

test("tries wait longer each time, up to two hours, and end after about a day", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  const waits = Array.from({ length: 19 }, (_, at) => nextState("deferred", at + 1, now, 0.5)).map((state) =>
    state.dueAt ? state.dueAt.getTime() - now.getTime() : 0,
  );
  expect(waits.slice(0, 3)).toEqual([10_000, 20_000, 40_000]);
  expect(Math.max(...waits)).toBe(7_200_000);
  expect(waits.reduce((sum, wait) => sum + wait) / 3_600_000).toBeGreaterThan(18);
  expect(nextState("deferred", 20, now, 0.5)).toMatchObject({ state: "failed" });
});

test.each([
  ["550 5.1.1 The mailbox does not exist", true],
  ["553 5.1.3 Bad destination mailbox address syntax", true],
  ["550 No such user here", true],
  ["550 5.7.1 Message rejected as unsolicited", false],
  ["552 5.2.2 Mailbox full", false],
  ["554 Transaction failed", false],
  ["451 4.1.1 Try again later", false],
  [undefined, false],
])("“%s” is a mailbox that does not exist: %s", (response, expected) => {
  expect(isHardBounce(response)).toBe(expected);
});
