package com.kwoking.aftersales.refunds.books.domain;

import java.util.List;

/// Who issues credit notes, as it stands at their head.
public record Issuer(List<String> lines) {

    public Issuer {
        lines = List.copyOf(lines);
    }
}
