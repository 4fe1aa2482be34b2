# Invites and roles: for ambassadors, buddies, coordinators and organisers.

invite-ambassador = أهلا بك. أنت الآن سفير عند شبكة { $network }. الأسئلة الجديدة من حيك تصل هنا. لمعرفة ما يمكنك فعله، الكلمة هي “dienst”.
invite-buddy = أهلا بك. أنت الآن مرافق عند شبكة { $network }. إذا أراد شخص الذهاب معك، أسألك هنا. الجواب لك: نعم أو لا. لمعرفة ما يمكنك فعله، الكلمة هي “dienst”.
invite-coordinator = أهلا بك. أنت الآن منسق عند شبكة { $network }. لمعرفة ما يمكنك فعله، الكلمة هي “dienst”.
invite-organiser = أهلا بك. تحت إدارتك الآن أنشطة عند شبكة { $network }. أحيانا أسألك هنا هل كل شيء صحيح. لمعرفة ما يمكنك فعله، الكلمة هي “dienst”.
invite-refused = هذه الدعوة لا تعمل. ربما استعملت من قبل أو صارت قديمة. يمكنك طلب دعوة جديدة، أو الاتصال: { $phone }.
invite-locked = وصلت دعوات كثيرة لا تعمل. يمكنك المحاولة بعد ساعة، أو الاتصال: { $phone }.
role-ended-ambassador = انتهى دورك هنا كسفير. لن تصلك أسئلة جديدة. ليس هذا صحيحا؟ للاتصال: { $phone }.
role-ended-buddy = انتهى دورك هنا كمرافق. لن أسألك عن شيء بعد الآن. ليس هذا صحيحا؟ للاتصال: { $phone }.
role-ended-coordinator = انتهى دورك هنا كمنسق. ليس هذا صحيحا؟ للاتصال: { $phone }.
role-ended-organiser = لم تعد هنا أنشطة تحت إدارتك. ليس هذا صحيحا؟ للاتصال: { $phone }.

role-ambassador = سفير
role-buddy = مرافق
role-coordinator = منسق
role-organiser = منظم
duty-menu = ماذا نفعل الآن؟
    .again = يمكنك اختيار شيء أدناه، أو كتابته بكلماتك.
duty-role = دورك هنا: { $roles }. منطقتك: { $wijken }.
duty-none = هذا لأفراد الشبكة. ليس لك دور هنا.
option-role = دوري
    .also = الدور | دور | من أنا هنا
