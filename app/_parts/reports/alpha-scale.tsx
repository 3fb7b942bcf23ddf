type Props = { alpha: number; interval: { low: number; high: number } };

/** From chance to full agreement: the point, and how far it could lie to either side. */
export function AlphaScale({ alpha, interval }: Props) {
  const place = (value: number) => 2 + Math.max(0, Math.min(1, value)) * 196;
  const [low, high] = [place(interval.low), place(interval.high)];
  return (
    <svg viewBox="0 0 200 14" aria-hidden="true" className="h-3.5 w-50">
      <path d="M2 7h196" className="stroke-rule" strokeWidth="1.5" strokeLinecap="round" />
      {[0.667, 0.8].map((line) => (
        <path key={line} d={`M${place(line)} 3v8`} className="stroke-field" strokeWidth="1.5" />
      ))}
      <path d={`M${low} 7H${high}`} className="stroke-faint" strokeWidth="5" strokeLinecap="round" />
      <circle cx={place(alpha)} cy={7} r={4.5} className="fill-ink" />
    </svg>
  );
}
