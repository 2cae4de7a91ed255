package com.kwoking.aftersales.notifications.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderedLetterTest {

    @Test
    void theSameWordsAreSetAsTextAndAsHtml() {
        var rendered = rendered("""
                Bonjour,

                ## Détail

                | Lampe | 1
                | Port | 2

                - un
                - deux

                > 1 rue
                > Paris

                ---

                Aide : https://help.kwoking.test .
                """);

        assertThat(plainSpaces(rendered.text())).isEqualTo("""
                Bonjour,

                Détail
                ------

                Lampe : 1
                Port : 2

                - un
                - deux

                    1 rue
                    Paris

                --\s

                Aide : https://help.kwoking.test .
                """);
        assertThat(rendered.html())
                .contains("<html lang=\"fr\">", "<title>Sujet</title>", "<p>Bonjour,</p>", ">Détail</h2>")
                .contains("<li>un</li>\n<li>deux</li>", "1 rue<br>\nParis</p>", "<hr ")
                .contains(">Lampe</td>", ">1</td></tr>")
                .contains(
                        "<a href=\"https://help.kwoking.test\" style=\"color:#c8102e\">https://help.kwoking.test</a>");
    }

    @Test
    void whateverIsSaidIsEscapedInHtml() {
        var html = rendered("- <script>alert('x')</script> & \"co\"").html();

        assertThat(html)
                .contains("<li>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;</li>")
                .doesNotContain("<script");
    }

    @Test
    void onlyHttpsBecomesALink() {
        assertThat(rendered("voir http://evil.example ou javascript:alert(1) ou ahttps://x.example")
                        .html())
                .doesNotContain("<a ");
    }

    @Test
    void aSubjectIsOneShortLine() {
        var subject = RenderedLetter.of(new Words(Language.FRENCH, "a\r\nBcc: b" + "x".repeat(300), "corps"))
                .subject();

        assertThat(subject).hasSize(150).startsWith("a Bcc: b").doesNotContain("\n", "\r");
    }

    @Test
    void noFrenchLineBreaksBeforeItsPunctuation() {
        assertThat(rendered("Quoi ? Oui ! « Non » : 2 × 3 ; 14 h 05, 10 jours, n° 2, 100 %")
                        .text()
                        .strip())
                .isEqualTo(
                        "Quoi\u202F? Oui\u202F! «\u00A0Non\u00A0»\u00A0: 2\u00A0× 3\u202F; 14\u00A0h 05, 10\u00A0jours, n°\u00A02, 100\u00A0%");
    }

    @Test
    void englishIsLeftAsItIs() {
        assertThat(RenderedLetter.of(new Words(Language.ENGLISH, "s", "What ? 2 × 3"))
                        .text()
                        .strip())
                .isEqualTo("What ? 2 × 3");
    }

    private static RenderedLetter rendered(String body) {
        return RenderedLetter.of(new Words(Language.FRENCH, "Sujet", body));
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\u00A0\u202F]", " ");
    }
}
