package com.kwoking.aftersales.notifications.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A letter as it goes into an envelope: the same words once as text and once as HTML, so that the two
/// cannot say different things.
public record RenderedLetter(String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 150;

    public static RenderedLetter of(Words words) {
        List<Block> blocks = Block.in(Typography.of(words.body(), words.language()));
        String subject = Plain.line(Typography.of(words.subject(), words.language()));
        String shortened = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
        return new RenderedLetter(
                shortened, text(blocks, words.language()), Html.page(shortened, blocks, words.language()));
    }

    private static String text(List<Block> blocks, Language language) {
        String colon = language == Language.FRENCH ? "\u00A0: " : ": ";
        return blocks.stream().map(block -> text(block, colon)).collect(joining("\n\n", "", "\n"));
    }

    private static String text(Block block, String colon) {
        return switch (block) {
            case Block.Heading(String heading) -> heading + "\n" + "-".repeat(heading.length());
            case Block.Table(List<Block.Row> rows) ->
                rows.stream().map(row -> row.what() + colon + row.value()).collect(joining("\n"));
            case Block.Bullets(List<String> points) ->
                points.stream().map(point -> "- " + point).collect(joining("\n"));
            case Block.Quote(List<String> lines) ->
                lines.stream().map(line -> "    " + line).collect(joining("\n"));
            case Block.Rule _ -> "-- ";
            case Block.Paragraph(String paragraph) -> paragraph;
        };
    }
}
