### Going together: what residents and buddies hear about a first visit. First names only once both said yes.
### Messages the bot begins with are neutral in their first 60 characters.

## Asking whether somebody goes along

visit-how = { $title }: { $when }. İlk sefer sizinle gelecek birini soralım mı?
    .again = { $title }: biri sizinle gelsin ister misiniz? Kendiniz de gidebilirsiniz.
    .then = Biriyle mi? O zaman size eşlik edecek birini ararım. Yalnız mı? Adresi buraya yazarım.
visit-dared = Anlıyorum. İlk sefer sizinle gelecek birini sorayım mı?
    .again = Sizinle gelecek birini sorayım mı? Evet de olur, hayır da.
company-too-late = { $when } için birine sormaya zaman az.
company-no-day = Başka bir gün bilmiyorum. Ama kendiniz gidebilirsiniz.
company-matters = Sizinle kimin geldiği sizin için önemli mi?
    .again = Sizin için önemli olanı seçin. Fark etmiyorsa o da olur.
company-matters-more = Sizin için önemli olan başka bir şey var mı?
    .again = Başka neyin önemli olduğunu seçin. Ya da şunu söyleyin: bu kadar.
company-language = Hangi dili konuşmayı seversiniz?
    .again = Bir dil seçin. Fark etmiyorsa o da olur.
company-own = Bazı yol arkadaşları sadece kadınlarla ya da sadece erkeklerle gider. Size hangisi uyar?
    .again = Size uyanı seçin. Söylemek zorunda değilsiniz.
company-looking = Hangi yol arkadaşının gelebileceğine bakıyorum. Adınızı henüz vermiyorum.

## What the resident hears

company-asked = İyi günler. Bir yol arkadaşına sordum: { $when }. En geç { $by } burada, sohbette cevap alırsınız.
company-asked-anew = İyi günler. Bir değişiklik var. Yol arkadaşı şu gün gelemiyor: { $when }. Başka birine sordum. En geç { $by } cevap alırsınız.
company-asked-other = Başka bir yol arkadaşına sordum. En geç { $by } cevap alırsınız.
company-under-way = Bu zaten soruldu. Durumu görmek için “mijn afspraken” yazın.
company-nobody = İyi günler. { $when } için aradım. O zaman gelebilecek bir yol arkadaşı yok. Üzgünüm.
company-found = İyi günler. Bir haber var: { $title }, { $when }. Bir yol arkadaşı sizinle gelmek istiyor.
company-speaks = Yol arkadaşının konuştuğu diller: { $languages }.
company-shared = İkinizin de sevdiği: { $shared }.
company-match = Bu yol arkadaşı sizinle gelsin mi? En geç { $by } cevabınızı beklerim.
    .again = Bu yol arkadaşı sizinle gelsin mi? Başka birini de sorabiliriz.
company-name = Yol arkadaşı size nasıl seslensin? Sadece adınızı yazın.
    .again = Sadece bir ad yazın, rakam olmadan. Adsız da olur.
    .also = benim adım | benim adim | adım | adim | ismim | benim ismim | ben
company-passed-on = İletiyorum.
company-meet =
    İyi günler. { $name } sizinle geliyor: { $title }, { $when }.
    Buluşma saati: { $meet }. Buluşma yeri giriş: { $where }.
    Gelemiyor musunuz? Şunu yazın: “mijn afspraken”.
company-tomorrow =
    Günaydın. Beklenen gün yarın: { $title }, { $when }.
    { $name } girişte sizi bekler. Saat: { $meet }.
    En geç { $by } cevap verin. Siz de geliyor musunuz?
    .again = { $title }: yarın geliyor musunuz? Gelememek de olur.
company-sure = Peki. Geleceğinize güveniyorum.
company-on =
    İyi günler. Buluşma yapılıyor. Buluşacağınız kişi: { $name }, { $when }.
    Buluşma yeri giriş: { $where }.
    Kimseyi görmüyor musunuz? Şunu yazın: “ik zie niemand”.
company-on-unanswered = İyi günler. Sizden henüz haber almadım. { $name } yine de geliyor: { $when }. Gelemiyor musunuz? Şunu yazın: “mijn afspraken”.
company-left = İyi günler. Bir değişiklik var. Yol arkadaşı şu gün gelemiyor: { $when }. Başka birine sormaya zaman yok. Üzgünüm.
company-left-unanswered = İyi günler. Bir değişiklik var. Yol arkadaşı şu gün için cevap vermedi: { $when }. Bu yüzden birinin geleceğine güvenmeyin. Üzgünüm.
company-neither = İyi günler. Şu gün için ikinizden de haber almadım: { $when }. Bu yüzden birlikte gitmek olmuyor.
company-unanswered = İyi günler. Şu gün için haber almadım: { $when }. Bu yüzden yol arkadaşı gelmiyor. Önemli değil.
company-called-off = İyi günler. Bir değişiklik var. Şu gündeki etkinlik yapılmıyor: { $when }.
company-off = Söylemeniz iyi oldu. Şu randevu iptal: { $when }. Gelecek kişi bunu benden öğrenir.
company-off-chosen = Söylemeniz iyi oldu. Yol arkadaşı bunu benden öğrenir.
company-without = Şimdi ne istersiniz?
    .again = Başka bir gün, başka bir şey ya da bir insan seçin. Bu kadar da olur.
company-no-longer = Bu randevu artık yok.
company-not-now = Şu anda sizin için bir randevu bulamıyorum. Bir şey mi oldu? Arayabilirsiniz. { $phone }
company-not-seen-told = Şu kişiye haber veriyorum: { $name }. Girişte bekleyin: { $where }. Olmuyor mu? { $phone }
company-not-seen = İyi günler. { $name } girişte ve sizi henüz görmüyor. Yeri burası: { $where }. Olmuyor mu? { $phone }
company-apart = Söylemeniz iyi oldu. Sizi bir daha buluşturmam.
company-knows-the-way = Yol arkadaşı ilk birkaç sefer gelir. Sonra yolu siz bilirsiniz.
company-again = Bir dahaki sefer nasıl gitmek istersiniz?
    .again = Kendiniz mi, yoksa yine birlikte mi? Henüz bilmeseniz de olur.
company-somebody = ziyaretçiniz
company-buddy = yol arkadaşı
company-activity = etkinlik
company-place = giriş

## What the buddy hears

buddy-offer =
    İyi günler. Biri birlikte gitmek istiyor: { $title }.
    { $when }
    { $where }
    En geç { $by } cevap verin. Siz gidebilir misiniz?
    .again = { $title }, { $when }: siz gidebilir misiniz? Hayır da olur.
buddy-thanks-yes = Teşekkür ederim. Öbür kişiye de uyar mı, soruyorum. En geç { $by } haber alırsınız.
buddy-thanks-no = Önemli değil. Cevabınız için teşekkür ederim.
buddy-too-late = Bu soruya cevap verilmiş ya da süresi dolmuş. Gitmek istediğiniz için teşekkürler.
buddy-taken = İyi günler. Başka bir yol arkadaşı gidiyor: { $when }. Bir şey yapmanız gerekmez. Teşekkürler.
buddy-lapsed = İyi günler. Şu gün için soru artık geçerli değil: { $when }. Bir şey yapmanız gerekmez.
buddy-withdrawn = İyi günler. Şu gün için soruya artık gerek yok: { $when }. Bir şey yapmanız gerekmez.
buddy-not-able = Teşekkür ederim. Şu anda bu olmuyor. Başka bir randevunuz var ya da bir şeyin süresi doldu. { $phone }
buddy-off = İyi günler. Bir değişiklik var. Şu randevu iptal: { $when }. Gitmeniz gerekmez. Hazır olduğunuz için teşekkürler.
buddy-off-unanswered = İyi günler. Şu gün için artık haber almadım: { $when }. Bu yüzden randevu iptal. Gitmeniz gerekmez.
buddy-missed = İyi günler. Sizden şu gün için haber almadım: { $when }. Bu yüzden randevu iptal. Öbür kişi biliyor.
buddy-called-off = İyi günler. Bir değişiklik var. Şu gündeki etkinlik yapılmıyor: { $when }. Öbür kişi de biliyor.
buddy-meet =
    İyi günler. { $name } sizinle gitmek istiyor: { $title }, { $when }.
    Buluşma saati: { $meet }. Buluşma yeri giriş: { $where }.
    Gelemiyor musunuz? Şunu yazın: “mijn afspraken”.
buddy-briefing = En çok dinleyin. Bir şey çözmeniz gerekmez. Karşınızdaki neyi sever, sorun. Para ya da numara vermeyin. Duyduklarınız sizde kalır.
buddy-briefing-much =
    Size ya da öbür kişiye çok mu geliyor? O zaman bırakabilirsiniz.
    Bunu { $desk } ile konuşun: { $phone }. Şu anda tehlike mi var? Arayın: { $alarm }.
buddy-tomorrow =
    Günaydın. Yarın birlikte gidiyorsunuz: { $title }, { $when }.
    { $name } girişte sizi bekler. Saat: { $meet }.
    En geç { $by } cevap verin. Gelebilir misiniz?
    .again = { $title }: yarın gelebilir misiniz? Gelememek de olur.
buddy-sure = Teşekkür ederim. Geleceğinize güveniyorum.
buddy-on =
    İyi günler. Buluşma yapılıyor. Buluşacağınız kişi: { $name }, { $when }.
    Buluşma yeri giriş: { $where }.
    Kimseyi görmüyor musunuz? Şunu yazın: “ik zie niemand”.
buddy-on-unsure =
    İyi günler. { $name } henüz cevap vermedi. Siz yine de gidin, girişte 15 dakika bekleyin.
    { $when }, { $where }.
    Kimseyi görmüyor musunuz? Şunu yazın: “ik zie niemand”.
buddy-thanks-cannot = Söylemeniz iyi oldu. Öbür kişi bunu benden öğrenir.
buddy-debrief = İyi günler. Birlikte gittiniz: { $title }. Nasıl geçti?
    .again = İyi miydi, zor muydu, yoksa kimse gelmedi mi?
buddy-good = Bunu duymak güzel. Teşekkür ederim.
buddy-hard = Söylediğiniz için teşekkürler. Sizi bir daha buluşturmam. Bunun hakkında konuşabilirsiniz. { $phone }
buddy-alone = Yazık olmuş. Orada olduğunuz için teşekkürler.
buddy-pause = Bir süre soru almamak ister misiniz?
    .again = Bir süre size bir şey sormayayım mı? Evet ya da hayır.
buddy-unpause = Şu anda soru almıyorsunuz. Birlikte gitmek için size yine sorayım mı?
    .again = Size yine sorayım mı? Evet ya da hayır.
buddy-paused = Peki. Siz söyleyene kadar bir şey sormam. Randevularınız kalır. Yeniden istediğinizde “dienst” yazın.
buddy-unpaused = Peki. Biri birlikte gitmek isterse size yine sorarım.

## My appointments

mine-wait = Randevularınıza bakıyorum.
mine-none = Benim üzerimden bir randevunuz yok.
mine-line = { $when }: { $title }.
mine-asked = { $when }: { $title }. Sizinle gelecek birini hâlâ arıyorum.
mine-with = { $when }: { $title }, gelen kişi: { $name }.
mine-which = İptal etmek istediğiniz bir şey var mı?
    .again = İptal etmek istediğinizi seçin. Bu kadar da olur.
mine-sure = { $title }, { $when }: iptal etmek ister misiniz?
    .again = İptal edeyim mi? Evet ya da hayır.
mine-move = { $title } için başka bir gün mü istiyorsunuz? O zaman { $when } iptal edilir.
    .again = { $when } iptal edilsin mi? Sonra başka bir gün seçersiniz. Evet veya hayır.
mine-off = Söylemeniz iyi oldu. { $title }, { $when }: iptal edildi.

## Choices

option-company = Evet, birine sorun
    .also = evet | evet lütfen | evet lutfen | birlikte | biriyle | birine sor | birine sorun | yalnız değil | yalniz degil | tek başıma değil | tek basima degil
option-company-any = Fark etmez
    .also = farketmez | hayır | hayir | kim olursa olsun | herkes olur
option-company-enough = Bu kadar
    .also = hayır | hayir | yok | tamam | hepsi bu
option-woman = Kadın olsun
    .also = kadın | kadin | bir kadın | bir kadin | kadin olsun
option-man = Erkek olsun
    .also = erkek | bir erkek
option-tongue = Kendi dilim
    .also = dil | bir dil | dilim
option-own-woman = Ben kadınım
    .also = kadın | kadin | kadınım | kadinim
option-own-man = Ben erkeğim
    .also = erkek | erkeğim | erkegim
option-own-unsaid = Söylemek istemiyorum
    .also = soylemek istemiyorum | istemem | söylemem | soylemem
option-other-buddy = Başka bir yol arkadaşı
    .also = baska bir yol arkadasi | başka biri | baska biri | başkası | baskasi
option-rather-alone = Hayır, kimse gelmesin
    .also = hayır | hayir | istemem | kendim | kimse
option-no-name = Adsız
    .also = adsiz | istemem | ad yok | adım olmasın | adim olmasin | atla
option-cannot = Gelemiyorum
    .also = hayır | hayir | gelemem | olmuyor | hastayım | hastayim
option-other-day = Başka bir gün
    .also = baska bir gun | başka gün | baska gun | sonra
option-was-good = İyi
    .also = iyi | iyiydi | güzel | guzel | güzeldi | guzeldi | hoş | hos
option-was-hard = Zor
    .also = zordu | iyi değil | iyi degil | kötü | kotu | kötüydü | kotuydu
option-was-alone = Kimse gelmedi
    .also = kimse yoktu | kimse | tek başımaydım | tek basimaydim | tek başıma | tek basima
option-together = Yine birlikte
    .also = birlikte | evet | yol arkadaşıyla | yol arkadasiyla
option-with-another = Başka bir yol arkadaşıyla
    .also = baska bir yol arkadasiyla | başka yol arkadaşı | baska yol arkadasi | başka biri | baska biri
option-go-along = Evet, giderim
    .also = evet | gidebilirim | giderim | olur
option-not-now = Hayır, bu sefer olmaz
    .also = hayır | hayir | gidemem | olmaz | bu sefer olmaz
option-my-appointments = Randevularım
    .also = randevularim | randevular | randevu
option-buddy-pause = Ara vermek
    .also = ara ver | mola | yeniden başlamak | yeniden baslamak
option-call-off = İptal et: { $title }, { $when }
option-yes-call-off = Evet, iptal et
    .also = evet | iptal et
option-yes-move = Evet, başka bir gün
    .also = evet | başka gün | baska gun
option-let-it-stand = Hayır, kalsın
    .also = hayır | hayir | kalsın | kalsin | iptal etme
company-can = Yalnız gitmeniz gerekmez. İlk sefer bir yol arkadaşı sizinle gelebilir. Bir şey seçin, sonra bir yol arkadaşı ararım.
company-can-other = Yalnız gitmek gerekmez. İlk sefer bir yol arkadaşı gelebilir: { $whom } ile. Bunu ancak onun evetinden sonra sorarım.
company-remembered = Birinin sizinle gelmesini sordunuz. Bunun için bir yol arkadaşı ararım.
