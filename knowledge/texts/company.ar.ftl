### Going together: what residents and buddies hear about a first visit. First names only once both said yes.
### Messages the bot begins are neutral in their first 60 characters.

## Asking whether somebody goes along

visit-how = موعد { $title } هو { $when }. هل نسأل من يرافقك في المرة الأولى؟
    .again = هل يناسبك أن يرافقك شخص إلى { $title }؟ الذهاب بنفسك ممكن أيضا.
visit-dared = أفهم ذلك. هل أسأل من يرافقك في المرة الأولى؟
    .again = هل أسأل من يرافقك؟ نعم أو لا، كلاهما جيد.
company-too-late = لم يبق وقت كاف قبل { $when } لسؤال أحد.
company-no-day = لا أعرف يوما آخر. لكن الذهاب بنفسك ممكن.
company-matters = هل يهمك من يرافقك؟
    .again = يمكنك اختيار ما هو مهم لك. لا يهم؟ هذا جيد أيضا.
company-matters-more = هل هناك شيء آخر مهم لك؟
    .again = يمكنك اختيار شيء مهم آخر. أو القول: هذا كل شيء.
company-language = ما اللغة التي تناسبك؟
    .again = يمكنك اختيار لغة. لا يهم؟ هذا جيد أيضا.
company-own = بعض المرافقين يذهبون مع النساء فقط، أو مع الرجال فقط. ما الذي يناسبك؟
    .again = يمكنك اختيار ما يناسبك. لا يلزم أن تحكي ذلك.
company-looking = أبحث عن مرافق عنده وقت. لا أذكر اسمك بعد.

## What the resident hears

company-asked = نهارك سعيد. سألت مرافقا عن { $when }. يصلك الجواب قبل { $by }، هنا في المحادثة.
company-asked-anew = نهارك سعيد. هناك تغيير. المرافق لا يستطيع المجيء في { $when }. سألت مرافقا آخر. يصلك الجواب قبل { $by }.
company-asked-other = سألت مرافقا آخر. يصلك الجواب قبل { $by }.
company-under-way = سألنا عن هذا من قبل. يمكنك كتابة “mijn afspraken” لمعرفة أين وصلنا.
company-nobody = نهارك سعيد. بحثت عن { $when }. لا يوجد مرافق عنده وقت عندها. يؤسفني ذلك.
company-found = نهارك سعيد. هناك خبر عن { $title }، { $when }. يوجد مرافق يود الذهاب معك.
company-speaks = لغات المرافق: { $languages }.
company-shared = شيء تحبانه معا: { $shared }.
company-match = هل يناسبك أن يرافقك هذا الشخص؟ أنتظر جوابك قبل { $by }.
    .again = هل يناسبك هذا المرافق؟ يمكن أيضا سؤال مرافق آخر.
company-name = بأي اسم يناديك المرافق؟ يكفي اسمك الأول.
    .again = يكفي اسم أول، بدون أرقام. بدون اسم ممكن أيضا.
    .also = أنا | انا | اسمي | إسمي | سميتي | ناديني | سميني | هو
company-passed-on = أنقل ذلك.
company-meet =
    نهارك سعيد. يذهب معك { $name } إلى { $title }، { $when }.
    لقاؤكما الساعة { $meet } عند المدخل: { $where }.
    لا يناسبك؟ يمكنك كتابة: “mijn afspraken”.
company-tomorrow =
    صباح الخير. الموعد غدا: { $title }، { $when }.
    ينتظرك { $name } الساعة { $meet } عند المدخل.
    هل يناسبك القدوم؟ أنتظر جوابك قبل { $by }.
    .again = هل يناسبك القدوم غدا إلى { $title }؟ عدم القدوم ممكن أيضا.
company-sure = حسنا. أعتمد على قدومك.
company-on =
    نهارك سعيد. الموعد ثابت. لقاؤك مع { $name } في { $when }.
    المكان عند المدخل: { $where }.
    لم يظهر أحد؟ يمكنك كتابة: “ik zie niemand”.
company-on-unanswered = نهارك سعيد. لم يصلني منك جواب بعد. سيأتي { $name }، { $when }. لا يناسبك؟ يمكنك كتابة: “mijn afspraken”.
company-left = نهارك سعيد. هناك تغيير. المرافق لا يستطيع المجيء في { $when }. لم يبق وقت لسؤال مرافق آخر. يؤسفني ذلك.
company-left-unanswered = نهارك سعيد. هناك تغيير. لم يجب المرافق عن { $when }. لا نضمن أن يرافقك أحد. يؤسفني ذلك.
company-neither = نهارك سعيد. لم يصلني منكما جواب عن { $when }. لذلك لن يتم الذهاب معا.
company-unanswered = نهارك سعيد. لم يصلني جواب عن { $when }. لذلك لن يأتي المرافق. لا بأس.
company-called-off = نهارك سعيد. هناك تغيير. النشاط في { $when } لن يتم.
company-off = جيد أنك قلت ذلك. موعد { $when } لن يتم. أبلغ أنا من كان سيأتي معك.
company-off-chosen = جيد أنك قلت ذلك. أبلغ أنا المرافق.
company-without = ما الذي يناسبك الآن؟
    .again = يوم آخر، أو شيء آخر، أو إنسان؟ التوقف هنا جيد أيضا.
company-no-longer = هذا الموعد لم يعد قائما.
company-not-now = لا أجد لك موعدا الآن. هل هناك أمر ما؟ يمكنك الاتصال. { $phone }
company-not-seen-told = أبلغ { $name } بذلك. الأفضل البقاء عند المدخل: { $where }. لم ينجح اللقاء؟ { $phone }
company-not-seen = نهارك سعيد. { $name } عند المدخل ولا يراك بعد. المكان هنا: { $where }. لم ينجح اللقاء؟ { $phone }
company-apart = جيد أنك قلت ذلك. لن أجمعكما مرة أخرى.
company-knows-the-way = المرافق يأتي في المرات الأولى. بعد ذلك يصبح الطريق معروفا لك.
company-again = كيف يناسبك الذهاب في المرة القادمة؟
    .again = بنفسك، أو معا من جديد؟ لا يلزم القرار الآن.
company-somebody = ضيفك
company-buddy = المرافق
company-activity = النشاط
company-place = المدخل

## What the buddy hears

buddy-offer =
    نهارك سعيد. شخص يود الذهاب مع مرافق إلى { $title }.
    { $when }
    { $where }
    هل يمكنك مرافقته؟ أنتظر جوابك قبل { $by }.
    .again = هل يمكنك المرافقة إلى { $title }، { $when }؟ كلمة “لا” جواب جيد أيضا.
buddy-thanks-yes = شكرا. أسأل هل يناسب ذلك الشخص الآخر أيضا. يصلك الخبر قبل { $by }.
buddy-thanks-no = لا بأس. شكرا على جوابك.
buddy-too-late = هذا السؤال له جواب من قبل أو انتهى وقته. شكرا لأنك أردت المرافقة.
buddy-taken = نهارك سعيد. مرافق آخر يذهب في { $when }. لا يلزمك فعل شيء. شكرا.
buddy-lapsed = نهارك سعيد. انتهى وقت السؤال عن { $when }. لا يلزمك فعل شيء.
buddy-withdrawn = نهارك سعيد. السؤال عن { $when } لم يعد ضروريا. لا يلزمك فعل شيء.
buddy-not-able = شكرا. هذا غير ممكن الآن. لديك موعد آخر، أو انتهت مدة شيء ما. { $phone }
buddy-off = نهارك سعيد. هناك تغيير. موعد { $when } لن يتم. لا يلزمك الذهاب. شكرا على استعدادك.
buddy-off-unanswered = نهارك سعيد. لم يصلني خبر آخر عن { $when }. لذلك لن يتم الموعد. لا يلزمك الذهاب.
buddy-missed = نهارك سعيد. لم يصلني منك جواب عن { $when }. لذلك لن يتم الموعد. الشخص الآخر يعرف ذلك.
buddy-called-off = نهارك سعيد. هناك تغيير. النشاط في { $when } لن يتم. الشخص الآخر يعرف ذلك أيضا.
buddy-meet =
    نهارك سعيد. يود { $name } الذهاب معك إلى { $title }، { $when }.
    لقاؤكما الساعة { $meet } عند المدخل: { $where }.
    لا يناسبك؟ يمكنك كتابة: “mijn afspraken”.
buddy-briefing = الأهم هو الاستماع. لا يلزمك حل شيء. يمكنك سؤال الآخر عما يعجبه. بلا مال وبلا أرقام من فضلك. ما سمعته يبقى عندك.
buddy-briefing-much =
    هل أصبح الأمر كثيرا، عليك أو على الآخر؟ يمكنك التوقف.
    يمكنك الحديث عن ذلك مع مكتب Infopunt: { $phone }. هناك خطر الآن؟ رقم الاتصال: { $alarm }.
buddy-tomorrow =
    صباح الخير. غدا موعدك إلى { $title }، { $when }.
    ينتظرك { $name } الساعة { $meet } عند المدخل.
    هل يناسبك ذلك؟ أنتظر جوابك قبل { $by }.
    .again = هل يناسبك الذهاب غدا إلى { $title }؟ عدم القدوم ممكن أيضا.
buddy-sure = شكرا. أعتمد على قدومك.
buddy-on =
    نهارك سعيد. الموعد ثابت. لقاؤك مع { $name } في { $when }.
    المكان عند المدخل: { $where }.
    لم يظهر أحد؟ يمكنك كتابة: “ik zie niemand”.
buddy-on-unsure =
    نهارك سعيد. لم يجب { $name } بعد. الأفضل الذهاب مع ذلك، والانتظار ربع ساعة عند المدخل.
    { $when }، { $where }.
    لم يظهر أحد؟ يمكنك كتابة: “ik zie niemand”.
buddy-thanks-cannot = جيد أنك قلت ذلك. أبلغ أنا الشخص الآخر.
buddy-debrief = نهارك سعيد. كانت لك مرافقة إلى { $title }. كيف كان الأمر؟
    .again = هل كان جيدا، أو صعبا، أو لم يأت أحد؟
buddy-good = يسرني سماع ذلك. شكرا.
buddy-hard = شكرا لأنك قلت ذلك. لن أجمعكما مرة أخرى. يمكنك الحديث عن ذلك. { $phone }
buddy-alone = هذا مؤسف. شكرا على حضورك.
buddy-pause = هل الأفضل ألا تصلك أسئلة لفترة؟
    .again = هل أتوقف عن سؤالك لفترة؟ نعم أو لا.
buddy-unpause = لا تصلك أسئلة الآن. هل أسألك من جديد عن المرافقة؟
    .again = هل أسألك من جديد؟ نعم أو لا.
buddy-paused = حسنا. لا أسألك عن شيء حتى يصلني خبر منك. مواعيدك باقية. للعودة يمكنك كتابة “dienst”.
buddy-unpaused = حسنا. أسألك من جديد عندما يود شخص الذهاب مع مرافق.

## My appointments

mine-wait = أبحث عن مواعيدك.
mine-none = ليس لديك مواعيد عن طريقي.
mine-line = { $when }: { $title }.
mine-asked = { $when }: { $title }. ما زلت أبحث عن مرافق.
mine-with = { $when }: { $title }، مع { $name }.
mine-which = هل هناك موعد للإلغاء؟
    .again = يمكنك اختيار الموعد الذي لم يعد يناسبك. أو: انتهيت الآن.
mine-sure = هل ألغي { $title } في { $when }؟
    .again = هل ألغي الموعد؟ نعم أو لا.
mine-off = جيد أنك قلت ذلك. تم إلغاء { $title } في { $when }.

## Choices

option-company = نعم، سؤال مرافق
    .also = نعم | ايوا | معا | مع حدا | مع مرافق | واخا | ليس وحدي | مش لحالي | مو لحالي
option-company-any = لا يهم
    .also = لا | مو مهم | أي شخص | عادي | مش فارقة
option-company-enough = هذا كل شيء
    .also = لا | لا شيء | خلصت | بس هيك | صافي
option-woman = الأفضل امرأة
    .also = امرأة | مرة | ست | بنت
option-man = الأفضل رجل
    .also = رجل | رجال | زلمة | راجل
option-tongue = لغتي أنا
    .also = لغة | لغتي | بلغتي
option-own-woman = أنا امرأة
    .also = امرأة | ست | أنثى | مرا
option-own-man = أنا رجل
    .also = رجل | رجال | راجل | ذكر
option-own-unsaid = أفضل عدم القول
    .also = أفضل لا | ما بدي أقول | لا أقول
option-other-buddy = الأفضل مرافق آخر
    .also = مرافق آخر | شخص آخر | واحد تاني | غيره
option-rather-alone = لا، لا أحد
    .also = لا | أفضل لا | لوحدي | لحالي | بوحدي
option-no-name = بدون اسم
    .also = أفضل لا | بلا اسم | تخطي
option-cannot = لا أستطيع
    .also = لا | ما فيني | ما بقدر | ما نقدرش | أنا مريض | أنا مريضة
option-other-day = يوم آخر
    .also = يوم تاني | بعدين | نهار آخر
option-was-good = جيد
    .also = منيح | كويس | مزيان | جميل | تمام | حلو
option-was-hard = صعب
    .also = صعبة | مو منيح | ليس جيدا | سيئ | واعر
option-was-alone = لم يأت أحد
    .also = كنت وحدي | ما إجا حدا | ما جاش حد | لوحدي
option-together = معا من جديد
    .also = معا | نعم | سوا | مع المرافق
option-with-another = معا، مع مرافق آخر
    .also = مرافق آخر | شخص آخر | واحد تاني
option-go-along = نعم، سأذهب
    .also = نعم | ايوا | أقدر | بروح | نمشي | واخا
option-not-now = لا، ليس هذه المرة
    .also = لا | ما بقدر | لا أستطيع | مو هالمرة
option-my-appointments = مواعيدي
    .also = مواعيد | موعد | موعدي
option-buddy-pause = استراحة
    .also = راحة | استراحة قصيرة | بداية من جديد
option-call-off = إلغاء: { $title }، { $when }
option-yes-call-off = نعم، ألغ الموعد
    .also = نعم | الغي | ألغيه | ايوا
option-let-it-stand = لا، يبقى الموعد
    .also = لا | لا تلغي | خليه
