import { useEffect, useState } from "react";

/** The time, moving on by itself: waiting is counted while somebody looks. */
export function useClock(readAt: Date) {
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now > readAt ? now : readAt;
}
