### Questions about an activity. `.also` are words by which what somebody asks is heard in a whole sentence too.

fact-when = When is
    .also = when | what time | which day | what day | how long does | is it every week
fact-where = Where is
    .also = where is | where's | and where | where exactly | what address | the address | which street | how far | how do i get there | is it far
fact-cost = What does it cost
    .also = how much is | how much does | what is the price | is it expensive | is it free | do i have to pay | does it cost
fact-access = Are there stairs
    .also = is there a lift | is there a step | in with a wheelchair | in with my wheelchair | in with a walker | in with my walker
fact-join = How do I join
    .also = sign up | register | just walk in
fact-more = More about
    .also = the difference | tell me about | what is that | what do they do | what do you do there | what will we do
fact-unknown = Is there coffee
    .also = is there tea | coffee there | anything to drink | anything to eat | is there a toilet | how many people | how big is the group | who comes | who will be there | how old | can i park | bring my | who leads
fact-not-known = I know no more about it. The organisation can tell you. { $phone }
