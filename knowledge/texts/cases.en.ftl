# Cases: what residents, ambassadors and coordinators hear of each other.

## For the resident

human-where = In which wijk (district) do you live? Then I know who answers you.
    .again = Name your district, neighbourhood or postcode. Skipping is fine too.
    .why = Each district has people of its own. So your question gets to the right one. You may skip this.
summary-wishes = Likes: { $wishes }
summary-wijk = District: { $place }
summary-reach = Answer like this: “{ $reach }”
promise-taken = Good day. There is news about the question that you asked me here. { $owner } has read your question. You get an answer before { $when }, here in the chat.
promise-late = Good day. There is news about the question that you asked me here. By now you would have an answer from { $before }. That did not work out. We are sorry. { $owner } now answers before { $when }. Calling earlier is fine too. { $phone }
promise-late-again = Good day. There is news about the question that you asked me here. By now you would have an answer from { $before }. That did not work out again. We are very sorry. Your question is still there. Calling helps best now. { $phone }
promise-handed = Good day. There is news about the question that you asked me here. { $owner } goes on with your question. You get an answer before { $when }. What you told goes along.
floor-begins = Good day. You are talking with { $name } now. I am silent meanwhile. Do you want me back? Then type: computer.
floor-computer = Fine. I am here again, the computer. Your question stays with { $name }.
floor-quiet = Good day. Nothing was written here for { $days } days. I am here again, the computer. Your question stays with { $owner }.
hand-over-agree = { $name } suggests that you go on talking with { $to }. They then see what you told. Is that all right?
    .again = May { $to } go on with your question? Yes and no are both fine.
hand-over-agree-outside = { $name } suggests that you go on talking with { $to }. { $name } then passes your question on. Is that all right?
    .again = May { $to } go on with your question? Yes and no are both fine.
hand-over-agreed = Fine. I pass it on to { $to }.
hand-over-agreed-outside = Fine. { $name } passes it on to { $to }.
hand-over-refused = Good that you say so. Your question stays with { $name }.
resident = resident
resident-of = resident, case { $number }

## For who gets a question

alert-question = question
urgency-ordinary = ordinary
urgency-today = today
urgency-now = now
wijk-unknown = district not known
alert-offer = Good day. Case { $number }: { $kind }, { $urgency }, { $wijk }. An answer is promised before { $when }. Do you take it?
    .again = Do you take case { $number }? Yes or no is fine.
alert-offer-now = Good day. Case { $number }: { $kind }, { $urgency }, { $wijk }. Do you take it?
    .again = Do you take case { $number }? Yes or no is fine.
alert-group = Good day. Case { $number }: { $kind }, { $urgency }, { $wijk }. Who takes it?
    .again = Who takes case { $number }?
alert-more = Something was added to case { $number }: { $count } times.
alert-news = Something was added to case { $number }: { $count } times. Type “duty” to look.
alert-left = Fine. Case { $number } stays for somebody else.
case-taken-by = Case { $number } was taken by { $name }.
case-passed-on = Case { $number } is with { $name } now.
case-is-closed = Case { $number } is closed already.
case-is-gone = This case is not there any more.
case-not-yours = Case { $number } is not from your district, or you have this role no more.

case-number = Case { $number }, { $wijk }
case-note = Question: { $note }
case-no-note = Question: would like to talk to a human
case-wishes = Likes: { $wishes }
case-reach = Answer: { $reach }
case-by = Promised before { $when }
case-answered = Answered already
case-earlier = Earlier: { $text }
case-told =
    Told already:
    { $text }
reach-chat = here in the chat
case-desk = Case { $number }. What you write now goes to the resident. Or choose something else.
    .again = Write your answer for case { $number }, or choose below.
case-note-what = What may stand beside case { $number }? The resident does not get this as a message.
    .again = Write your note, or go back.
case-noted = It stands there now.
case-close = How did case { $number } end?
    .again = Choose below, or write it in your own words.
case-closed-now = Case { $number } is closed. The resident hears that you are done.
case-later = Case { $number } stays yours. Type “duty” to go on.
case-hand-over = To whom do you want to hand over case { $number }?
    .again = Choose somebody, or type a name or organisation.
case-hand-over-which = Whom do you mean by { $name }?
    .again = Choose somebody from the list.
case-why = Why { $name }? The resident reads your reason.
    .again = Write in one sentence why. The resident reads this.
case-not-colleague = { $name } is not among your colleagues.
case-outside = If the resident says yes, I close case { $number }. You pass it on yourself.
case-asked = I ask the resident whether { $name } may take over.
a-partner = a partner organisation
formal-care = formal care
hand-over-yes = Case { $number }: the resident says yes. I pass it on to { $name }.
hand-over-yes-outside = Case { $number }: the resident says yes. The case is closed here. Please pass it on to { $name } yourself.
hand-over-no = Case { $number }: the resident would rather stay with you.
case-switch = Case { $number } wrote too. Do you want to go there?
    .again = First choose for which case you write.
case-whose =
    For whom is this?
    “{ $text }”
    .again = Choose the case your words go to.
case-cannot-pass = I got something I cannot pass on. Ask whether it can be said in words.
case-held = Your message in case { $number } was not passed on. It asks for money, a PIN or a login.
case-held-report = Good day. In case { $number } a message was held back. It asked for money, a PIN or a login.
case-over = This case is done. Do you want to see your other cases?
    .again = Do you want to see your other cases? Yes or no is fine.
case-wait = One moment.
    .again = I am still looking it up.
cases-none = There are no cases at this moment.
cases-which = Which case? I see { $count }.
    .again = Choose a case from the list.
left-stopped = Case { $number }: the resident typed stop. The case is closed. Send nothing more.
left-paused = Case { $number }: the resident pauses. Messages do not arrive now.
left-unreachable = Case { $number }: the resident cannot be reached in this chat any more.
left-erased = Case { $number }: the resident had everything erased. Throw away your own notes too.
left-quiet = Case { $number }: nothing was written for days. The computer talks again. The case stays yours.
left-computer = Case { $number }: the resident talks with the computer again. The case stays yours.

## Choices

option-take = I take it
    .also = i do it | take
option-not_now = Not now
    .also = no | cannot
option-note = Note
option-hand_over = Hand over
option-close = Close
    .also = close the case | close case
option-later = Go on later
option-back_to_case = Back to the case
outcome-reached = Reached
outcome-not-reached = Not reached
outcome-voicemail = Voicemail
outcome-passed-on = Referred on
outcome-stopped = Stopped by the resident
outcome-outside = Goes on with { $name }
option-partner = Partner organisation
option-formal_care = Formal care
option-outside = Somebody else: { $name }
option-go_there = To case { $number }
option-stay_here = Stay here
option-case = Case { $number }
option-nobody = For nobody
option-mine = My cases
    .also = cases | mine
option-open = Open questions
    .also = open | questions
option-all = All cases
    .also = all | everything
option-without-wishes = Without what I like
    .also = without
option-hand-over = Yes, that is all right
    .also = yes | fine
option-stay-with = No, rather with { $name }
    .also = no | rather not

## Who is my ambassador, and being away

who-is-case = Your question is with { $owner }.
who-is-case-by = Your question is with { $owner }. You get an answer before { $when }. Calling sooner is fine too. { $phone }
who-is-ambassador = Your ambassador is { $name }, of { $controller }. { $name } answers for { $wijk }.
who-is-desk = { $owner } answers for you. { $phone }
who-is-careful = Does somebody else say so? Do not believe it. We never ask for money or PIN codes.
absence-known = You are away from { $first } until { $last }.
absence-days = From when until when are you away?
    .again = Name the first and the last day. For example: 21-12 to 3-1. Or: 21 December to 3 January.
absence-deputy = Away from { $first } until { $last }. Who answers for you then?
    .again = Choose a colleague from the list.
absence-kept = It is written down: from { $first } until { $last }.
absence-none = Fine. You are not away any more.
option-absence = I am away
    .also = away | holiday
option-not-away = Not away any more
    .also = i am back
option-no-deputy = Nobody in particular
    .also = nobody

takes-it = i take it | i take this one | i will take it
stop-alone = stop | stop now
duty-stop = Do you want to stop? Then I send you nothing more. Your cases and reports go to somebody else.
    .again = Shall I send you nothing more? Choose below.
option-stop-sure = Yes, send me nothing more
    .also = yes | stop
option-stop-not = No, I go on
    .also = no
case-not-there = { $name } does not answer for this district. The case stays with you.
hand-over-not-asked = Case { $number }: the resident may be in danger now and talks with the computer. I do not ask now whether { $name } may take over. First write yourself.
human-place = Good, I noted: { $place }.
human-where-again = I do not know that as a district. In which district or neighbourhood do you live? A postcode is fine too.
    .again = You do not know? Skipping is fine.
said-reach = How I want to be answered
    .also = call | call me | phone | by phone | ring me | mail | email | e-mail | text me | whatsapp | letter | by post | visit | at home | at the desk | here in the chat | tomorrow | today | tonight | morning | afternoon | evening | during the day | monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekend | next week | this week
