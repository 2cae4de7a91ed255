package com.kwoking.aftersales.notifications.wording.domain;

import static java.util.Locale.UK;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.contact.Contact;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

record EnglishPhrases(ZoneId zone) implements Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", UK);

    @Override
    public String hello(Contact to) {
        return to.name().isEmpty() ? "Hello," : "Hello " + to.name() + ",";
    }

    @Override
    public String money(Money amount) {
        return Formats.money(amount, UK);
    }

    @Override
    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    @Override
    public String lastDayBefore(Instant tooLate) {
        return day(tooLate.minusNanos(1));
    }

    @Override
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    @Override
    public String country(String code) {
        return Formats.country(code, UK);
    }

    @Override
    public String tender(@Nullable TenderKind kind) {
        return switch (kind) {
            case CARD -> "Bank card";
            case GIFT_CARD -> "Gift card";
            case WALLET -> "Digital wallet";
            case BANK_TRANSFER -> "Bank transfer";
            case null -> "Paid out by our customer service";
        };
    }

    @Override
    public String motive(Motive motive) {
        return switch (motive) {
            case NOT_SATISFIED -> "not what you hoped for";
            case DAMAGED -> "arrived damaged";
            case DEFECTIVE -> "defective item";
            case WRONG_ITEM -> "different item from the one ordered";
            case WRONG_VARIANT -> "different model, size or colour from the one ordered";
            case WRONG_QUANTITY -> "different quantity from the one ordered";
            case REFUSED_AT_DOOR -> "parcel refused on delivery";
        };
    }

    @Override
    public String rejection(ReturnRejected.Reason reason) {
        return switch (reason) {
            case EVIDENCE_INSUFFICIENT -> "what you sent us does not show the problem";
            case NOT_COVERED -> "our return policy does not cover the problem";
            case MISUSE -> "the problem comes from unsuitable use";
            case NOT_RETURNABLE -> "this item cannot be returned";
            case OTHER -> "another reason";
        };
    }

    @Override
    public String finding(ReturnInspected.Rejection rejection) {
        return switch (rejection) {
            case UNACCEPTABLE_CONDITION -> "we cannot take the item back in its present condition";
            case PROBLEM_NOT_CONFIRMED -> "we did not find the problem you reported";
            case NOT_RECEIVED -> "the item was not in the parcel we received";
            case CUSTOMER_LIABLE -> "the damage happened after delivery";
            case NOT_RESALEABLE -> "the item is incomplete and can no longer be sold";
        };
    }

    @Override
    public String charge(ReturnInspected.Deduction.Kind kind) {
        return switch (kind) {
            case MISSING_ACCESSORY -> "Missing accessory";
            case CUSTOMS_COSTS -> "Customs charges";
            case DEPRECIATION -> "Loss of value";
        };
    }
}
