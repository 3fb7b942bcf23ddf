import { Face } from "@/app/_ui/face";

export default function NotFound() {
  return (
    <Face title="This is not here">
      It may have been moved or closed, or your role does not reach it. The list it belongs to will know; an
      administrator can tell you what your role includes.
    </Face>
  );
}
