import type { PersonKey } from "../company";

/** Whose panel has no time yet, or has one that does not suit. */
export const choosing = {
  name: "Zuzanna Błaszczyk",
  call: "30 min. Runs the spring for a seed house in Kraków, from Leeds. Two school runs a week, so she chooses her own time.",
};

export const elsewhere = {
  name: "Lucy Ashworth",
  call: "20 min. Library desk, eleven years, knows everybody's grandmother. Mornings are hard: she opens the branch.",
  words: "I open the library until one. Any afternoon would do, and I can come at short notice.",
};

/** Chose a time for which one of the three had no time any more. */
export const standingIn = {
  name: "Charlotte Penhaligon",
  call: "25 min. Marketing for a chain of garden centres, from Truro. Chooses between times; any place will do.",
  adjustments: "I lip-read. A seat facing the window side, so that the light is on your faces, please.",
  blocked: "Growers' meeting, moved to this afternoon",
};

interface Keeping {
  timeZone: string;
  /** From Monday on: from when until when, or not at all. */
  week: readonly (readonly [opensAt: string, closesAt: string] | null)[];
  weeklyPanelLimit: number | null;
}

const usual = ["09:00", "17:00"] as const;

/** Hours that members keep, where they are not the usual ones. */
export const keeping: Partial<Record<PersonKey, Keeping>> = {
  panelist1: {
    ...{ timeZone: "Europe/London", weeklyPanelLimit: null },
    week: [usual, usual, usual, usual, ["09:00", "13:00"]],
  },
  manager: {
    ...{ timeZone: "Europe/London", weeklyPanelLimit: 3 },
    week: [["10:00", "18:00"], usual, usual, usual, usual],
  },
  engineering: {
    ...{ timeZone: "Europe/Berlin", weeklyPanelLimit: 5 },
    week: [["09:00", "18:00"], ["09:00", "18:00"], ["09:00", "18:00"], ["09:00", "18:00"], usual],
  },
};

/** Members who handed in a calendar: when it says that they are busy. What for was never kept. */
export const calendars: readonly {
  who: PersonKey;
  name: string;
  busy: readonly number[];
  minutes: number;
}[] = [
  { who: "panelist3", name: "Outlook, autumn", busy: [1, 2, 3, 4, 6, 8], minutes: 60 },
  { who: "engineering", name: "team-calendar.ics", busy: [1, 2, 4, 5, 7, 9], minutes: 45 },
];

/** What members keep free of panels in the next days, in minutes. What for is theirs alone. */
export const blocking: readonly { who: PersonKey; inWorkdays: number; minutes: number; note: string }[] = [
  { who: "panelist2", inWorkdays: 3, minutes: 150, note: "Season review with the growers" },
  { who: "panelist3", inWorkdays: 2, minutes: 90, note: "Dentist" },
  { who: "panelist1", inWorkdays: 5, minutes: 120, note: "Photographs for the autumn catalogue" },
];
