import type { DefaultTexts } from "../../texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "خبر سار بشأن وظيفة {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

{% if told_by_phone_on %}هذا، كتابةً، ما أخبرناكم به هاتفيًّا يوم {{ told_by_phone_on }}. {% endif %}نود أن تنضموا إلى {{ organisation_name }} في وظيفة {{ job_title }}. تهانينا.

{% if feedback %}{{ feedback }}

{% endif %}يصلكم عرضكم برسالة، بكل ما فيه عن الأجر وموعد البدء، وتجدونه في بوابتكم. اقرؤوه على مهل واسألونا عن كل ما تودون معرفته.

[فتح بوابتكم]({{ portal_link }})

نتطلع إلى العمل معكم.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "ردّنا على طلبكم: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

{% if told_by_phone_on %}هذا، كتابةً، ما أخبرناكم به هاتفيًّا يوم {{ told_by_phone_on }}. {% endif %}لن نعرض عليكم وظيفة {{ job_title }}. نعلم أن هذا ليس الجواب الذي كنتم ترجونه، وأردنا أن يصلكم بوضوح ومن دون انتظار أطول.

شكرًا على الوقت والجهد اللذين منحتمونا إياهما.{% if feedback %} ونود أن نقول لكم أيضًا:

{{ feedback }}{% endif %}

هذا الجواب يخص هذه الوظيفة في هذا الوقت. إن ناسبتكم وظيفة أخرى من وظائفنا فسيسعدنا أن نسمع منكم مجددًا.

إن كان لديكم سؤال فاكتبوا إلينا في بوابتكم وسيرد عليكم شخص من فريقنا:

[فتح بوابتكم]({{ portal_link }})

نتمنى لكم كل التوفيق.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "ردّنا على طلبكم، مع عرض: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}، لن نعرض عليكم وظيفة {{ job_title }}. {% if chose_another %}اخترنا شخصًا آخر. {% endif %}شكرًا على الوقت والجهد اللذين منحتمونا إياهما.

غير أننا نود أن نعمل معكم، ونعرض عليكم عملًا استشاريًّا قصيرًا مدفوع الأجر، يشرف عليه {{ sponsor_name }}.\\
**العمل:** {{ scope }}\\
**ما تسلّمونه:** {{ deliverables }}\\
**اليوم الأول:** {{ starts_on }}\\
**اليوم الأخير:** {{ ends_on }}\\
**الأيام المدفوعة:** {{ days }}\\
**الأجر:** {{ rate }} في اليوم\\
**المشرف على عملكم:** {{ sponsor_name }}

القبول تعبير عن نية وليس عقدًا بعد: لا شيء يلزمكم أو يلزمنا قبل أن يوقّع الطرفان. والاعتذار لا يكلّفكم شيئًا. لن يُحسب عليكم، لا الآن ولا إن تقدّمتم من جديد.

{% if feedback %}لماذا نتوجه إليكم:

{{ feedback }}

{% endif %}يمكنكم في بوابتكم أن تقبلوا أو تعتذروا أو تطرحوا سؤالًا أو تقترحوا شروطًا أخرى. يرجى الرد في موعد أقصاه **{{ answer_by }}**.

[قراءة الشروط والرد]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "علينا أن نصحّح ردّنا على طلبكم: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

يوم {{ told_on }} أخبرناكم {{ told }}. لم يعد ذلك قائمًا: تراجعنا عن القرار، ونحن ننظر من جديد في طلبكم لوظيفة {{ job_title }}.

{{ words }}

نعلم ما تفعله رسالة كهذه بخطط الإنسان، ونحن آسفون. سنرد عليكم في موعد أقصاه **{{ promised_on }}**. إن كنتم تفضّلون ألا ننظر في طلبكم بعد الآن فيمكنكم قول ذلك في بوابتكم، وينتهي الأمر عند ذلك.

[فتح بوابتكم]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "عرضكم من {{ organisation_name }}: {{ title }}",
    body: `مرحبًا {{ candidate_first_name }}،

يسعدنا أن نعرض عليكم وظيفة **{{ title }}** لدى {{ organisation_name }}.

- **الأجر:** {{ salary }}
- **اليوم الأول:** {{ starts_on }}
- **يرجى الرد في موعد أقصاه:** {{ answer_by }}

تجدون العرض الكامل في بوابتكم. يمكنكم هناك أن تقرؤوه وتسألوا عنه وتقبلوه أو تعتذروا عنه.

[قراءة عرضكم]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "وقّعه الجميع: {{ document_title }}",
    body: `مرحبًا {{ recipient_name }}،

المستند «{{ document_title }}» بين {{ candidate_name }} و{{ organisation_name }} موقّع الآن من الطرفين. والمستند المختوم، مع الصفحة التي تبيّن من وقّعه ومتى، لكم.

{% if portal_link %}[فتح المستند]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
