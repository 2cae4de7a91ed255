package com.kwoking.aftersales.refunds.domain.books;

import java.util.List;

/// Who issues credit notes, as it stands at their head.
public record Issuer(List<String> lines) {

    public Issuer {
        lines = List.copyOf(lines);
    }
}
