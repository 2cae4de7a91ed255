package com.kwoking.aftersales.returns.evidence.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @Tag("R20")
    @ParameterizedTest
    @CsvSource(textBlock = """
            FFD8FFE0,                                 image/jpeg
            89504E470D0A1A0A,                         image/png
            524946460000000057454250,                 image/webp
            255044462D312E37,                         application/pdf
            0000001866747970686569630000,             image/heic
            00000018667479706D69663100000000686569636D696631, image/heic
            00000018667479706D70343200000000,         video/mp4
            0000001466747970717420200000,             video/quicktime
            """)
    void aFileIsWhatItsFirstBytesSay(String hex, String mediaType) {
        assertThat(MediaTypes.of(HexFormat.of().parseHex(hex))).contains(mediaType);
    }

    @Tag("R20")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ",
                "<svg xmlns=",
                "<html><script>",
                "GIF89a",
                "RIFF0000WAVE",
                "0000ftypavif0000",
                "PK\u0003\u0004"
            })
    void nothingElseIsAccepted(String head) {
        assertThat(MediaTypes.of(head.getBytes(ISO_8859_1))).isEmpty();
    }

    @Tag("R20")
    @Test
    void aDocumentProvesADispatchAndNothingElse() {
        assertThat(MediaTypes.isAccepted("application/pdf", Kind.RECEIPT)).isTrue();
        assertThat(MediaTypes.isAccepted("application/pdf", Kind.ITEM)).isFalse();
        assertThat(MediaTypes.isAccepted("video/mp4", Kind.ITEM)).isTrue();
        assertThat(MediaTypes.isAccepted("video/mp4", Kind.RECEIPT)).isFalse();
        assertThat(MediaTypes.isAccepted("image/jpeg", Kind.UNKNOWN)).isFalse();
    }
}
