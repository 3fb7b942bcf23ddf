type Props = { title?: string; errors: { /** id of the field */ field: string; message: string }[] };

/** At the head of a plain form that came back: every error, each a link to its field. */
export function ErrorSummary({ title = "Please look at these again", errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-md border border-overdue bg-overdue-tint px-4 py-3 text-overdue">
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`} className="underline underline-offset-3">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
