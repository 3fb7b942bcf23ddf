import type { DefaultTexts } from "../../texts";

export const ENGAGING = {
  reference_issued: {
    subject: "شهادتك من {{ organisation_name }}",
    body: `مرحبًا {{ candidate_first_name }}،

انتهت مهمتك، وقد كتبنا لك شهادة. إنها ملف PDF مختوم وهي لك: من تعرضها عليه يستطيع أن يتحقق من أنها أصلية.

[افتح شهادتك]({{ portal_link }})

شكرًا على عملك.

{{ organisation_name }}`,
  },
  terms_unanswered: {
    subject: "ردّك حتى {{ answer_by }}: عرضنا لمهمة استشارية",
    body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير، وهو الوحيد: شروط المهمة التي عرضناها عليك تنتظر ردّك حتى **{{ answer_by }}**.

يمكنك أن تقبل أو تقترح شروطًا أخرى أو تطرح سؤالًا أو ترفض. الرفض لا يكلّفك شيئًا، لا الآن ولا إن تقدّمت مرة أخرى.

[اقرأ الشروط وأجب]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "موعد التسليم {{ due_on }}: {{ milestone }}",
    body: `مرحبًا {{ candidate_first_name }}،

تذكير قصير بما اتفقنا عليه: موعد تسليم **{{ milestone }}** هو **{{ due_on }}**.

سلّمه في صفحتك مع ملاحظة أو ملف. إن احتاج الأمر وقتًا أطول فاكتب إلينا هناك، وسنجد يومًا آخر.

[افتح مهمتك]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
