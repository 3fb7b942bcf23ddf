import type { DefaultTexts } from "../../texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}اختاروا موعدًا جديدًا لمقابلتكم: {{ job_title }}{% else %}اختاروا موعدًا لمقابلتكم: {{ job_title }}{% endif %}",
    body: `مرحبًا {{ candidate_first_name }}،

{% if is_move %}نود نقل مقابلتكم بشأن وظيفة {{ job_title }}. يبقى الموعد الذي اتفقنا عليه قائمًا إلى أن تختاروا موعدًا جديدًا.{% else %}نود أن نلتقي بكم بشأن وظيفة {{ job_title }}، وأنتم من يختار الموعد.{% endif %} مدة المقابلة {{ duration }}{% if panel_place %}، في {{ panel_place }}{% endif %}{% if panel_link %}، عبر الإنترنت{% endif %}. هذه هي المواعيد المتاحة:

{{ times }}

[اختيار موعد]({{ portal_link }})

يرجى الاختيار في موعد أقصاه **{{ choose_by }}**. يصبح الموعد لكم حين تختارونه؛ وحتى ذلك الحين قد يسبقكم إليه غيركم، وسترون ما بقي منها. إن لم يناسبكم أي منها فأخبرونا في الصفحة نفسها وسنبحث عن غيرها. لن يُحسب ذلك عليكم.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "لم تعد مواعيد مقابلتكم قائمة: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

لم تعد المواعيد التي اقترحناها عليكم ({{ panel_name }}، بشأن وظيفة {{ job_title }}) قائمة. نعتذر عن الإزعاج. ليس هذا جوابًا على طلبكم، ولا يلزمكم فعل شيء: تجدون الخطوة التالية في بوابتكم، ونكتب إليكم عندما تتوفر مواعيد جديدة.

[عرض حالة طلبكم]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
