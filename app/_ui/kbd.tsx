import { Fragment } from "react";
import { classes } from "./classes";

type Props = { keys: string; tone?: "plain" | "inverse" };

/** Shortcut keys, written with spaces between presses: "g t", "⌘ K". */
export function Keys({ keys, tone = "plain" }: Props) {
  return (
    <span className="inline-flex items-center gap-0.5">
      {keys.split(" ").map((key, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: presses have no identity but their place
        <Fragment key={index}>
          <kbd
            className={classes(
              "inline-grid h-5 min-w-5 place-items-center rounded-sm border px-1 font-sans text-xs",
              tone === "plain" ? "border-line bg-sunken text-soft" : "border-current/30 text-canvas",
            )}
          >
            {key}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
