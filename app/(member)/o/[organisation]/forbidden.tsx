import { Face } from "@/app/_ui/face";

export default function Forbidden() {
  return (
    <Face title="Your role does not include this">
      An administrator of the organisation can change your role, or do it for you.
    </Face>
  );
}
