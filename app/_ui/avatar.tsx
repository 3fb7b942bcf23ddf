import { classes } from "./classes";

type Props = { name: string; size?: "small" | "regular" | "large"; className?: string };

const sizes = { small: "size-5", regular: "size-7 text-xs", large: "size-10 text-base" };

/** Initials, never a photograph: nobody is judged by a face. The name stands beside it. */
export function Avatar({ name, size = "regular", className }: Props) {
  const words = name.trim().split(/\s+/);
  const first = Array.from(words[0] ?? "")[0] ?? "?";
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? "")[0] ?? "") : "";
  return (
    <span
      aria-hidden="true"
      className={classes(
        "inline-grid shrink-0 select-none place-items-center rounded-full bg-pressed font-medium text-soft",
        sizes[size],
        className,
      )}
    >
      {size === "small" ? (
        <span className="text-xs">{first.toUpperCase()}</span>
      ) : (
        (first + last).toUpperCase()
      )}
    </span>
  );
}
