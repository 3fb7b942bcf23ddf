import { fieldText } from "./verb-words";

type Values = Record<string, unknown>;

/** What happened; behind it, when there is anything, each value before and after. */
export function Changes({ title, before, after }: { title: string; before: unknown; after: unknown }) {
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const fields = [...new Set([...Object.keys(earlier), ...Object.keys(later)])].filter(
    (field) => JSON.stringify(earlier[field]) !== JSON.stringify(later[field]),
  );
  if (fields.length === 0) return title;
  const hasBefore = Object.keys(earlier).length > 0;
  return (
    <details className="group/changes">
      <summary className="w-fit cursor-pointer rounded-sm underline decoration-rule decoration-dotted underline-offset-3 hover:decoration-ink">
        {title}
      </summary>
      <dl className="mt-2 mb-1 flex flex-col gap-1.5 text-sm font-normal">
        {fields.map((field) => (
          <div key={field} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[9rem_1fr]">
            <dt className="text-soft">{fieldText(field)}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">
              {hasBefore && field in earlier && (
                <>
                  <del className="text-soft">
                    <span className="sr-only">Before: </span>
                    {valueText(earlier[field])}
                  </del>{" "}
                </>
              )}
              {field in later && (
                <ins className="no-underline">
                  <span className="sr-only">After: </span>
                  {valueText(later[field])}
                </ins>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function valuesOf(values: unknown): Values {
  return values !== null && typeof values === "object" && !Array.isArray(values) ? { ...values } : {};
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value === "string") return wordText(value);
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${fieldText(field)}: ${valueText(inner)}`)
    .join("; ");
}

/** "not_now" as "not now"; whatever else somebody wrote stays as it is. */
function wordText(value: string) {
  return /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll("_", " ") : value;
}
