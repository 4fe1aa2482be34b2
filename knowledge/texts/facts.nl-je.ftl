### Vragen over een activiteit, met je. Alleen wat anders is dan met u.

fact-far-from-where = Hoe ver dat is, weet ik niet. Ik weet niet waar je woont. In welke wijk of buurt is dat?
fact-not-known = Meer weet ik er niet van. De organisatie kan het je zeggen. { $phone }
