import { Face } from "@/app/_ui/face";

export default function NotFound() {
  return (
    <main id="content" className="px-4">
      <Face title="This is no longer open">
        The job or the page has been closed, or a letter of the address is missing. Openings come and go: the
        organisation’s careers page lists those of today.
      </Face>
    </main>
  );
}
