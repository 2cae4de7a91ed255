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
        return Said.hello(to.name()).english();
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
        return Said.by(kind).english();
    }

    @Override
    public String motive(Motive motive) {
        return Said.MOTIVES.of(motive).english();
    }

    @Override
    public String rejection(ReturnRejected.Reason reason) {
        return Said.REJECTIONS.of(reason).english();
    }

    @Override
    public String finding(ReturnInspected.Rejection rejection) {
        return Said.FINDINGS.of(rejection).english();
    }

    @Override
    public String charge(ReturnInspected.Deduction.Kind kind) {
        return Said.CHARGES.of(kind).english();
    }
}
