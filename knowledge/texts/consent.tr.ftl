### Consent, with siz. Whoever changes something here lets everybody who said yes choose anew (knowledge/privacy/purposes.toml).
### Every question says: what, why, who sees it, how long. The question itself stands at the end.

consent-notice =
    Önce bilgileriniz hakkında bir söz. Ben bir bilgisayarım.
    Sakladıklarımdan sorumlu: { $controller }.
    Telegram ile mi yazıyorsunuz? O zaman mesajlarınızı Telegram da işler.
    Her zaman şunları yazabilirsiniz: dur, verilerim ya da beni unut.
    Sorularınız için veri koruma görevlisi (FG): { $officer }.
consent-changed = Bilgileriniz hakkındaki metin değişti. Bu yüzden yeniden soruyorum.

consent-remember =
    Neyi sevdiğinizi ve aşağı yukarı nerede oturduğunuzu saklayabilirim.
    Böylece yeniden anlatmanız gerekmez. Bunu sadece ben, size bir şey aramak için kullanırım.
    Son mesajınızdan sonra bir yıl kalır. Hayır derseniz bir gün sonra unuturum.
    Anlattıklarınızı hatırlayayım mı?
    .again = Anlattıklarınızı hatırlayayım mı? Evet de olur, hayır da.
consent-health =
    Anlattıklarınızın bir kısmı çok kişisel. Örneğin sağlık, inanç ya da dil hakkında.
    Daha iyi aramak için onu da saklayabilirim. Sadece ben kullanırım.
    Son mesajınızdan sonra bir yıl kalır. Hayır derseniz bu kısmı bir gün sonra unuturum.
    Bunu da hatırlayayım mı?
    .again = Kişisel kısmı da hatırlayayım mı? Evet de olur, hayır da.
consent-sharing =
    Biri sizinle mi geliyor? O kişi adınızı, semtinizi ve etkinliği öğrenir.
    Kuruluş da geleceğinizi öğrenebilir. Adresinizi ya da telefonunuzu kimse almaz.
    Bunu en fazla bir yıl saklarız. Sonra hayır derseniz artık bir şey paylaşmayız.
    Bunu paylaşayım mı?
    .again = Adınızı ve semtinizi sizinle gelen kişiyle paylaşayım mı? Evet de olur, hayır da.
consent-checkins =
    Daha sonra nasıl geçtiğini size sorabilirim. O zaman size uyup uymadığını bilirim.
    Umduğunuzdan farklı mı oldu? Ağdan bir mahalle elçisi bunu görebilir.
    Cevaplarınızı en fazla yarım yıl saklarım.
    Size daha sonra bir mesaj göndereyim mi?
    .again = Daha sonra nasıl geçtiğini sorayım mı? Evet de olur, hayır da.
consent-improvement =
    Arayıp bulamadığınızı semtinizle birlikte saklayabilirim.
    Ağ böylece şehirde neyin eksik olduğunu görür. Sadece sayıları görürler, adınızı asla.
    En fazla bir yıl kalır.
    İsteğinizi bunun için kullanayım mı?
    .again = İsteğinizi de sayayım mı? Evet de olur, hayır da.

consent-kept = Peki. Aklımda tutarım. “dur” yazarsanız size artık yazmam.
consent-refused = Söylemeniz iyi oldu. Sadece bu sohbet için aklımda tutarım.
consent-granted = Peki. Bunu değiştirmek için “izinlerim” yazın.
consent-not-granted = Söylemeniz iyi oldu. O zaman bunu yapmam.
consent-later = Daha sonra da olur.

option-remember = Evet, hatırla
    .also = evet | hatırla | hatirla | aklında tut | aklinda tut | olur
option-forget = Hayır, sadece şimdilik
    .also = hayır | hayir | hatırlama | hatirlama | istemem
option-consent-yes = Evet, olur
    .also = evet | olur | izin veriyorum | tamam | uygun
option-consent-no = Hayır, olmasın
    .also = hayır | hayir | olmasın | olmasin | istemem | yapma
