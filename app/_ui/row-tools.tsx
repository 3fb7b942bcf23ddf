"use client";

import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useRef } from "react";
import { IconButton } from "./icon-button";
import type { RowDrag } from "./use-row-drag";

type Props = {
  /** "Clarity", "question 3": said with each button. */
  name: string;
  at: number;
  count: number;
  onMove: (by: 1 | -1) => void;
  /** Left out where a row has to stay. */
  onRemove?: () => void;
  drag: RowDrag;
};

const look = { className: "size-4", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Up, down, away; and a handle to drag the row by. The keyboard stays on the row that it moves. */
export function RowTools({ name, at, count, onMove, onRemove, drag }: Props) {
  const tools = useRef<HTMLSpanElement>(null);
  function move(by: 1 | -1) {
    onMove(by);
    // The row's node may be put elsewhere in the list, which takes the focus from it; and its end disables a button.
    requestAnimationFrame(() => {
      const [up, down] = tools.current?.querySelectorAll("button") ?? [];
      const same = by < 0 ? up : down;
      (same?.disabled ? (by < 0 ? down : up) : same)?.focus();
    });
  }
  return (
    <span ref={tools} className="flex shrink-0 items-center">
      <span
        {...drag.handle(at)}
        aria-hidden="true"
        className="grid size-7 cursor-grab place-items-center text-faint pointer-coarse:hidden"
      >
        <GripVertical {...look} />
      </span>
      <IconButton
        size="small"
        label={`Move ${name} up`}
        isDisabled={at === 0}
        onPress={() => move(-1)}
        icon={<ArrowUp {...look} />}
      />
      <IconButton
        size="small"
        label={`Move ${name} down`}
        isDisabled={at === count - 1}
        onPress={() => move(1)}
        icon={<ArrowDown {...look} />}
      />
      {onRemove && (
        <IconButton size="small" label={`Remove ${name}`} onPress={onRemove} icon={<X {...look} />} />
      )}
    </span>
  );
}
