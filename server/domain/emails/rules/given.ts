// How what is said differently in each language is given to a mail: as it is, for the language of its words is found last.

/** When something begins and ends, for a reader in this zone: an interval of ISO 8601, with the zone of RFC 9557. */
export const spanGiven = (startsAt: Date, endsAt: Date, timeZone: string) =>
  `${startsAt.toISOString()}/${endsAt.toISOString()}[${timeZone}]`;

/** A moment, for a reader in this zone. One without a zone is read in the organisation's. */
export const momentGiven = (at: Date, timeZone: string) => `${at.toISOString()}[${timeZone}]`;

/** Money in minor units, and what it is for: "9200000 GBP/year". */
export const moneyGiven = (minorUnits: number, currency: string, per?: "year" | "month" | "day" | "hour") =>
  `${minorUnits} ${currency}${per ? `/${per}` : ""}`;

/** Several names or spans: one a line. */
export const severalGiven = (each: string[]) => each.map((one) => one.replace(/\s+/g, " ")).join("\n");
