"use client";

import { useEffect, useState } from "react";

/** "Leaves in 14 hours", to the second in its last minute. */
export function Countdown({ leavesAt, now, isOnItsWay }: { leavesAt: Date; now: Date; isOnItsWay: boolean }) {
  const [moment, setMoment] = useState(now);
  const left = leavesAt.getTime() - moment.getTime();
  const isClose = left < 90_000;
  useEffect(() => {
    const timer = setInterval(() => setMoment(new Date()), isClose ? 1_000 : 20_000);
    return () => clearInterval(timer);
  }, [isClose]);
  if (isOnItsWay || left <= 0) return <>Leaving now</>;
  return <span className="tabular-nums">Leaves in {spanText(left)}</span>;
}

function spanText(milliseconds: number) {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 90) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
