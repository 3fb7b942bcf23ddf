"use client";

import { useEffect } from "react";
import { noteSeen } from "./actions";

type Props = { organisation: string; application: string; offerId: string | null; hasUnread: boolean };

/** Notes what was seen once it is on a screen: fetching a page ahead is not seeing it. */
export function Seen({ organisation, application, offerId, hasUnread }: Props) {
  useEffect(() => {
    if (offerId || hasUnread) void noteSeen({ organisation, application }, offerId, hasUnread);
  }, [organisation, application, offerId, hasUnread]);
  return null;
}
