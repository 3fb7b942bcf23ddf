/** Where the parts of a kit are, on screens that cannot show the CV beside the questions: always in sight. */
export function KitParts({ parts }: { parts: readonly { id: string; label: string }[] }) {
  return (
    <nav
      aria-label="Parts of the kit"
      className="sticky top-0 z-10 -mx-4 mb-4 overflow-x-auto border-b border-line bg-canvas px-4 sm:-mx-8 sm:px-8 xl:hidden print:hidden"
    >
      <ul className="flex gap-5">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-11 items-center rounded-sm font-medium whitespace-nowrap text-soft hover:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
