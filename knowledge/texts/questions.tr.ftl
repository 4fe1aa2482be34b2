### Answers to questions about the service itself.

answer-cost = Benimle konuşmak ücretsizdir. Bir etkinlik paralıysa yanında yazar.
answer-who = Ben bir bilgisayarım; ağın adı: { $network }. Bu ağda şehirdeki kuruluşlar birlikte çalışır: { $city }. Verilerinizden sorumlu olan: { $controller }. Veri koruma görevlisi: { $officer }.
answer-how = Neyi sevdiğinizi ya da eskiden ne yaptığınızı anlatırsınız. Yakınınızda olanları ararım. Siz seçersiniz. İlk sefer biri sizinle gelebilir.
answer-sign_up = Hayır, kayıt gerekmez. Nasıl katılacağınız etkinliğin yanında yazar.
answer-who_reads = Yazdıklarınızı ben okurum, bir bilgisayar. Bir insan ancak siz evet derseniz okur. Telegram üzerinden yazıyorsanız, Telegram da işler. Bildiklerimi görmek için yazın: mijn gegevens.
answer-trust = Sorduğunuz iyi oldu. Biz hiçbir zaman para ya da şifre istemeyiz. Emin olmak için arayabilirsiniz. { $phone }
answer-buddy = Yol arkadaşı (maatje), ilk sefer sizinle gelen bir gönüllüdür. Belgesi (VOG) görülür ve eğitim alır. Birinin gelip gelmeyeceğine siz karar verirsiniz.
answer-ambassador = Mahalle elçisi, semtinizdeki bir kuruluşta çalışan bir insandır. Size burada, sohbette cevap verir. İster misiniz? Yazın: insan.
answer-how_fast = Ben hemen cevap veririm, gece gündüz. Bir insan isterseniz kimin, en geç ne zaman cevap vereceğini söylerim.
answer-bring_someone = Çoğu zaman olur. Kesin bilgiyi düzenleyen verir. Numara için etkinlikte daha fazla bilgi isteyin.
answer-commitment = Hayır, hiçbir şeye bağlı değilsiniz. Her zaman bırakabilir ya da fikrinizi değiştirebilirsiniz.
answer-who_may = Genç yaşlı herkes yazabilir; şehir: { $city }. Sevk gerekmez.
answer-phone = Arayabilirsiniz. { $phone }
answer-where = Ben sadece bu sohbetteyim. İnsanlara { $desk } üzerinden ulaşırsınız. { $phone }
answer-languages = Türkçe, Hollandaca, İngilizce ve Arapça konuşurum. Yazın: Nederlands, English ya da العربية.
answer-computer = Ben bir bilgisayar programıyım. Sözlerinizi örnek cümlelerle karşılaştırırım. Burada bir insan yazmıyor.
answer-what_can = Yakınınızda güzel bir şey ararım. Birinin sizinle gelip gelemeyeceğini sorabilirim. Sizin için bir insana da sorabilirim.
answer-alone_ok = Tek başınıza her zaman gelebilirsiniz. İlk sefer birinin gelmesini de isteyebilirsiniz.
answer-feelings = Ben bir bilgisayarım, bir şey hissetmem. Sizin nasıl olduğunuzu anlatabilirsiniz.
answer-worried = Bir başkasını düşünmeniz güzel. Bunu tek başınıza çözmeniz gerekmez. Birlikte arayalım mı? Yazın: başkası için. Bir insanla da konuşabilirsiniz.
answer-carer = Birine bakmak güç ister. Bakım verenler için gruplar var. Yazın: mantelzorg. Bir insanla da konuşabilirsiniz.
answer-joke = Onu bilmiyorum. Sadece şu şehirdeki etkinlikleri bilirim: { $city }.
answer-how_long = Mesajlarınızın kendisini saklamıyorum. Hiçbir şeye evet demediyseniz, gerisi son mesajınızdan 30 gün sonra silinir. Evet dediyseniz, son mesajınızdan 1 yıl sonra silinir. Yedekler 30 gün sonra silinir. İsterseniz daha önce silerim. Yazın: beni unut.
answer-others_read = Burayı başka kimse okumaz: ne belediye, ne doktor, ne aile. Ben okurum, bir bilgisayar. Bir insan ancak siz evet derseniz bir şey okur. Telegram üzerinden yazıyorsanız, Telegram da işler.
answer-why = Cevabınızla daha iyi yardım edebilirim. Cevap vermek zorunda değilsiniz. O zaman yazın: geç.
