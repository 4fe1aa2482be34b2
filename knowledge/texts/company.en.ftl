### Going together: what residents and buddies hear about a first visit. First names only once both said yes.

visit-how = { $title } is on { $when }. Shall we ask somebody to go along the first time?
    .again = Would you like somebody to go along to { $title }? By yourself is fine too.
    .then = Together? Then I look for a buddy. Alone? Then you get the address here.
visit-dared = I understand. Shall I ask somebody to go along the first time?
    .again = Shall I ask somebody to go along? Yes and no are both fine.
company-too-late = It is too late to ask somebody for { $when }.
company-no-day = I do not know another day. Going by yourself is possible.
company-matters = Does it matter to you who goes along?
    .again = Choose what matters to you. If nothing does, that is fine.
company-matters-more = Is there anything else that matters to you?
    .again = Choose what else matters. Or say: that is all.
company-language = Which language do you like to speak?
    .again = Choose a language. If it does not matter, that is fine.
company-own = Some buddies only go along with women, or only with men. What fits you?
    .again = Choose what fits you. You need not say.
company-looking = I am looking which buddy can come. I do not give your name yet.

company-asked = Hello. I asked a buddy for { $when }. You get an answer by { $by }, here in the chat.
company-asked-anew = Hello. Something has changed. The buddy cannot come on { $when }. I asked another one. You get an answer by { $by }.
company-asked-other = I asked another buddy. You get an answer by { $by }.
company-under-way = That was asked already. Type “my appointments” to see how it stands.
company-nobody = Hello. I looked for { $when }. There is no buddy who can come then. I am sorry.
company-found = Hello. There is news about { $title }, { $when }. A buddy would like to go along.
company-speaks = The buddy speaks { $languages }.
company-shared = You both like { $shared }.
company-match = May this buddy go along with you? Please answer before { $by }.
    .again = May this buddy go along? Asking another is fine too.
company-name = What may the buddy call you? Type only your first name.
    .again = Type only a first name, without digits. No name is fine too.
    .also = i am | i'm | my name is | call me
company-passed-on = I will pass it on.
company-meet =
    Hello. { $name } goes along with you to { $title }, { $when }.
    You meet at { $meet } at the entrance: { $where }.
    If you cannot come, type: my appointments.
company-tomorrow =
    Good morning. Tomorrow is the day: { $title }, { $when }.
    { $name } waits for you at { $meet } at the entrance.
    Will you come too? Please answer before { $by }.
    .again = Will you come to { $title } tomorrow? No is fine too.
company-sure = Good. I count on you.
company-on =
    Hello. It goes ahead. You meet { $name } { $when }.
    That is at the entrance: { $where }.
    If you see nobody, type: I see nobody.
company-on-unanswered = Hello. I have not heard from you yet. { $name } will come, { $when }. If you cannot come, type: my appointments.
company-left = Hello. Something has changed. The buddy cannot come on { $when }. There is no time to ask another. I am sorry.
company-left-unanswered = Hello. Something has changed. The buddy did not answer about { $when }. So do not count on company. I am sorry.
company-neither = Hello. I heard nothing from either of you about { $when }. So going together does not go ahead.
company-unanswered = Hello. I heard nothing about { $when }. So the buddy does not go along. That is all right.
company-called-off = Hello. Something has changed. The activity of { $when } is not held.
company-off = Thank you for saying so. The appointment of { $when } is called off. Whoever was to come hears it from me.
company-off-chosen = Thank you for saying so. The buddy hears it from me.
company-without = What would you like now?
    .again = Choose another day, something else, or a human. Done is fine too.
company-no-longer = This appointment does not stand any more.
company-not-now = I find no appointment for you now. Is something wrong? You can call. { $phone }
company-not-seen-told = I tell { $name }. Please stay at the entrance: { $where }. If it does not work out: { $phone }
company-not-seen = Hello. { $name } is at the entrance and does not see you yet. That is here: { $where }. If it does not work out: { $phone }
company-apart = Thank you for saying so. I will not bring you together again.
company-knows-the-way = A buddy goes along the first few times. After that you know the way.
company-again = How would you like to go the next time?
    .again = By yourself, or together again? You need not know yet.
company-somebody = your visitor
company-buddy = the buddy
company-activity = the activity
company-place = the entrance

buddy-offer =
    Hello. Somebody would like to go to { $title } together.
    { $when }
    { $where }
    Can you go along? Please answer before { $by }.
    .again = Can you go along to { $title }, { $when }? No is fine too.
buddy-thanks-yes = Thank you. I ask whether it suits the other too. You hear by { $by }.
buddy-thanks-no = That is all right. Thank you for your answer.
buddy-too-late = This question was answered already, or is over. Thank you for wanting to come.
buddy-taken = Hello. Another buddy goes along on { $when }. You need not do anything. Thank you.
buddy-lapsed = Hello. The question about { $when } is over. You need not do anything.
buddy-withdrawn = Hello. The question about { $when } is no longer needed. You need not do anything.
buddy-not-able = Thank you. This is not possible now. You have an appointment already, or something ran out. { $phone }
buddy-off = Hello. Something has changed. The appointment of { $when } is off. You need not go. Thank you for being ready.
buddy-off-unanswered = Hello. I heard nothing more about { $when }. So the appointment is off. You need not go.
buddy-missed = Hello. I heard nothing from you about { $when }. So the appointment is off. The other knows.
buddy-called-off = Hello. Something has changed. The activity of { $when } is not held. The other knows too.
buddy-meet =
    Hello. { $name } would like you to go along to { $title }, { $when }.
    You meet at { $meet } at the entrance: { $where }.
    If you cannot come, type: my appointments.
buddy-briefing = Above all, listen. You need not solve anything. Ask what the other likes. Give no money and no numbers. What you hear stays with you.
buddy-briefing-much =
    Is it too much, for you or the other? Then you may stop.
    Talk about it with the desk: { $phone }. In danger right now? Call { $alarm }.
buddy-tomorrow =
    Good morning. Tomorrow you go along to { $title }, { $when }.
    { $name } waits for you at { $meet } at the entrance.
    Can you come? Please answer before { $by }.
    .again = Can you go along to { $title } tomorrow? No is fine too.
buddy-sure = Thank you. I count on you.
buddy-on =
    Hello. It goes ahead. You meet { $name } { $when }.
    That is at the entrance: { $where }.
    If you see nobody, type: I see nobody.
buddy-on-unsure =
    Hello. { $name } has not answered yet. Please go, and wait fifteen minutes at the entrance.
    { $when }, { $where }.
    If you see nobody, type: I see nobody.
buddy-thanks-cannot = Thank you for saying so. The other hears it from me.
buddy-debrief = Hello. You went along to { $title }. How did it go?
    .again = Was it good, was it hard, or were you there alone?
buddy-good = Good to hear. Thank you.
buddy-hard = Thank you for saying so. I will not bring you together again. You can talk about it. { $phone }
buddy-alone = That is a pity. Thank you for being there.
buddy-pause = Would you like no questions for a while?
    .again = Shall I ask you nothing for a while? Yes or no.
buddy-unpause = You get no questions now. May I ask you again to go along?
    .again = May I ask you again? Yes or no.
buddy-paused = Good. I ask you nothing until you say so. Your appointments stand. Type “duty” when you want to begin again.
buddy-unpaused = Good. I ask you again when somebody wants to go together.

mine-wait = I am looking up your appointments.
mine-none = You have no appointments through me.
mine-line = { $when }: { $title }.
mine-asked = { $when }: { $title }. I am looking for somebody to go along.
mine-with = { $when }: { $title }, with { $name }.
mine-which = Would you like to call something off?
    .again = Choose what to call off. Done is fine too.
mine-sure = Would you like to call off { $title } on { $when }?
    .again = Shall I call it off? Yes or no.
mine-move = Would you like to go to { $title } on another day? Then I call off { $when }.
    .again = Shall I call off { $when }, so that you can choose another day? Yes or no.
mine-off = Thank you for saying so. { $title } on { $when } is called off.

option-company = Yes, ask somebody
    .also = yes | yes please | together | ask somebody | not alone
option-company-any = It does not matter
    .also = no | anybody
option-company-enough = That is all
    .also = no | nothing | done
option-woman = Rather a woman
    .also = woman | a woman
option-man = Rather a man
    .also = man | a man
option-tongue = My own language
    .also = language | a language
option-own-woman = I am a woman
    .also = woman
option-own-man = I am a man
    .also = man
option-own-unsaid = I would rather not say
    .also = rather not
option-other-buddy = Rather another buddy
    .also = another | somebody else
option-rather-alone = No, nobody
    .also = no | rather not | alone
option-no-name = Without a name
    .also = rather not | no name | skip
option-cannot = I cannot come
    .also = no | cannot | i am ill
option-other-day = Another day
    .also = other day | later
option-was-good = Good
    .also = nice | fine
option-was-hard = Hard
    .also = difficult | bad | not good
option-was-alone = I was there alone
    .also = alone | nobody came
option-together = Together again
    .also = together | yes | with the buddy
option-with-another = Together, with another buddy
    .also = another buddy | somebody else
option-go-along = Yes, I will go along
    .also = yes | i can
option-not-now = No, not this time
    .also = no | i cannot
option-my-appointments = My appointments
    .also = appointments
option-buddy-pause = Pause
    .also = not now | begin again
option-call-off = Call off: { $title }, { $when }
option-yes-call-off = Yes, call it off
    .also = yes
option-yes-move = Yes, another day
    .also = yes | please | another day
option-let-it-stand = No, let it stand
    .also = no
company-can = You need not go alone. The first time a buddy can go along. Choose something, and then I ask a buddy.
company-can-other = Nobody has to go alone. The first time a buddy can go along with { $whom }. I ask only after a yes from { $whom }.
company-remembered = You asked whether somebody can go along. I look for a buddy for that.
