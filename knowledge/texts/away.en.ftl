### What happens in a life: a pause, a holiday, the hospital, moving house, a death. It starts from the Dutch meaning.

away-pause = Good. I keep everything and send no questions and no reminders now.
away-holiday = Enjoy your holiday.
away-hospital = All the best. I hope you are doing well.
away-until = For how long shall I ask you nothing?
    .again = A week, two weeks or a month? Or until you write yourself?
away-rests = Agreed. Until { $day } I send no questions and no reminders.
away-goes-on = Good. Then everything stays as it was.
away-returned = Good that you are back.
away-moved = Good that you say so. In which district or neighbourhood do you live now?
    .again = Where in { $city } do you live now? For example: { $examples }.
away-moved-noted = Thank you. From now on I look near { $place }.
away-moved-skip = Good. I no longer look near your old address.
away-not-moved = Good. Then I leave it as it is.
away-died = That is sad. Is it about the person who wrote with me here?
    .again = Did the person die who wrote with me here? Or is it about somebody else?
away-farewell =
    My condolences. I will send nothing more here. What was planned, I have taken away.
    May the data go too? Then type: forget me.
    Speaking to a person is possible too. { $phone }
away-died-other = My condolences. Do you want to speak to a person? Then type: a human.
away-died-note = Somebody writes that this person has died.

option-rest-week = A week
    .also = week | 1 week
option-rest-fortnight = Two weeks
    .also = 2 weeks | a fortnight
option-rest-month = A month
    .also = month | 1 month | four weeks
option-rest-silence = Until I write myself
    .also = until i write | i do not know
option-rest-no = No, just go on
    .also = no | go on | not needed
option-not-moved = I have not moved
    .also = not moved | no
option-died = Yes, that person died
    .also = yes
option-died-other = No, somebody else
    .also = no | somebody else
