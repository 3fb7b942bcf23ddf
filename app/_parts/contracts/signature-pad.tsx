"use client";

import { type PointerEvent, useState } from "react";
import { Button } from "@/app/_ui/button";

const WIDTH = 600;
const HEIGHT = 200;

type Props = {
  name: string;
  label: string;
  onChange?: (path: string) => void;
  /** In English without. */
  words?: { drawn: string; draw: string; clear: string };
};

/** A field for drawing one's name with a finger, a pen or a mouse. Its value is the path of the line. */
export function SignaturePad({ name, label, onChange, words = inEnglish(label) }: Props) {
  const [path, setPath] = useState("");
  const [isDrawing, setIsDrawing] = useState(false);

  function draw(event: PointerEvent<SVGSVGElement>, letter: "M" | "L") {
    const box = event.currentTarget.getBoundingClientRect();
    const x = clamp(((event.clientX - box.left) / box.width) * WIDTH, WIDTH);
    const y = clamp(((event.clientY - box.top) / box.height) * HEIGHT, HEIGHT);
    // A tap alone is a dot: a move needs a line after it.
    set(letter === "M" ? `${path}M${x} ${y}L${x} ${y}` : `${path}L${x} ${y}`);
  }
  function set(next: string) {
    setPath(next);
    onChange?.(next);
  }
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">{label}</span>
      <svg
        role="img"
        aria-label={path ? words.drawn : words.draw}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full touch-none rounded-md border border-field bg-surface"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setIsDrawing(true);
          draw(event, "M");
        }}
        onPointerMove={(event) => isDrawing && draw(event, "L")}
        onPointerUp={() => setIsDrawing(false)}
        onPointerCancel={() => setIsDrawing(false)}
      >
        <path d={`M40 ${HEIGHT - 40}H${WIDTH - 40}`} className="stroke-rule" strokeDasharray="4 4" />
        <path
          d={path}
          fill="none"
          className="stroke-ink"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <input type="hidden" name={name} value={path} />
      <div>
        <Button variant="quiet" onPress={() => set("")} isDisabled={path === ""}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}

const inEnglish = (label: string) => ({
  drawn: `${label}: drawn`,
  draw: `${label}: draw here`,
  clear: "Clear",
});

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
