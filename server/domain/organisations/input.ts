import { z } from "zod";
import { languageInput } from "../emails/input";

/** What a member can be in an organisation, and how people call it. */
export const ROLE_WORDS = {
  owner: "Owner",
  admin: "Administrator",
  recruiter: "Recruiter",
  hiring_manager: "Hiring manager",
  panelist: "Panelist",
  front_desk: "Front desk",
} as const;

export const roleInput = z.enum(
  ["owner", "admin", "recruiter", "hiring_manager", "panelist", "front_desk"],
  "Choose one of the roles.",
);

/** An address is compared as it is kept: trimmed and in small letters. */
export const emailInput = z
  .string("Enter an e-mail address.")
  .trim()
  .toLowerCase()
  .max(254, "This address is too long to be one.")
  .pipe(z.email("Enter an e-mail address such as ann@example.com."));

/** One line that a person typed: no line breaks, no invisible characters. */
export const lineInput = (label: string, most: number) =>
  z
    .string(`Enter ${label}.`)
    .trim()
    .max(most, `Keep ${label} under ${most + 1} characters.`)
    .refine(
      (text) => !/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(text),
      "Keep this on one line.",
    );

/** A day that somebody means: far outside it is a slip, and further still the database has no such day. */
export const dayInput = (sentence: string) =>
  z.iso.date(sentence).refine((day) => day >= "1900-01-01" && day < "2200-01-01", sentence);

/** The same for a moment. */
export const momentInput = (sentence: string) =>
  z
    .date(sentence)
    .min(new Date("1900-01-01T00:00:00Z"), sentence)
    .max(new Date("2200-01-01T00:00:00Z"), sentence);

export const personNameInput = lineInput("a name", 120).min(1, "Enter a name.");
const title = lineInput("a title", 120);

export const timeZoneInput = z
  .string("Choose a time zone.")
  .refine(isTimeZone, "Choose a time zone of the list.");

/** White words stand on the organisation's colour, in mails and on its careers page. */
export const brandColourInput = z
  .string("Choose a colour.")
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "Enter a colour such as #1f4d3f.")
  .refine(
    (colour) => contrastWithWhite(colour) >= 4.5,
    "White words could not be read on this colour. Choose a darker one.",
  );

export const slugInput = z
  .string("Enter an address.")
  .trim()
  .toLowerCase()
  .min(3, "Use at least 3 letters.")
  .max(40, "Use at most 40 letters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use letters, digits and single hyphens between them.");

const region = z
  .string("Choose a region of the list.")
  .trim()
  .regex(/^[A-Z]{2}(-\w{1,20})?$/, "Choose a region of the list.");
const optionalRegion = z
  .union([z.literal(""), region])
  .nullish()
  .transform((value) => value || null);

export const organisationInput = z.object({
  slug: slugInput,
  name: lineInput("a name", 80).min(1, "Enter the organisation's name."),
  timeZone: timeZoneInput,
  holidayRegion: optionalRegion,
  brandColour: brandColourInput.optional(),
  about: z.string().trim().max(2_000, "Keep this under 2,001 characters.").optional(),
  ownerName: personNameInput,
});
export type OrganisationInput = z.input<typeof organisationInput>;

const promisedDaysInput = z.coerce
  .number("Enter a number of days.")
  .int("Enter a whole number of days.")
  .min(1, "Promise an answer within at least one day.")
  .max(45, "Promise an answer within 45 days.")
  .optional();

export const organisationChange = z.object({
  name: lineInput("a name", 80).min(1, "Enter the organisation's name."),
  timeZone: timeZoneInput,
  locale: languageInput.optional(),
  brandColour: brandColourInput,
  about: z.string().trim().max(2_000, "Keep this under 2,001 characters."),
  address: z.string().trim().max(400, "Keep the address under 401 characters."),
  replyTo: z
    .union([z.literal(""), emailInput])
    .nullable()
    .transform((value) => value || null),
  outcomesLeaveAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 09:30."),
  promisedDays: promisedDaysInput,
  reviewPromisedDays: promisedDaysInput,
  interviewPromisedDays: promisedDaysInput,
  decisionPromisedDays: promisedDaysInput,
  weeklyPanelLimit: z.coerce
    .number("Enter how many panels a week.")
    .int("Use a whole number.")
    .min(1, "A limit is between 1 and 40.")
    .max(40, "A limit is between 1 and 40.")
    .optional(),
  approvesJobs: z.boolean().optional(),
});
export type OrganisationChange = z.output<typeof organisationChange>;

export const holidayInput = z.object({
  day: dayInput("Choose a day."),
  name: lineInput("a name", 80).min(1, "Enter what the day is called."),
});
export const holidayIdInput = z.object({ holidayId: z.uuid() });
export const regionInput = z.object({ region });

export const invitationInput = z.object({
  email: emailInput,
  name: personNameInput,
  title: title.default(""),
  role: roleInput,
});
export type InvitationInput = z.output<typeof invitationInput>;

export const invitationIdInput = z.object({ invitationId: z.uuid() });
export const acceptInput = z.object({
  organisationId: z.uuid(),
  invitationId: z.uuid(),
  name: personNameInput.optional(),
});
export const roleChange = z.object({ memberId: z.uuid(), role: roleInput });
export const memberIdInput = z.object({ memberId: z.uuid() });

/** WCAG's ratio between a colour and white: 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function isTimeZone(name: string) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name })) && /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}
