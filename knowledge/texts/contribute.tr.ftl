### Doing something for others, with siz.

contribute-what = Başkaları için ya da başkalarıyla ne yapmak istersiniz?
    .again = Elinizden iyi gelen bir şey söyleyin. Örneğin: yemek, tamir ya da biriyle birlikte gitmek.
contribute-one = { $title } şunu arıyor: { $roles }. { $where }. { $when }.
contribute-found = Burada size uyan bir şey var mı?
    .again = Listeden bir ad söyleyin. Hayır da olur.
contribute-none = Şu anda bunu arayan yok. Ama bir yere katılabilirsiniz.
contribute-how = Yardım etmek istediğinizi oraya bildirin: { $title }. Ne yapacağınıza birlikte karar verirsiniz.
contribute-buddy =
    Yol arkadaşı (maatje) ilk sefer biriyle birlikte gider. Her seferinde evet ya da hayır dersiniz.
    Önce bir mahalle elçisi sizinle konuşur. VOG belgenizi (iyi hâl kâğıdı) gösterirsiniz ve eğitim alırsınız.
    Tanışmak ister misiniz?
    .again = Bir mahalle elçisine tanışma için sorayım mı? Evet de olur, hayır da.
contribute-note-buddy = Yol arkadaşı (maatje) olmak istiyorum.
contribute-noted = Tanışmak isterseniz bunu da eklerim.
contribute-later = İyi günler. Sadece 1 kez sorduğum bir soru.
contribute-asked = Siz de başkaları için bir şey yapmak ister misiniz? Hayır da olur.
    .again = Başkaları için bir şey yapmak ister misiniz? Evet de olur, hayır da.
contribute-not = Söylemeniz iyi oldu. Bir daha sormam.

recruit-name = Yeni yol arkadaşının adı ne? Sadece adı yeter.
    .again = Bir ad yazın, ben davet hazırlarım.
recruit-wait = Daveti hazırlıyorum.
recruit-invite =
    { $name } için, 1 kez, 7 gün içinde:
    { $link }
    Ya da kod: { $code }
recruit-whom = Hangi yol arkadaşı?
    .again = Listeden bir yol arkadaşı seçin.
recruit-nobody = Şu anda yol arkadaşı yok.
recruit-what =
    { $name }
    { $text }
    Bugün ne gördünüz ya da yaptınız?
    .again = Bugünün tarihiyle neyi yazayım?
recruit-recorded = Bugünün tarihiyle yazıldı. Kopya saklamam.
record-vog_seen = VOG görüldü: { $day }
record-trained = Eğitim: { $day }
record-agreed = Davranış kuralları: { $day }
record-none = henüz yok

option-contribute = Başkaları için bir şey yapmak
    .also = baskalari icin bir sey yapmak | gönüllü | gonullu | yardım etmek | yardim etmek | gönüllü olmak | gonullu olmak
option-become-buddy = Yol arkadaşı olarak biriyle gitmek
    .also = yol arkadaşı | yol arkadasi | maatje | birlikte gitmek | eşlik etmek | eslik etmek
option-get-to-know = Evet, tanışalım
    .also = evet | tanışalım | tanisalim | tanışmak | tanismak | olur
option-duty-recruit = Yol arkadaşı davet et
    .also = davet | davet et
option-duty-record = Bir yol arkadaşının VOG belgesi ve eğitimi
    .also = vog | eğitim | egitim
option-record-vog_seen = VOG görüldü
    .also = vog | vog goruldu
option-record-trained = Eğitim yapıldı
    .also = eğitim | egitim | egitim yapildi
option-record-agreed = Davranış kuralları imzalandı
    .also = davranış kuralları | davranis kurallari | imzalandı | imzalandi
