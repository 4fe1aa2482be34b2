### ما يقرؤه من قد يكون في خطر؛ انظر crisis.nl-u.ftl لمعرفة التركيب ومن يجب أن يراجع أي تغيير.

crisis-lead-suicide-self = من الجيد أنك كتبت هذا. أنا آخذ كلامك بجدية.
    .again = أقرأ ما تكتب. لست مضطرا لحمل هذا وحدك.
crisis-lead-suicide-other = أنت قلق على شخص ما. هذا مفهوم.
    .again = ما تراه عند الشخص الآخر أمر جدي.
crisis-lead-violence-self = ما يحدث ليس خطأك.
    .again = من حقك أن تكون في أمان. هناك ناس لهذا.
crisis-lead-violence-other = من الجيد أنك تفكر في الشخص الآخر.
    .again = ما تراه ليس صحيحا. هناك من يساعد.
crisis-lead-medical-self = هذا يحتاج إلى ناس الآن.
    .again = أنا حاسوب. الناس وحدهم يمكنهم المساعدة هنا.
crisis-lead-medical-other = الشخص الآخر يحتاج إلى ناس الآن.
    .again = أنا حاسوب. الناس وحدهم يمكنهم مساعدة الشخص الآخر.
crisis-lead-neglect-self = من الجيد أنك قلت ذلك. من حقك أن تحصل على مساعدة.
    .again = لست مضطرا لحل هذا وحدك.
crisis-lead-neglect-other = من الجيد أنك رأيت ذلك وقلته.
    .again = من حق الشخص الآخر أن يحصل على مساعدة.
crisis-lead-child-self = من الجيد أنك حكيت هذا. ليس خطأك.
    .again = من حقك أن تكون في أمان. هناك ناس لهذا.
crisis-lead-child-other = من الجيد أنك تفكر في الطفل.
    .again = من حق كل طفل أن يكون في أمان. هناك ناس لهذا.
crisis-lead-harm-self = من الجيد أنك قلت هذا. هناك مساعدة لك أيضا.
    .again = يمكنك طلب المساعدة حتى لو كنت تخاف من نفسك.
crisis-lead-open = هذه الأرقام مجانية.
    .again = هذه هي الأرقام مرة أخرى.

crisis-line-alarm =
    هل هناك خطر الآن؟ اتصل:
    { $number }
crisis-line-ambulance =
    اتصل الآن:
    { $number }
crisis-line-suicide =
    عند التفكير في الانتحار، مجانا، ليلا ونهارا:
    { $number } أو { $also }
crisis-line-home =
    Veilig Thuis (الأمان في البيت)، مجانا، ليلا ونهارا:
    { $number }
crisis-line-kids =
    De Kindertelefoon (للأطفال)، مجانا:
    { $number }
crisis-line-talk =
    De Luisterlijn (من يستمع إليك)، ليلا ونهارا:
    { $number }

crisis-tail-suicide-self = اذهب إلى شخص ما، إن أمكن.
crisis-tail-suicide-other = يمكنك أنت أيضا الاتصال. ابق مع الشخص الآخر إن كان ذلك آمنا. اعتن بنفسك أيضا.
crisis-tail-violence-self = اذهب إلى مكان آمن، إن أمكن. يمكنك الاتصال حتى عند الشك.
crisis-tail-violence-other = يمكنك الاتصال والسؤال عما يمكن فعله. لا تعرض نفسك للخطر. اعتن بنفسك أيضا.
crisis-tail-medical-self = قل أين أنت. لا تغلق الخط.
crisis-tail-medical-other = ابق مع الشخص الآخر إن كان ذلك آمنا. قل أين أنت.
crisis-tail-neglect-self = يمكنك أيضا الاتصال بطبيبك.
crisis-tail-neglect-other = يمكنك الاتصال والسؤال عما يمكن فعله. طبيبه خيار أيضا. اعتن بنفسك أيضا.
crisis-tail-child-self = احك هذا أيضا لشخص كبير تثق به.
crisis-tail-child-other = يمكنك الاتصال والسؤال عما يمكن فعله. ابق مع الطفل إن كان ذلك آمنا. اعتن بنفسك أيضا.
crisis-tail-harm-self = ابتعد عن الشخص الآخر، إن أمكن. Veilig Thuis لك أنت أيضا.
crisis-tail-open = لا يلزم أن تكون متأكدا من أن الأمر سيئ بما يكفي.

crisis-told = أنا حاسوب. أبلغ الآن { $who }، بدون اسمك وبدون كلماتك. إذا قرأه أحد فسترى ذلك هنا.
crisis-nobody = أنا حاسوب. لا أحد يقرأ الآن. يمكن أن يقرأه { $desk } فقط في { $when }. لا تنتظر ذلك.
crisis-computer = أنا حاسوب. لا أحد يقرأ الآن.
crisis-seen = قرأ { $name } أنك كتبت هنا.
crisis-unseen = حتى الآن لم يقرأ أحد من الشبكة الرسالة. لا تنتظر ذلك.
crisis-not-told = لم ينجح التبليغ. لا أحد يقرأ الآن. لا تنتظر ذلك.

crisis-what-0 = ما الذي يساعدك الآن؟
crisis-what-1 = هل تريد أن تحكي ما يحدث الآن؟
crisis-what-2 = من يمكنه أن يكون معك الآن؟
crisis-what-3 = ما أكثر ما تحتاجه الآن؟
crisis-heard-0 = شكرا لأنك حكيت هذا.
crisis-heard-1 = أقرأ ما تكتب. خذ وقتك.
crisis-heard-2 = يمكنك أن تقول ما تريد.
crisis-talk = ممكن. أنا حاسوب ولا أحفظ كلماتك.
crisis-here = ما زلت هنا.
crisis-calling = يمكنك الاتصال هنا:
crisis-cannot-read = لا أستطيع سماع هذا أو رؤيته. اكتب بكلمات قليلة ما الأمر.
crisis-stopped = حسنا. لن أرسل شيئا من تلقاء نفسي. يمكنك أن تكتب هنا دائما.
crisis-safe = من الجيد أنك قلت ذلك. إذا تغير الأمر يمكنك الاتصال.
crisis-soft = من الجيد أنك أجبت. إذا تغير الأمر يمكنك الاتصال.
crisis-first = من الجيد أنك قلت ذلك. أولا سؤال واحد.
crisis-sure-self = هل أنت بأمان؟
crisis-sure-other = هل الشخص الآخر بأمان الآن؟
crisis-contact = سيكتب لك { $desk } هنا في موعد أقصاه { $when }. لا تنتظر ذلك إذا كان هناك خطر.

crisis-direct-suicide-self = أسألك بصراحة. هل لديك أفكار عن الانتحار؟
crisis-direct-suicide-other = أسألك بصراحة. هل تخاف أن الشخص الآخر يفكر في الانتحار؟
crisis-direct-violence-self = أسألك بصراحة. هل يخيفك أحد أو يؤذيك؟
crisis-direct-violence-other = أسألك بصراحة. هل يؤذي أحد الشخص الآخر؟
crisis-direct-medical-self = أسألك بصراحة. هل تحتاج إلى طبيب الآن؟
crisis-direct-medical-other = أسألك بصراحة. هل يحتاج الشخص الآخر إلى طبيب الآن؟
crisis-direct-neglect-self = أسألك بصراحة. هل ينقصك الآن طعام أو رعاية أو مكان آمن؟
crisis-direct-neglect-other = أسألك بصراحة. هل ينقص الشخص الآخر طعام أو رعاية أو مكان آمن؟
crisis-direct-child-self = أسألك بصراحة. هل أنت غير آمن في البيت؟
crisis-direct-child-other = أسألك بصراحة. هل هناك طفل ليس في أمان الآن؟
crisis-direct-harm-self = أسألك بصراحة. هل تخاف أن تؤذي أحدا؟

crisis-young = تحت سن 16 لا أحفظ عنك شيئا. هناك ناس يمكنك التحدث معهم.
crisis-young-later = أساعد من عمرهم 16 سنة فأكثر. اطلب من شخص كبير تثق به أن ينظر معك. ويمكنك التحدث هنا أيضا.
crisis-wipe = يمكنني مسح كل ما أعرفه عنك. امسح بعد ذلك المحادثة من هاتفك أيضا. هل أمسح كل شيء؟
crisis-wiped = مسحت كل شيء. امسح الآن المحادثة من هاتفك بنفسك.
crisis-not-wiped = حسنا. لا أمسح شيئا.
crisis-next-day = نهارك سعيد. كتبت هنا أمس. يسأل شخص من الشبكة إن كنت تريد أن تكتب.
crisis-neutral = نهارك سعيد. اكتب عندما يناسبك. اكتب “كرر” لترى سؤالي.

option-now = مساعدة الآن
    .also = ساعدني الآن
option-crisis-numbers = أرقام للاتصال
    .also = أرقام | اتصال
option-crisis-contact = ليكتب لي إنسان
    .also = إنسان | تواصل
option-crisis-talk = متابعة الحديث
    .also = حديث | متابعة
option-crisis-safe = أنا بأمان
    .also = أنا بخير
option-crisis-sure = نعم، بأمان
    .also = أنا بأمان | نعم أنا بأمان | بأمان | أنا بخير | نعم أنا بخير
option-crisis-mistaken = لا شيء
    .also = لا لا | لا يوجد خطر | لست في خطر | لم أقصد ذلك | لا أقصد هذا | ما قصدت هذا | فهمتني خطأ | سوء فهم | بالخطأ | كنت أمزح | أقصد فقط
option-crisis-wipe = امسح هذه المحادثة
    .also = امسح
option-sometimes = أحيانا
    .also = قليلا | ربما
option-crisis-wipe-yes = نعم، امسح كل شيء
    .also = نعم
option-crisis-wipe-no = لا، لا تمسح
    .also = لا
