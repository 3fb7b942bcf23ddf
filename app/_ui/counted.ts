/** "412", or "more than 1,000": lists are counted only so far, for nobody needs to know more than that. */
export const counted = ({ total, isMore }: { total: number; isMore: boolean }) =>
  `${isMore ? "more than " : ""}${total.toLocaleString("en-GB")}`;
