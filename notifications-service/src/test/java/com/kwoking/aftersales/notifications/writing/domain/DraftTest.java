package com.kwoking.aftersales.notifications.writing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.letters.AccessCodeGiven;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.letters.RefundDelayed;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.letters.domain.Delay;
import java.util.Arrays;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Message DELAYED =
            new RefundDelayed("KW-1", new Money(1425, Currency.getInstance("EUR")), Delay.MEANS_REFUSED);

    @Tag("R48")
    @Test
    void aLetterHasTheSameIdHoweverOftenItIsWritten() {
        assertThat(draft(new UUID(0, 1), new UUID(0, 2), DELAYED).id())
                .isEqualTo(draft(new UUID(0, 1), new UUID(0, 2), DELAYED).id());
    }

    @Test
    void cause_templateAndCustomerMakeALetterAnother() {
        var code = new AccessCodeGiven("1", java.time.Instant.EPOCH);

        assertThat(Arrays.asList(
                                draft(new UUID(0, 1), new UUID(0, 2), DELAYED),
                                draft(new UUID(0, 3), new UUID(0, 2), DELAYED),
                                draft(new UUID(0, 1), new UUID(0, 3), DELAYED),
                                draft(new UUID(0, 1), new UUID(0, 2), code))
                        .stream()
                        .map(Draft::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTemplateIsFoundByItsName() {
        assertThat(Template.all())
                .allSatisfy(each -> assertThat(Template.named(each.wireName())).isEqualTo(each));
    }

    private static Draft draft(UUID cause, UUID customer, Message message) {
        return new Draft(
                new Trigger(cause, new UUID(0, 9), null),
                new OrderId(new UUID(0, 8)),
                new CustomerId(customer),
                message);
    }
}
