package com.kwoking.aftersales.notifications.wording.qute;

import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.wording.domain.Phrases;
import com.kwoking.aftersales.notifications.wording.domain.Shop;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/// The first line of a template is the subject, the rest the body. A template names the types of its data,
/// so the build fails where it asks for something that a message does not have.
@ApplicationScoped
class QuteWording implements Wording {

    private final Engine engine;
    private final Shop shop;
    private final ZoneId zone;

    QuteWording(Engine engine, ShopTerms shop, WordingTerms terms) {
        this.engine = engine;
        this.shop = shop(shop);
        this.zone = terms.zone();
    }

    @Override
    public Words of(Message message, Contact to) {
        Language language = to.language();
        String letter = template(language, Template.of(message))
                .data("it", message, "to", to, "say", Phrases.in(language, zone), "shop", shop)
                .render()
                .strip();
        int endOfSubject = letter.indexOf('\n');
        return new Words(
                language,
                letter.substring(0, endOfSubject).strip(),
                letter.substring(endOfSubject).strip());
    }

    private static Shop shop(ShopTerms terms) {
        if (!"https".equals(terms.helpCentre().getScheme())) {
            throw new IllegalStateException(
                    "letters.shop.help-centre must be an https address: it stands in every mail.");
        }
        return new Shop(terms.helpCentre(), terms.customerService(), terms.refundWorkingDays());
    }

    private io.quarkus.qute.Template template(Language language, Template kind) {
        return engine.getTemplate("%s/%s.txt".formatted(language.tag(), kind.wireName()));
    }
}
