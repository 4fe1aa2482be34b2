### Vragen over een activiteit, met je. Alleen wat anders is dan met u.

fact-not-known = Meer weet ik er niet van. De organisatie kan het je zeggen. { $phone }
