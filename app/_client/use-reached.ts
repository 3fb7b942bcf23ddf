"use client";

import { type PointerEvent, useEffect, useState } from "react";

/** Who listens to a page makes no event by it: for them it is all there a while after it has come. */
const quietMs = 5_000;

/**
 * Whether somebody has reached for a part of a page, by mouse, touch or keyboard. What is needed only then comes then,
 * and not with the page. A finger is waited for until it is lifted: what it presses must still be there.
 */
export function useReached() {
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  useEffect(() => {
    const timer = setTimeout(() => setReached(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  const onPointerMove = ({ pointerType }: PointerEvent) => pointerType !== "touch" && reach();
  return {
    isReached,
    reaching: isReached
      ? {}
      : { onPointerMove, onPointerUp: reach, onPointerCancel: reach, onFocus: reach, onKeyDown: reach },
  };
}
