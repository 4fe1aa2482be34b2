### What the bot says in English. It starts from the Dutch meaning, not from its words.

welcome-hello =
    Hello. I am a computer of the { $network } (the informal-care network).
    I look with you for something nice in { $city }, near you. You decide.
    Rather a person? Type: a person.
    None of us ever asks for money or PIN codes.
welcome-start = What can I help you with?
    .again = Tell me in your own words. For example: I like gardening. Or choose below.
hello-again = Good to hear from you.
welcome-back = Welcome back. I am here again.
wishes-what = What makes you happy? Or: what did you use to enjoy?
    .again = Name something you like, or used to do. For example: knitting, walking or eating together.
wishes-no-hurry = That is fine. Perhaps one of these.
wishes-which = I am not sure what you mean. Which is it?
    .again = Choose what you mean. Or say it in other words.
wishes-where = In which neighbourhood do you live? A postcode is fine too.
    .again = Roughly where in { $city }? For example: { $examples }.
    .why = Then I look close to you. I need not know your address. You may skip this.
wishes-wijken = Which district is it?
    .again = Choose a district, or type your postcode.
wishes-which-place = That name fits more than one place. Which is it?
    .again = Choose the place where you live, or type your postcode.
wishes-outside = { $town } is outside { $city }. I only know activities in the city of { $city }.
wishes-outside-look = Shall I look in { $city }?
    .again = Shall I look in { $city } for you? Yes or no is fine.
wishes-post-box = { $code } is a post-box code. Nobody lives there.
wishes-correct = What did I get wrong?
    .again = Choose what is not right. Or say again what you like.
wishes-taken-out = I took out { $wish }.
understood = This is what I understood. { $text }
understood-about = You told me about { $wishes }.
understood-likes = You like { $wishes }.
understood-wants = You would like { $wishes }.
understood-used-to = You know { $wishes } from before.
understood-brings = You can do something with { $wishes }.
understood-not = Rather not: { $wishes }.
understood-needs = It helps if it is { $needs }.
understood-place = Place: { $place }.
need-near = close by
need-free = free
need-cheap = not expensive
need-step_free = without stairs
need-daytime = during the day
need-evening = in the evening
need-weekend = at the weekend
need-small_group = in a small group
need-women_only = for women only
need-men_only = for men only
need-transport = with transport
list-comma = ,
list-and = { $first } and { $last }
sample-note = Please note: this is a trial. The activities below are examples.
suggestion =
    { $title }
    Where: { $where }
    When: { $when }
    Cost: { $cost }
    Access: { $access }
    Why: { $why }
suggestion-plain =
    { $title }
    Where: { $where }
    When: { $when }
    Cost: { $cost }
    Access: { $access }
suggestions-choose = Is there something for you?
    .again = Which one do you like? Say its number or name. No is fine too.
    .then = After a yes you get the day and the address here. Somebody can go along too.
suggestions-choose-one = Is this something for you?
    .again = Would you like to go here? Yes and no are both fine.
    .then = After a yes you get the day and the address here. Somebody can go along too.
suggestions-which = About which one would you like to know more?
    .again = Say its number or name.
suggestions-take = Which one do you take?
    .again = Say its number or name. Something else is fine too.
suggestions-one = Is this something for you?
    .again = Would you like to go here? Yes and no are both fine.
    .then = After a yes you get the day and the address here. Somebody can go along too.
suggestions-gone = This activity no longer exists. What would you like?
suggestions-easier = What would make it easier for you?
    .again = Choose what matters. For example: free, or without stairs.
suggestions-refused = Good that you say so. What would you like now?
    .again = Look for something else, talk to a person, or is this all?
suggestions-nothing = I know of nothing that fits this right now. I would rather be honest.
suggestions-no-more = I know of no more than this.
suggestions-were-all = That was all I know of now. You can name something else you like. I can look in another district too. Or talk to a human.
suggestions-ask-a-human = I find nothing more myself. A human of the network can think along with you.
suggestions-none = What would you like?
    .again = Choose below, or name something else you like.
suggestions-kept = I kept your wish. It shows the network what is missing in the city.
when-unknown = ask the organiser
cost-free = free
cost-unknown = not known
cost-upas = (U-pas accepted)
access-step-free = no stairs or thresholds
access-steps = there are stairs or a threshold
access-unknown = not known whether there is a threshold
reason-about = you told me about { $wish }
reason-likes = you named { $wish }
reason-used-to = you know { $wish } from before
reason-brings = you can do something with { $wish }
reason-wider = it is like { $wish }
reason-words = it fits “{ $words }”
reason-near = it is close by
reason-same-wijk = it is in your district
reason-free = it is free
reason-cheap = it is not expensive
reason-step-free = there are no stairs
reason-daytime = it is during the day
reason-evening = it is in the evening
reason-weekend = it is at the weekend
reason-weekdays = it is on a day that suits you
reason-small-group = it is a small group
reason-language = you can speak your own language there
reason-women-only = it is for women only
reason-men-only = it is for men only
reason-transport = there is transport
detail-by = By: { $text }
detail-where = Where: { $text }
detail-when = When: { $text }
detail-dates = Next dates: { $text }
detail-cost = Cost: { $text }
detail-access = Access: { $text }
detail-join = How to join: { $text }
detail-contact = Contact: { $text }
visit-how-undated = I do not know the date of { $title }. Would you like the address?
    .again = Shall I give you the address of { $title }?
    .then = After a yes you get the address here. The organisation knows the day.
visit-gone = This activity no longer exists. What would you like?
visit-date = Which day suits you?
    .again = Choose a day from the list. Not being sure is fine.
visit-alone = That is fine. Will you go by yourself, or rather on another day?
    .again = By yourself, another day, or something else: all of it is fine.
visit-unsure = That is fine. What helps you now?
    .again = Would you like the address, another day, or to talk to a person?
visit-reminder = Shall I send you a message on { $day }?
    .again = Would you like a message from me the day before? Yes or no.
    .then = After a yes I send a message on { $day }. After a no I do not. The address is above.
    .why = So that you do not forget the day. Going without a message is fine too.
visit-reminded = Good. You will get a message on { $day } at { $time }.
visit-no-reminder = Good. Then I will not send one.
visit-enjoy = Enjoy.
visit-remind = Good morning. Here is the message you asked for. Tomorrow is the day: { $title }. { $when }, { $where }. If you cannot go, that is fine.
visit-remind-today = Good day. Here is the message you asked for. Today is the day: { $title }. { $when }, { $where }. If you cannot go, that is fine.
visit-reminder-gone = Good morning. Something has changed. The activity of { $when } is cancelled. Type something nice, and I will look further.
address =
    { $title }
    { $where }
address-dated =
    { $title }
    { $when }
    { $where }
calendar-entry = You can put this in your calendar.
no-hurry = That is fine. There is no hurry.
good-you-say = Good that you say so.
human-what = What may I pass on? You need not tell anything. You can also call. { $phone }
    .again = Say in a few words what it is about. Skipping is fine too.
    .then = Then I show what I pass on. Also who answers, and by when.
human-reach =
    I will pass this on: { $note }
    { $owner } answers before { $when }, here in the chat. Is that all right?
    .again = May I pass this on? The answer comes here in the chat. Yes or no.
human-reach-empty = { $owner } answers before { $when }, here in the chat. Shall I ask?
    .again = Shall I ask a person to answer you here? Yes or no.
human-reach-own =
    I will pass this on: { $note }
    { $owner } answers before { $when }. Is that all right?
    .again = May I pass it on like this? Yes or no.
human-promised-own =
    Your question is on the list of { $owner }.
    You will get an answer before { $when }. How you would like it goes along.
    You can also call sooner. { $phone }
human-promised =
    Your question is on the list of { $owner }.
    You will get an answer before { $when }, here in the chat.
    You can also call sooner. { $phone }
human-add =
    Your question is already with { $owner }. You will get an answer before { $when }.
    Would you like to add something? { $phone }
    .again = Would you like to add something to your question?
human-add-open =
    Your question is already with { $owner }.
    Would you like to add something? { $phone }
    .again = Would you like to add something to your question?
human-added = I have added it.
human-not-asked = Good. I passed nothing on.
human-call =
    You can call here:
    { $numbers }
human-closed-now =
    Nobody is reading there right now. These do answer now:
    { $numbers }
case-closed = Good day. The talk with our colleague is done. I am back, the computer.
what-next = And then?
    .also = and then | then what | and then what | what then | what now | what happens then | what happens next | what happens now | what is next | what do i do then | and after that
rest-anything = Can I do anything else for you?
    .again = You can look for something nice, or talk to a person. Stopping is fine too.
    .then = Nothing more is needed here. An activity shows its day and address. ‘Tell me more’ says how to join.
rest-quiet = Good. Write again whenever you like, day and night.
    .again = I did not quite understand. You can look for something nice, or talk to a person.
stopped = Good. I stop and will send you nothing more. You may always write again. { $phone }
help =
    You are talking to a computer. Tell me what you like, and I look for something nearby.
    You can always type: a person, back, again, stop, Nederlands.
    Danger right now? Type: help now.
    { $phone }
no-way-back = I cannot go further back.
went-back = We go one step back.
language-set = Good, we speak English.
language-which = I speak Dutch, English, Turkish and Arabic. Type: Nederlands, Türkçe or العربية.
language-missing = I do not speak that language yet. Type: Nederlands, Türkçe or العربية. You can also talk to a person.
form-set = Good.
restarted = We start again.
i-am-a-computer = I am a computer of the { $network }, not a human. I have no name. Would you like a person? Type: a person.
you-are-welcome = You are welcome.
too-many = You are sending very many messages. I read on after 1 minute of silence. Danger? Type: help now.
nothing-written = I see an empty message.
old-button = That button belongs to an earlier question. We are here now:
point-not-needed = Thank you. I do not need a place right now.
contact-not-needed = Thank you. I do not keep telephone numbers. I did not store it.
cannot-read-voice = I cannot listen to a recording. Could you type it?
cannot-read-photo = I cannot look at photos. Could you type it?
cannot-read-video = I cannot watch videos. Could you type it?
cannot-read-sticker = I cannot read a sticker. Could you type it?
cannot-read-document = I cannot open files. Could you type it?
cannot-read-other = I cannot read this. Could you type it?
edited = You changed a message. I do not read it again. Could you send it once more?
failed = Something went wrong on our side. Your message did not get through. A person will look at it. { $phone }
unclear-first = I did not quite understand.
unclear-choices = I do not understand it yet. You can choose from these:
unclear-offer = I am not getting it. Shall I ask a person?
option-nice = Something nice to do
    .also = something nice | nice | activity | activities
option-human = Talk to a person
    .also = person | a person | human | someone
option-neither = Neither
    .also = none | something else
option-anywhere = It does not matter
    .also = anywhere | everywhere | i do not know | skip
option-show-wijken = Choose from a list
    .also = list | districts
option-not_meant = That is not right
    .also = wrong | not right
option-all_right = It is right after all
    .also = right | it is fine
option-look-anyway = Yes, look in { $city }
    .also = yes
option-this-one = Yes, this one
    .also = yes | this one | this
option-more = Tell me more
    .also = more | more about
option-other = Something else
    .also = other | others | next | more options
option-easier = Search more precisely
    .also = easier | filter
option-not_for_me = Not for me
    .also = none of these | no | none
option-list = Back to the list
    .also = list
option-need-near = Close to home
    .also = nearby | close by
option-need-free = Free
    .also = no cost
option-need-step_free = Without stairs
    .also = no stairs | wheelchair | walker
option-need-daytime = During the day
option-need-evening = In the evening
    .also = evening
option-need-small_group = A small group
    .also = small group | not too busy
option-need-women_only = Women only
    .also = women
option-need-transport = With transport
    .also = transport | picked up
option-other-wish = Look for something else
    .also = something else | something nice | search again
option-keep = Keep my wish
    .also = keep | yes
option-other-wijk = In another district
    .also = another district | another neighbourhood | somewhere else
option-loosen = Look in all of { $city }
    .also = all of { $city } | everywhere
option-self = I will go by myself
    .also = myself | alone | on my own | with my neighbour | with my daughter | with my son | with my husband | with my wife | with my sister | with my brother | with a friend | with my friend
option-date = Another day
    .also = another date | later
option-soonest = Any day is fine
    .also = any day | doesn't matter | does not matter | i don't mind | whichever | as soon as possible
option-unsure = I am not sure yet
    .also = not sure | maybe
option-address = Just the address
    .also = address
option-done = Done for now
    .also = done | no | nothing | that was all
option-yes = Yes
    .also = yes please
option-no = No
    .also = no thank you | no thanks
option-skip = Skip
    .also = rather not | nothing
option-call = I would rather call
    .also = call | call myself
option-here = Yes, answer here
    .also = yes | here | chat
option-no-human = Rather not
    .also = no | never mind
option-nothing-more = No, that is all
    .also = no | nothing
option-go_on = Try again myself
    .also = no | go on

## Words that point at a choice

pointing = that
    .also = the | that | this | number | option | i choose | i take | i would like the
pointing-at = that one there
    .also = the one | that one | the one in | the one on | take the | do the | the free one | the first one | i take the | i choose the
pointing-but = rather not
    .also = not | no | too far | too late | too early | too expensive | except | unless | other than | more
pointing-nearest = nearest by
    .also = nearest | closest | the nearest | the closest | nearby
suggestions-one-by-one = That is fine, one by one.
instead = rather
    .also = i would rather | i'd rather | id rather | prefer | instead | on second thoughts | or no | no actually
