### Doing something for others.

contribute-what = ما الذي يعجبك فعله للآخرين أو معهم؟
    .again = يمكنك ذكر مهارة عندك. مثلا: الطبخ أو التصليح أو مرافقة شخص.
contribute-one = { $title }. المطلوب: { $roles }. { $where }. { $when }.
contribute-found = هل هنا شيء يناسبك؟
    .again = يكفي اسم من القائمة. كلمة “لا” جواب جيد أيضا.
contribute-none = لا أحد يطلب هذا الآن. لكن يمكنك المشاركة في مكان ما.
contribute-how = يمكنك إبلاغهم برغبتك في المساعدة في { $title }. ثم تتفقون معا على العمل.
contribute-buddy =
    المرافق يذهب مع شخص في المرة الأولى. في كل مرة الجواب لك: نعم أو لا.
    أولا يتحدث معك سفير. المطلوب منك شهادة VOG (حسن السلوك)، ثم تدريب.
    هل يناسبك التعارف؟
    .again = هل أطلب من سفير أن يتعرف عليك؟ نعم أو لا، كلاهما جيد.
contribute-note-buddy = أريد الانضمام إلى المرافقين.
contribute-noted = أضيف هذا إن أردت التعارف.
contribute-later = نهارك سعيد. هذا سؤال أطرحه مرة واحدة فقط.
contribute-asked = هل يعجبك أيضا أن تساعد الآخرين بشيء؟ كلمة “لا” جواب جيد أيضا.
    .again = هل يعجبك فعل شيء للآخرين؟ نعم أو لا، كلاهما جيد.
contribute-not = جيد أنك قلت ذلك. لن أسأل عن هذا بعد الآن.

recruit-name = ما اسم المرافق الجديد؟ يكفي الاسم الأول.
    .again = يمكنك كتابة اسم أول، ثم أجهز الدعوة.
recruit-wait = أجهز الدعوة.
recruit-invite =
    من أجل { $name }، مرة واحدة، خلال 7 أيام:
    { $link }
    أو الرمز: { $code }
recruit-whom = من هو المرافق المقصود؟
    .again = يمكنك اختيار مرافق من القائمة.
recruit-nobody = لا يوجد مرافقون الآن.
recruit-what =
    { $name }
    { $text }
    ما الذي رأيته أو فعلته اليوم؟
    .again = ماذا أسجل بتاريخ اليوم؟
recruit-recorded = سجلت ذلك بتاريخ اليوم. لا أحفظ نسخة.
record-vog_seen = تمت رؤية VOG: { $day }
record-trained = التدريب: { $day }
record-agreed = قواعد السلوك: { $day }
record-none = ليس بعد

option-contribute = فعل شيء للآخرين
    .also = تطوع | متطوع | مساعدة الآخرين | بدي ساعد | أساعد الناس
option-become-buddy = مرافقة شخص
    .also = مرافق | مرافقة | أروح مع حدا | نمشي مع شي واحد
option-get-to-know = نعم، للتعارف
    .also = نعم | تعارف | ايوا | واخا
option-duty-recruit = دعوة مرافق
    .also = دعوة | دعوة جديدة
option-duty-record = VOG وتدريب مرافق
    .also = vog | تدريب
option-record-vog_seen = تمت رؤية VOG
    .also = vog | شهادة
option-record-trained = تم التدريب
    .also = تدريب | التدريب
option-record-agreed = تم توقيع قواعد السلوك
    .also = قواعد | قواعد السلوك | توقيع
