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
    .also = is there a lift | is there a step | in with a wheelchair | in with my wheelchair | in with a walker | in with my walker
fact-join = How do I join
    .also = sign up | register | just walk in
fact-more = More about
    .also = the difference | tell me about | what is that | what do they do | what do you do there | what will we do
fact-unknown = Is there coffee
    .also = is there tea | coffee there | anything to drink | anything to eat | is there a toilet | how many people | how big is the group | who comes | who will be there | how old are | can i park | who leads
fact-not-known = I know no more about it. The organisation can tell you. { $phone }
said-self = I'll go on my own
    .also = i will go on my own | i'll go alone | i will go alone | i can go alone | i can go by myself | i'll go by myself | i'll go myself | going alone | going by myself | going on my own | rather go alone | come by myself | come on my own | come alone | go with my | come with my | going with my | coming with my | go with a friend | nobody needs to come
said-company = Not on my own
    .also = not by myself | not go alone | rather not alone | someone to come | somebody to come | someone to go | somebody to go | if someone comes | if somebody comes | someone along | somebody along
