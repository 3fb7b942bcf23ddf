import type { Role } from "@/db/schema";

/** Who vouches for work when its sponsor has left. */
export const ADMINISTRATORS: readonly Role[] = ["owner", "admin"];

/** Whoever asks, beside the sponsor of the work. */
export interface Voucher {
  isSponsor: boolean;
  sponsorName: string;
  sponsorLeft: boolean;
  isAdministrator: boolean;
}

/** Who saw the work has the word on it; when they have left, an owner or administrator does. */
export const mayVouch = ({ isSponsor, sponsorLeft, isAdministrator }: Voucher): boolean =>
  isSponsor || (sponsorLeft && isAdministrator);

export function refuseVouching(voucher: Voucher, [verb, what]: Act): string | null {
  if (mayVouch(voucher)) return null;
  return voucher.sponsorLeft
    ? `The sponsor has left. An owner or administrator ${verb}s ${what} now.`
    : `Only the sponsor, ${voucher.sponsorName}, can ${verb} ${what}.`;
}

/** A verb and what it is done to, such as "approve" and "days". */
type Act = readonly [verb: string, what: string];
