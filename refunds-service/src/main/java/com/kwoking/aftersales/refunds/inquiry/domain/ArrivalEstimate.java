package com.kwoking.aftersales.refunds.inquiry.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// By when a refund has usually reached the customer (R60, A18): an estimate that is told as one.
public record ArrivalEstimate(int businessDays, ZoneId zone) {

    public LocalDate from(Instant issuedOrDecided) {
        LocalDate day = issuedOrDecided.atZone(zone).toLocalDate();
        for (int left = businessDays; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
