package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import java.util.List;
import java.util.stream.Stream;

/// What can be seen on the evidence of a return.
public final class Pictures {

    private Pictures() {}

    public static boolean isPhoto(String mediaType) {
        return mediaType.startsWith("image/");
    }

    /// Of the goods, the packaging and the label together they make a claim quick to judge (R21).
    static Priority priority(List<EvidenceSummary> evidence) {
        return Stream.of(Kind.ITEM, Kind.PACKAGING, Kind.LABEL).allMatch(kind -> show(kind, evidence))
                ? Priority.HIGH
                : Priority.NORMAL;
    }

    /// A video shows the goods; a label or a box has to be read on a photo.
    static boolean show(Kind kind, List<EvidenceSummary> evidence) {
        return evidence.stream()
                .filter(each -> each.kind() == kind)
                .anyMatch(each -> kind == Kind.ITEM || isPhoto(each.mediaType()));
    }
}
