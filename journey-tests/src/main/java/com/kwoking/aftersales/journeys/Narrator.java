package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.observed.Mailbox.Mail;
import com.kwoking.aftersales.journeys.observed.Told;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;

/// Tells a person at a terminal what happens, as it happens.
final class Narrator {

    private static final int WIDTH = 90;

    private final PrintStream out;
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void step(String sentence) {
        step++;
        say("\n%2d  %s".formatted(step, sentence));
    }

    void called(Answer answer) {
        String body = answer.text().isBlank() ? "" : "  " + shortened(answer.text());
        say("      %s  →  %d%s".formatted(answer.call(), answer.status(), body));
    }

    void webhook(String door, int status) {
        say("      signed webhook POST %s  →  %d".formatted(door, status));
    }

    void told(Told told) {
        say("      event   %-8s %s, sequence %d".formatted(told.topic(), told.type(), told.sequence()));
    }

    void posted(Mail mail) {
        say("      e-mail  “%s”".formatted(mail.subject()));
    }

    void detail(String what, String value) {
        say("      %-7s %s".formatted(what, value));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    static String amount(Money money) {
        BigDecimal units =
                BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits());
        return String.format(Locale.ROOT, "%s %s", units.toPlainString(), money.currency());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }
}
