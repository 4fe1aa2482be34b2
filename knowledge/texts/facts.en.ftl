### Questions about an activity. `.also` are words by which what somebody asks is heard in a whole sentence too.

fact-when = When is
    .also = when does | when do | when are | when exactly | and when | what time | which day | what day | how long does | is it every week
fact-where = Where is
    .also = where is | where's | and where | where exactly | what address | the address | which street | how do i get there
fact-far = How far
    .also = how far | is it far | is that far | can i walk there | long walk | how many kilometres | what distance
fact-far-metres = From { $place } it is about { $distance } metres in a straight line.
fact-far-km = From { $place } it is about { $distance } kilometres in a straight line.
fact-far-from-where = I do not know how far that is. I do not know where you live. Which neighbourhood is it?
fact-cost = What does it cost
    .also = how much is | how much does | what is the price | is it expensive | is it free | do i have to pay | does it cost
fact-access = Are there stairs
    .also = is there a lift | is there a step | in with a wheelchair | in with my wheelchair | in with a walker | in with my walker | is there an elevator | is it accessible | wheelchair accessible | step free | can i * walker | can she * walker | can he * walker | can i * wheelchair | can she * wheelchair | can he * wheelchair | can i * rollator | walker * can she | walker * can he | walker * can i | walker * a problem | wheelchair * a problem
fact-toilet = Is there a toilet
    .also = is there a bathroom | is there a loo | is there a restroom | is there a wc | are there toilets | are there any toilets | do they have a toilet | do they have toilets | have a toilet there | where is the toilet | where's the toilet | can i * toilet
fact-loop = Is there a hearing loop
    .also = hearing loop | induction loop | ring loop | with a hearing aid | with my hearing aid | with hearing aids | with my hearing aids | hard of hearing
toilet-there = There is a toilet.
loop-there = There is a hearing loop for hearing aids.
loop-not = There is no hearing loop.
fact-join = How do I join
    .also = sign up | register | just walk in
fact-more = More about
    .also = the difference | tell me about | what is that | what do they do | what do you do there | what will we do
fact-unknown = Is there coffee
    .also = is there tea | coffee there | anything to drink | anything to eat | how many people | how big is the group | who comes | who will be there | how old are | can i park | who leads | is * halal | are * halal | is there halal | do they * halal | is there pork | is * vegetarian | accessible toilet | disabled toilet | toilet for disabled | wheelchair toilet | is there a toilet * wheelchair
fact-whom = Who is it for
    .also = who is it for | is it women only | is it for women only | is it only for women | is it just for women | is this women only | is this only for women | are they women only | is it only women | is it all women | is it men only | are there men | are there any men | will there be men | do men come | is it mixed | what age | which age
fact-language = Which language
    .also = which language | what language | what languages | do they speak | do they talk | do people speak | does anyone * speak | do they understand | do i need dutch | do i need to speak | do i need to know dutch | do i have to speak | must i speak | speak dutch * a problem | speak dutch * ok | speak dutch * okay | dutch is bad * problem | dutch is not good * problem
detail-whom = For: { $text }
whom-women = women only
whom-men = men only
whom-ages = from { $low } up to { $high } years old
whom-from-age = from { $low } years old
whom-to-age = up to { $high } years old
detail-language = Language: { $text }
language-spoken =
    { $name ->
        [none] another language
        *[other] { $name }
    }
fact-not-known = I know no more about it. The organisation can tell you. { $phone }
said-self = I'll go on my own
    .also = i will go on my own | i'll go alone | i will go alone | i can go alone | i can go by myself | i'll go by myself | i'll go myself | going alone | going by myself | going on my own | rather go alone | come by myself | come on my own | come alone | go with my | come with my | going with my | coming with my | go with a friend | nobody needs to come
said-company = Not on my own
    .also = not by myself | not go alone | rather not alone | someone to come | somebody to come | someone to go | somebody to go | if someone comes | if somebody comes | someone along | somebody along
said-woman = With a woman
    .also = rather a woman | prefer a woman | a woman please | a woman if possible | a female buddy
said-man = With a man
    .also = rather a man | prefer a man | a man please | a man if possible | a male buddy
said-date = On another day
    .also = another day | another date | another time | can't then | cannot then | can't make it then | cannot make it then | can't that day | cannot that day | not that day | a week later

## What somebody says of a visit that stands

planned-ill = I am ill
    .also = i'm ill | i am sick | i'm sick | feeling ill | have the flu | have a fever | have covid
planned-off = I am not going any more
    .also = i'm not going | i am not going | not going anymore | not going after all | can't come | cannot come | can't go | cannot go | can't make it | cannot make it | won't come | will not come | don't want to go anymore
planned-move = On another day
    .also = another day | another date | change the day | change the date | a week later | move the appointment | move my appointment | reschedule
planned-who = Who is coming with me
    .also = who comes with me | who is coming along | how do i recognise | how do i recognize | name of my buddy
planned-along = I don't dare to go alone
    .also = don't dare alone | do not dare to go alone | afraid to go alone | rather not alone | somebody come with me | someone come with me | someone come along | somebody come along
planned-bring = Wants to come too
    .also = come too | come along too | bring my | bring a friend | bring someone | bring somebody
