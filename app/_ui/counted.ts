/** Lists are counted up to a thousand: nobody needs to know more, and it would cost more than the list. */
const most = 1_000;

/** "412", or "more than 1,000". */
export const counted = (total: number) =>
  total > most ? `more than ${most.toLocaleString("en-GB")}` : total.toLocaleString("en-GB");
