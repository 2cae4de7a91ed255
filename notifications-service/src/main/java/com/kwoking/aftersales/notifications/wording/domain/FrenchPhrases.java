package com.kwoking.aftersales.notifications.wording.domain;

import static java.util.Locale.FRANCE;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.contact.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

record FrenchPhrases(ZoneId zone) implements Phrases {

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", FRANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", FRANCE);

    @Override
    public String hello(Contact to) {
        return Said.hello(to.name()).french();
    }

    @Override
    public String money(Money amount) {
        return Formats.money(amount, FRANCE);
    }

    @Override
    public String day(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTH_AND_YEAR.format(date);
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
        return Formats.country(code, FRANCE);
    }

    @Override
    public String tender(@Nullable TenderKind kind) {
        return Said.by(kind).french();
    }

    @Override
    public String motive(Motive motive) {
        return Said.MOTIVES.of(motive).french();
    }

    @Override
    public String rejection(ReturnRejected.Reason reason) {
        return Said.REJECTIONS.of(reason).french();
    }

    @Override
    public String finding(ReturnInspected.Rejection rejection) {
        return Said.FINDINGS.of(rejection).french();
    }

    @Override
    public String charge(ReturnInspected.Deduction.Kind kind) {
        return Said.CHARGES.of(kind).french();
    }
}
