package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Place;
import java.time.DateTimeException;
import java.time.LocalDate;

/// The place of a page of the ledger, in a URL: `2026-11-22.1234`.
final class Cursor {

    private Cursor() {}

    static String of(Place place) {
        return place.day() + "." + place.id();
    }

    static Place place(String cursor) {
        int dot = cursor.lastIndexOf('.');
        try {
            return new Place(
                    LocalDate.parse(cursor.substring(0, Math.max(dot, 0))), Long.parseLong(cursor.substring(dot + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw Problem.asException(400, "CURSOR_UNKNOWN", "Send back the cursor of the page before as it was.");
        }
    }
}
