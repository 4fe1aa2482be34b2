# Cases: what residents, ambassadors and coordinators hear of each other.

## For the resident

human-where = في أي حي بيتك؟ عندها أعرف من يجيبك.
    .again = يكفي اسم حيك أو منطقتك، أو رمزك البريدي. التخطي ممكن أيضا.
    .why = لكل حي أناس خاصون به. هكذا يصل سؤالك إلى الشخص المناسب. التخطي ممكن أيضا.
summary-wishes = الأشياء المفضلة: { $wishes }
summary-wijk = الحي: { $place }
summary-reach = الجواب المطلوب: “{ $reach }”
promise-taken = نهارك سعيد. هناك خبر جديد عن السؤال الذي طرحته هنا معي. قرأ { $owner } سؤالك. يصلك الجواب قبل { $when }، هنا في المحادثة.
promise-late = نهارك سعيد. هناك خبر جديد عن السؤال الذي طرحته هنا معي. كان يجب أن يصلك الآن جواب من { $before }. لم ننجح في ذلك. نأسف لهذا. يجيبك { $owner } قبل { $when }. يمكنك الاتصال قبل ذلك أيضا. { $phone }
promise-late-again = نهارك سعيد. هناك خبر جديد عن السؤال الذي طرحته هنا معي. كان يجب أن يصلك الآن جواب من { $before }. مرة أخرى لم ننجح. نأسف كثيرا. سؤالك ما زال موجودا. الاتصال الآن هو الأفضل. { $phone }
promise-handed = نهارك سعيد. هناك خبر جديد عن السؤال الذي طرحته هنا معي. يكمل { $owner } العمل على سؤالك. يصلك الجواب قبل { $when }. ما حكيته ينتقل معه.
floor-begins = نهارك سعيد. أنت تتحدث الآن مع { $name }. أنا لا أتكلم في هذا الوقت. للرجوع إلي يمكنك كتابة: “computer”.
floor-computer = حسنا. عدت أنا، الحاسوب. سؤالك يبقى عند { $name }.
floor-quiet = نهارك سعيد. لم يكتب أحد هنا منذ فترة. عدد الأيام: { $days }. عدت أنا، الحاسوب. سؤالك يبقى عند { $owner }.
hand-over-agree = يقترح { $name } أن يكمل معك { $to }. عندها يرى { $to } ما حكيته. هل هذا مناسب؟
    .again = هل يكمل { $to } العمل على سؤالك؟ نعم أو لا، كلاهما جيد.
hand-over-agree-outside = يقترح { $name } أن يكمل معك { $to }. عندها ينقل { $name } سؤالك بنفسه. هل هذا مناسب؟
    .again = هل يكمل { $to } العمل على سؤالك؟ نعم أو لا، كلاهما جيد.
hand-over-agreed = حسنا. أنقل ذلك إلى { $to }.
hand-over-agreed-outside = حسنا. { $name } ينقل ذلك بنفسه إلى { $to }.
hand-over-refused = جيد أنك قلت ذلك. سؤالك يبقى عند { $name }.
resident = ساكن
resident-of = ساكن، ملف { $number }

## For who gets a question

alert-question = سؤال
urgency-ordinary = عادي
urgency-today = اليوم
urgency-now = الآن
wijk-unknown = الحي غير معروف
alert-offer = نهارك سعيد. ملف { $number }: { $kind }، { $urgency }، { $wijk }. وعدنا بالجواب قبل { $when }. هل هذا الملف لك؟
    .again = هل الملف { $number } لك؟ نعم أو لا، كلاهما جيد.
alert-offer-now = نهارك سعيد. ملف { $number }: { $kind }، { $urgency }، { $wijk }. هل هذا الملف لك؟
    .again = هل الملف { $number } لك؟ نعم أو لا، كلاهما جيد.
alert-group = نهارك سعيد. ملف { $number }: { $kind }، { $urgency }، { $wijk }. من يأخذ هذا الملف؟
    .again = من يأخذ الملف { $number }؟
alert-more = وصل شيء جديد إلى الملف { $number }. العدد: { $count }.
alert-news = وصل شيء جديد إلى الملف { $number }. العدد: { $count }. لرؤيته يمكنك كتابة “dienst”.
alert-left = حسنا. الملف { $number } يبقى لشخص آخر.
case-taken-by = الملف { $number } أخذه { $name } من قبل.
case-passed-on = الملف { $number } الآن عند { $name }.
case-is-closed = الملف { $number } مغلق من قبل.
case-is-gone = هذا الملف لم يعد موجودا.
case-not-yours = الملف { $number } ليس من حيك، أو انتهى دورك هذا.

case-number = ملف { $number }، { $wijk }
case-note = السؤال: { $note }
case-no-note = السؤال: التحدث مع إنسان
case-wishes = الأشياء المفضلة: { $wishes }
case-reach = الجواب: { $reach }
case-by = الموعد: قبل { $when }
case-answered = تم الجواب
case-earlier = من قبل: { $text }
case-told =
    قيل من قبل:
    { $text }
reach-chat = هنا في المحادثة
case-desk = ملف { $number }. ما تكتبه الآن يصل إلى الساكن. أو يمكنك اختيار شيء آخر.
    .again = يمكنك كتابة جوابك للملف { $number }، أو الاختيار أدناه.
case-note-what = ماذا نكتب في الملف { $number }؟ لا يصل هذا إلى الساكن كرسالة.
    .again = يمكنك كتابة ملاحظتك، أو الرجوع.
case-noted = تمت إضافته.
case-close = كيف انتهى الملف { $number }؟
    .again = يمكنك الاختيار أدناه، أو الكتابة بكلماتك.
case-closed-now = الملف { $number } مغلق الآن. سأخبر الساكن أن عملك انتهى.
case-later = الملف { $number } يبقى لك. للمتابعة يمكنك كتابة “dienst”.
case-hand-over = إلى من ننقل الملف { $number }؟
    .again = يمكنك اختيار شخص، أو كتابة اسم أو جهة.
case-hand-over-which = من المقصود بالاسم { $name }؟
    .again = يرجى اختيار شخص من القائمة.
case-why = لماذا { $name }؟ سيقرأ الساكن السبب.
    .again = تكفي جملة واحدة عن السبب. سيقرؤها الساكن.
case-not-colleague = { $name } ليس بين الزملاء.
case-outside = إذا قال الساكن نعم، أغلق الملف { $number }. إيصاله يكون من جهتك.
case-asked = أسأل الساكن إن كان يوافق أن يأخذه { $name }.
a-partner = جهة شريكة
formal-care = الرعاية المهنية
hand-over-yes = ملف { $number }: قال الساكن نعم. أنقله إلى { $name }.
hand-over-yes-outside = ملف { $number }: قال الساكن نعم. أغلق الملف هنا. يرجى إيصاله إلى { $name } مباشرة.
hand-over-no = ملف { $number }: يفضل الساكن البقاء معك.
case-switch = صاحب الملف { $number } كتب أيضا. هل ننتقل إليه؟
    .again = أولا يمكنك اختيار الملف الذي هذه الرسالة له.
case-whose =
    لمن هذا؟
    “{ $text }”
    .again = يمكنك اختيار الملف الذي تصل إليه كلماتك.
case-cannot-pass = وصلني شيء لا أستطيع نقله. يمكنك سؤاله إن كانت الكتابة ممكنة.
case-held = رسالتك في الملف { $number } لم تنقل. فيها طلب مال أو رقم سري أو بيانات دخول.
case-held-report = نهارك سعيد. في الملف { $number } رسالة أوقفناها. كان فيها طلب مال أو رقم سري أو بيانات دخول.
case-over = انتهى هذا الملف. هل نرى ملفاتك الأخرى؟
    .again = هل نرى ملفاتك الأخرى؟ نعم أو لا، كلاهما جيد.
case-wait = لحظة واحدة.
    .again = ما زلت أبحث عنه.
cases-none = لا توجد ملفات الآن.
cases-which = أي ملف؟ العدد هنا: { $count }.
    .again = يمكنك اختيار ملف من القائمة.
left-stopped = ملف { $number }: كتب الساكن كلمة التوقف. الملف مغلق. يرجى عدم إرسال شيء بعد الآن.
left-paused = ملف { $number }: الساكن في استراحة. الرسائل لا تصل الآن.
left-unreachable = ملف { $number }: لم يعد الوصول إلى الساكن ممكنا في هذه المحادثة.
left-erased = ملف { $number }: طلب الساكن مسح كل شيء. يرجى حذف ملاحظاتك أيضا.
left-quiet = ملف { $number }: لم يكتب أحد منذ أيام. عاد الحاسوب إلى الحديث. الملف يبقى لك.
left-computer = ملف { $number }: يتحدث الساكن مع الحاسوب من جديد. الملف يبقى لك.

## Choices

option-take = هذا لي
    .also = آخذه | أنا | أنا آخذه | take
option-not_now = ليس الآن
    .also = لا | ما بقدر | لا أستطيع | مو هلأ
option-note = ملاحظة
option-hand_over = نقل الملف
option-close = إغلاق
    .also = أغلق الملف
option-later = المتابعة لاحقا
option-back_to_case = الرجوع إلى الملف
outcome-reached = تم التواصل
outcome-not-reached = لم يتم التواصل
outcome-voicemail = بريد صوتي
outcome-passed-on = تم التحويل
outcome-stopped = أوقفه الساكن
outcome-outside = يستمر مع { $name }
option-partner = جهة شريكة
option-formal_care = الرعاية المهنية
option-outside = شخص آخر: { $name }
option-go_there = إلى الملف { $number }
option-stay_here = البقاء هنا
option-case = ملف { $number }
option-nobody = ليس لأحد
option-mine = ملفاتي
    .also = ملفي | الملفات عندي
option-open = أسئلة مفتوحة
    .also = مفتوح | مفتوحة | أسئلة
option-all = كل الملفات
    .also = الكل | كله
option-without-wishes = بدون ما يعجبني
    .also = بدون الرغبات | بلا رغبات
option-hand-over = نعم، هذا مناسب
    .also = نعم | مناسب | ايوا | موافق | موافقة
option-stay-with = لا، الأفضل البقاء مع { $name }
    .also = لا | أفضل لا | ما بدي

## Who is my ambassador, and being away

who-is-case = سؤالك عند { $owner }.
who-is-case-by = سؤالك عند { $owner }. يصلك الجواب قبل { $when }. يمكنك الاتصال قبل ذلك أيضا. { $phone }
who-is-ambassador = سفيرك هو { $name }، من { $controller }. يجيب { $name } في { $wijk }.
who-is-desk = من يجيبك: { $owner }. { $phone }
who-is-careful = هل يقول شخص آخر إنه هو؟ هذا ليس صحيحا. نحن لا نطلب أبدا مالا أو أرقاما سرية.
absence-known = غيابك مسجل: من { $first } إلى { $last }.
absence-days = من متى إلى متى غيابك؟
    .again = اذكر أول يوم وآخر يوم. مثلا: 21-12 إلى 3-1.
absence-deputy = الغياب من { $first } إلى { $last }. من يجيب عنك عندها؟
    .again = يمكنك اختيار زميل من القائمة.
absence-kept = سجلت ذلك: من { $first } إلى { $last }.
absence-none = حسنا. انتهى غيابك.
option-absence = أنا في غياب
    .also = غياب | غائب | غائبة | عطلة | إجازة
option-not-away = انتهى غيابي
    .also = رجعت | عدت | أنا هنا
option-no-deputy = لا أحد معين
    .also = لا أحد | ولا واحد | حتى واحد

takes-it = آخذه | أنا آخذه
stop-alone = توقف | قف | stop
duty-stop = هل تريد أن تتوقف؟ عندها لا أرسل لك شيئا. تنتقل ملفاتك وبلاغاتك إلى شخص آخر.
    .again = ألا أرسل لك شيئا بعد الآن؟ اختر من الأسفل.
option-stop-sure = نعم، لا ترسل لي شيئا
    .also = نعم | توقف
option-stop-not = لا، سأستمر
    .also = لا
case-not-there = { $name } لا يجيب عن هذا الحي. يبقى الملف معك.
hand-over-not-asked = ملف { $number }: قد يكون الساكن في خطر الآن ويتحدث مع الحاسوب. لا أسأل الآن إن كان { $name } يمكنه المتابعة. اكتب أنت أولا.
human-place = حسنا، سجلت: { $place }.
human-where-again = لا أعرف هذا اسما لحي. في أي حي أو منطقة بيتك؟ الرمز البريدي يكفي أيضا.
    .again = التخطي ممكن أيضا.
said-reach = كيف أريد الجواب
    .also = اتصل | اتصلوا | اتصال | بالهاتف | هاتف | الهاتف | تلفون | التلفون | بالبريد | ايميل | إيميل | واتساب | رسالة | في البيت | في بيتي | غدا | بكرة | اليوم | الليلة | صباحا | الصباح | ظهرا | مساء | المساء | العصر | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | الأسبوع القادم
