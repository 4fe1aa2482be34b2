### What happens in a life, with siz: a pause, a holiday, the hospital, moving house, a death.

away-pause = Peki. Her şeyi saklarım. Şimdi soru ve hatırlatma göndermem.
away-holiday = İyi tatiller.
away-hospital = Geçmiş olsun. Umarım iyi olursunuz.
away-until = Ne kadar süre soru sormayayım?
    .again = Bir hafta, iki hafta, bir ay mı? Yoksa siz yazana kadar mı?
away-rests = Anlaştık. { $day } gününe kadar soru ve hatırlatma göndermem.
away-goes-on = Peki. Her şey eskisi gibi kalıyor.
away-returned = Yeniden burada olmanız güzel.
away-moved = Söylemeniz iyi oldu. Şimdi hangi semtte ya da mahallede oturuyorsunuz?
    .again = Şimdi { $city } şehrinin neresinde oturuyorsunuz? Örneğin: { $examples }.
away-moved-noted = Teşekkür ederim. Bundan sonra şurada ararım: { $place }.
away-moved-skip = Peki. Artık eski adresinizin yakınında aramam.
away-not-moved = Peki. Öyle bırakıyorum.
away-died = Çok üzüldüm. Burada benimle yazışan kişi mi vefat etti?
    .again = Burada benimle yazışan kişi mi vefat etti? Yoksa başka biri mi?
away-farewell =
    Başınız sağ olsun. Buraya artık bir şey göndermem. Planlanmış olanları sildim.
    Bilgiler de silinsin mi? O zaman şunu yazın: beni unut.
    Bir insanla da konuşabilirsiniz. { $phone }
away-died-other = Başınız sağ olsun. Bir insanla konuşmak ister misiniz? Şunu yazın: bir insan.
away-died-note = Biri bu kişinin vefat ettiğini yazıyor.

option-rest-week = Bir hafta
    .also = hafta | 1 hafta
option-rest-fortnight = İki hafta
    .also = iki hafta | 2 hafta | on beş gün | on bes gun
option-rest-month = Bir ay
    .also = ay | 1 ay | dört hafta | dort hafta | 4 hafta
option-rest-silence = Ben yazana kadar
    .also = yazana kadar | ben yazarım | ben yazarim | bilmiyorum
option-rest-no = Hayır, aynen devam
    .also = hayır | hayir | devam | gerek yok
option-not-moved = Taşınmadım
    .also = tasinmadim | hayır | hayir
option-died = Evet, vefat etti
    .also = evet | doğru | dogru
option-died-other = Hayır, başka biri
    .also = hayır | hayir | başka biri | baska biri
