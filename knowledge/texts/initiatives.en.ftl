### What people say of activities, and what they bring in themselves.

warning-doubted = Mind: somebody said that this no longer holds. Ask first.
warning-unchecked = Mind: nobody checked this for { $months } months. Ask first whether it still holds.
warning-never = Mind: nobody has checked this yet. Ask first.
doubting-which = Which of these is wrong?
    .again = Choose the activity with something wrong.
doubting-thanks = Thank you. From now on I warn everybody about this activity.
doubting-what = What is wrong?
    .again = Is it closed, moved, or does it no longer exist?
doubting-told = Thank you. It stands there now.
organising-time = Good morning. A short question about something that you keep. Will you have a look?
organising-doubted = Hello. Somebody says something about an activity that you keep here: { $what }.
organising-text = It says: “{ $text }”
organising-still =
    { $title }
    { $where }
    { $when }
    { $cost }
    Does this still hold?
    .again = Does all of it hold, is something different, or has it stopped?
organising-gone = This activity is no longer in the list.
organising-holds = Thank you. I write down that you checked it today.
organising-what = What is different? Type it in your own words.
    .again = What should it say? For example: it now begins at 11:00.
organising-told = Thank you. The coordinators read it. Until it is right, there is a warning.
organising-call = Thank you. There is a warning now. Call to have it changed. { $phone }
organising-stopped = Shall I no longer show { $title }?
    .again = Has { $title } stopped? Yes or no.
organising-away = Fine. Nobody is shown it any more.
organising-list = Which activity do you want to check?
    .again = Choose an activity from the list.
organising-none = You keep no activities here now.
doubted-wrong = something is wrong
doubted-closed = it is closed
doubted-moved = it has moved
doubted-gone = it no longer exists
doubted-different = something is different
initiative-call = Good that you want to begin something. Call the desk, they think along. { $phone }
initiative-title = Good. What is your activity called?
    .again = Give it a short name. For example: coffee in the garden.
initiative-when = When is it? For example: every Tuesday from 10 to 12.
    .again = Name a day and a time. You may skip this.
initiative-place = Where is it? A public place, with its district.
    .again = Name a place and a district. For example: the community centre in { $example }.
initiative-whom = For whom is it?
    .again = For everybody, or for a group? Say it in your own words.
initiative-contact = How can people reach you? Everybody can read this.
    .again = Type a number or e-mail that everybody may read. You need not.
initiative-check =
    This I pass on:
    { $title }
    When: { $when }
    Where: { $place }
    For whom: { $whom }
    Contact: { $contact }
    An ambassador or coordinator looks at it. Only then others see it. May I pass it on?
    .again = May I pass this on to the network? Yes or no is fine.
initiative-nothing = not known
initiative-all = everybody
initiative-passed-on = I passed it on. You read here what the network thinks of it.
initiative-let-be = Fine. I passed nothing on.
initiative-new =
    Hello. A resident brought in an activity. Would you have a look at it now?
    { $title }
    When: { $when }
    Where: { $place }
    For whom: { $whom }
    Contact: { $contact }
initiative-answer-was = Answer of the resident: “{ $text }”
initiative-decide = May this be added?
    .again = Approve, ask something, or not?
initiative-why = Why not? The resident reads your words.
    .again = Write in a few words why it is not added.
initiative-question = What do you want to ask? The resident reads your words.
    .again = Write your question to the resident.
initiative-decided = Fine. I tell the resident.
initiative-settled = There is nothing to look at now. A colleague may have been first.
initiative-approved = Hello. There is an answer to what you brought in at the network. { $name } agrees: { $title } is added. Thank you.
initiative-declined =
    Hello. There is an answer to what you brought in at the network.
    { $title } is not added now. { $name } writes: “{ $text }”
initiative-asked =
    Hello. There is a question about what you brought in at the network.
    { $name } asks about { $title }: “{ $text }”
initiative-no-words = no explanation
initiative-answer = What is your answer?
    .again = Type your answer and I pass it on.
initiative-answered = Thank you. I pass it on.
initiative-waiting = I look at what there is.
option-wrong = Something is wrong
    .also = wrong | closed | moved | no longer exists
option-none-of-these = None of these
    .also = none | no
option-doubt-closed = It is closed
    .also = closed
option-doubt-moved = It has moved
    .also = moved | other place
option-doubt-gone = It no longer exists
    .also = gone | stopped
option-doubt-different = Something else is wrong
    .also = else | time | price
option-still-holds = Yes, all of it holds
    .also = yes | right
option-still-different = Something is different
    .also = different | changed
option-still-stopped = It has stopped
    .also = stopped | no
option-take-away = Yes, take it away
    .also = yes | away
option-duty-activities = Check my activities
    .also = activities | check
option-duty-initiatives = Look at new activities
    .also = new activities
option-everybody = For everybody
    .also = everybody
option-no-contact = Rather through the network
    .also = none | skip | no
option-pass-on = Yes, pass it on
    .also = yes | pass on
option-approve = Approve
    .also = good | agree
option-ask = Ask something
    .also = question
option-decline = Do not add
    .also = decline | no
option-list-back = Back
    .also = back
visit-doubted = Hello. There is news about a plan that is written down here for you. Who runs { $title } says: { $what }. It is about { $when }. Please ask before you go. { $phone }
warning-holiday = Mind: that is a public holiday. Ask first whether it goes on.
