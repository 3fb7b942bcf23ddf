"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button";

type Props = {
  /** "Clarity", "question 3": said with each button. */
  name: string;
  at: number;
  count: number;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** Up, down, away. */
export function RowTools({ name, at, count, onMove, onRemove }: Props) {
  const look = { className: "size-4", strokeWidth: 1.75, "aria-hidden": true } as const;
  return (
    <span className="flex shrink-0 items-center">
      <IconButton
        size="small"
        label={`Move ${name} up`}
        isDisabled={at === 0}
        onPress={() => onMove(-1)}
        icon={<ArrowUp {...look} />}
      />
      <IconButton
        size="small"
        label={`Move ${name} down`}
        isDisabled={at === count - 1}
        onPress={() => onMove(1)}
        icon={<ArrowDown {...look} />}
      />
      <IconButton size="small" label={`Remove ${name}`} onPress={onRemove} icon={<X {...look} />} />
    </span>
  );
}
