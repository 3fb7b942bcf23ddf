/** The currencies that are offered first; each in its own letters. */
export const currencies = [
  "GBP",
  "EUR",
  "USD",
  "CHF",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CAD",
  "AUD",
  "NZD",
  "JPY",
  "INR",
].map((code) => ({ id: code, label: code }));
