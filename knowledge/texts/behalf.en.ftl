### For somebody else. Nothing is kept of the other without their own yes, but a name, a district and wishes.

behalf-whom = For whom are you looking?
    .again = Choose for whom it is. Or type it, for example: my sister.
behalf-whose = Are you looking for somebody else, or for yourself?
    .again = For whom may I look? For the other person or for you?
behalf-name = What do you call { $whom }? A first name or nickname is enough.
    .again = Type just a first name or nickname. You may skip this.
behalf-knows = Does { $whom } know that you are asking?
    .again = Have you talked about it together? Yes and not yet are both fine.
behalf-advice =
    You could begin like this:
    Choose a quiet moment. Ask what { $whom } used to enjoy.
    Tell what you saw nearby. Ask whether { $whom } wants to see it.
    Offer to look together. A no is fine too.
behalf-advice-work =
    You could begin like this:
    Say what you see, not what you think. For example: “I have not seen you for a while.”
    Listen for a moment. Then tell that there is a lot to do nearby.
    Hand over the link or the code. { $whom } can look at home.
behalf-no-health =
    You need not tell anything about the health of { $whom }. I do not keep it.
    That is for { $whom } to say. What somebody enjoys is enough.
behalf-health-not-kept = I keep nothing about the health of { $whom }. That is for { $whom } to tell, if needed.
behalf-further = Do you want to go on with { $whom }? Then I ask { $whom } first.
    .again = I can make a link for { $whom }. Just the address is possible too.
    .then = Then I make a link. With that link { $whom } says yes or no.
behalf-by = { $whom } will read who it comes from. What does { $whom } call you?
    .again = Type the name { $whom } uses for you. A first name is enough.
behalf-offer =
    This I keep of { $whom }: the name, { $wijk }, { $wishes }.
    No more, and for 14 days at most. { $whom } reads that it comes from { $by }.
    { $whom } says yes or no. With a no all is gone. Shall I make the link?
    .again = Shall I make a link and a code for { $whom }? Yes or no is fine.
behalf-wait = I am making the link.
behalf-no-wijk = district unknown
behalf-no-wishes = no wishes yet
behalf-link =
    You can pass this on to { $name }:
    “See if there is something nice for you here. You decide.”
    { $link }
behalf-code =
    Or give { $name } this code: { $code }. It works in any of our chats.
    Calling with the code is possible too: { $phone }.
    The link and the code work once, until { $until }.
behalf-answer-how =
    I look for something for { $whom }. Does it fit? Then I make a link and a code.
    You give these to { $whom }. Opening it works, and so does calling with the code: { $phone }.
    Only { $whom } says yes or no.
behalf-answer-phone =
    I do not call anyone myself. But { $whom } does not need a chat.
    Choose “Ask them” later, and you get a code.
    Call together with that code: { $phone }. There { $whom } says yes or no.
behalf-answer-hear =
    I tell you whether { $whom } says yes or no.
    You only hear about a visit if { $whom } agrees to that.
behalf-answer-nothing_yet =
    That is fine. The link and the code work for 7 days. I do not press { $whom }.
    Is there a yes or a no? Then I write to you. Calling together is fine too: { $phone }.
behalf-yes = Hello. There is an answer to your message. That answer is: yes. { $name } goes on, in a talk of their own. You only hear what { $name } wants to share.
behalf-no = Hello. There is an answer to your message. It will not go on. What you told is gone.
behalf-too-old = Hello. Your message got no answer. After 14 days I removed what you told. You can always ask again.
behalf-withdrawn = All right. What you told is gone. The link and the code no longer work.
behalf-let-go = All right. What you told about the other person is gone.
behalf-nothing-kept = At this moment I keep nothing about anybody else.
behalf-oneself = Fine. Now it is about you again.
relation-mother = your mother
relation-father = your father
relation-parents = your parents
relation-partner = your partner
relation-grandparent = your grandparent
relation-child = your child
relation-sibling = your brother or sister
relation-family = your relative
relation-neighbour = your neighbour
relation-friend = your friend
relation-client = this person
relation-customer = your customer
relation-other = the other person
carer-how = And how are you yourself? You need not tell anything.
    .again = How are you? You may skip this.
carer-well = Good to hear.
carer-support =
    Good that you say so. Caring for somebody can ask a lot.
    In { $city } there is support for carers. { $desk } shows you the way.
    { $phone }
carer-what = What would help you now?
    .again = Would you like to meet other carers, or speak to a human?
asked-told =
    { $by } ({ $who }) looked for something nice for you, at the { $network }.
    { $by } told this: { $name }, { $wijk }, { $wishes }.
    I know nothing more of you. { $by } sees nothing of our talk.
asked-answer = Do you want to look further yourself? If you say no, all is gone at once.
    .again = Yes: you look further. No: I throw away what was told.
asked-first = That is fine. Do talk with { $by } first. I keep the question for at most 14 days.
asked-yes = Fine. From now on this is your own talk. { $by } only hears that you go on.
asked-no = Good that you say so. All is gone. { $by } only hears that it will not go on.
asked-own = This link is for the other person. Pass it on. You cannot answer it yourself.
asked-gone = This question is no longer there. It may have been too old. You can always call. { $phone }
asked-code = Which six digits does the caller have? Type them here.
    .again = Type the six digits that somebody says on the telephone.
asked-read-out =
    Read this out on the telephone:
    “{ $by } ({ $who }) looked for something nice for you. { $by } told: { $name }, { $wijk }, { $wishes }. We know nothing more. You decide. With a no we throw it away.”
asked-phone = What does { $name } say?
    .again = Does { $name } say yes themselves, or no?
asked-phone-yes = Written down: { $name } says yes. You go on with { $name }. It is among your questions now.
asked-phone-no = Written down. All is gone.
asked-note = { $name } said yes on the telephone. { $wijk }. { $wishes }.
by-mother = your child
by-father = your child
by-parents = your child
by-partner = your partner
by-grandparent = your grandchild
by-child = your parent
by-sibling = your brother or sister
by-family = family
by-neighbour = your neighbour
by-friend = a friend
by-client = somebody of an organisation
by-customer = somebody of a shop
by-other = somebody you know
sharing-none = You share nothing with anybody now.
sharing-who = Whom is it about?
    .again = Choose with whom you share something.
sharing-topics = What may { $name } hear from me? Now: { $now }.
    .again = You choose. You can take each of these back later, with 1 press.
sharing-ended = Fine. { $name } hears nothing from me any more.
share-none = nothing
share-went = that I went
share-which = which activity it is
share-plans = messages about plans
share-allow = Allow: { $topic }
share-stop = No longer: { $topic }
shared-planned = Hello. There is a message that somebody lets you read today. { $name } has a plan: { $title }, { $when }.
shared-cancelled = Hello. There is a message that somebody lets you read today. A plan of { $name } is off: { $title }, { $when }.
shared-went = Hello. There is a message that somebody lets you read today. { $name } went: { $title }, { $when }.
shared-something = an activity
together-who = Am I talking to somebody else now?
    .again = Are you somebody else, or the same as before?
together-guest = Hello. I use nothing I know of the other. I remember our talk for a day at most. Type “switch” to go back.
together-back = Welcome back. It is about you again.
wishes-what-other = What makes { $whom } happy? Or: what did { $whom } use to do?
    .again = Name something { $whom } enjoys, or used to do. For example: knitting, walking or eating together.
wishes-where-other = In which district or neighbourhood does { $whom } live? A postcode is fine too.
    .again = Roughly where in { $city }? For example: { $examples }.
understood-likes-other = { $whom } likes { $wishes }.
understood-wants-other = { $whom } would like { $wishes }.
understood-used-to-other = { $whom } knows { $wishes } from before.
understood-brings-other = { $whom } can do something with { $wishes }.
suggestions-choose-other = Is there something for { $whom }?
    .again = Which suits { $whom }? Say the number or the name. No is fine too.
suggestions-choose-one-other = Is this something for { $whom }?
    .again = Does this suit { $whom }? Yes and no are both fine.
suggestions-one-other = Is this something for { $whom }?
    .again = Does this suit { $whom }? Yes and no are both fine.
suggestions-easier-other = What would make it easier for { $whom }?
    .again = Choose what matters. For example: free, or without stairs.
reason-used-to-other = { $whom } knows { $wish } from before
reason-brings-other = { $whom } can do something with { $wish }
reason-same-wijk-other = it is in the district of { $whom }
purpose-behalf = what somebody else told about you
understood-told = Somebody told me about { $wishes }.
reason-told = somebody told me about { $wish }
option-other-person = For somebody else
    .also = someone else | somebody else | not for me
option-whom-mother = My mother
    .also = mother | mum
option-whom-father = My father
    .also = father | dad
option-whom-partner = My partner
    .also = my husband | my wife
option-whom-family = Other family
    .also = family
option-whom-neighbour = A neighbour
    .also = neighbour
option-whom-friend = A friend
    .also = friend
option-whom-client = Somebody from my work
    .also = work | resident
option-whom-customer = A customer in my shop
    .also = customer
option-whose-other = For the other person
    .also = other | for him | for her
option-whose-self = For myself
    .also = myself | me
option-no-name = Skip
    .also = rather not | i don't know the name | i don't know her name | i don't know his name
option-knows = Yes
    .also = she knows | he knows | yes she knows | yes he knows | she agrees | he agrees
option-knows-not = Not yet
    .also = no | not | she doesn't know | he doesn't know | no she doesn't | no he doesn't | she does not know | he does not know
option-ask-them = Ask them
    .also = ask | yes | link | code
option-advice = How do I begin?
    .also = tips | advice
option-make-link = Yes, make the link
    .also = yes | make | link
option-carer-well = Fine
    .also = good | well
option-carer-much = It is a lot sometimes
    .also = a lot | hard | tired
option-carer-meet = Meet other carers
    .also = meet | carers
option-asked-yes = Yes, I look further
    .also = yes | further
option-asked-no = No, throw all away
    .also = no | away | delete
option-duty-phone = Yes or no on the telephone
    .also = telephone | consent by telephone
option-phone-yes = Yes, said themselves
    .also = yes
option-phone-no = No
option-phone-later = Not yet
    .also = later
option-share-nothing = Nothing at all any more
    .also = nothing | stop all
option-share-done = Done
    .also = done | go on
option-another = Yes, somebody else
    .also = yes | other
option-the-same = No, the same
    .also = no | it is me
option-myself = Something for myself
    .also = for me | myself
said-another-talks = Somebody else is talking now
    .also = wants to say something herself | wants to say something himself | wants to say something | wants to talk now | is sitting next to me now | is next to me now | you are talking to | you are now talking to | i give the phone to | takes over now
said-with = Hello this is
    .also = hello this is | hi this is | you are talking to | you are now talking to
said-i-again = It is me again
    .also = it's me again | its me again | i am back | i'm back | this is me again
