package com.kwoking.aftersales.notifications.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/// Blocks as HTML. Whatever a letter says is escaped here, in the one place where it becomes HTML; styles
/// are inline because mail programs drop all others.
final class Html {

    /// Only `https`, and only what stands alone between spaces: the way our templates write a link.
    private static final Pattern LINK = Pattern.compile("(?<=^| )https://[\\w./#?=%-]*[\\w/](?=$|[ .])");

    private Html() {}

    static String page(String title, List<Block> blocks, Language language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;background:#f3f2ef">
                <div style="max-width:36em;margin:0 auto;padding:24px;background:#ffffff;color:#222222;\
                font:16px/1.5 Helvetica,Arial,sans-serif">
                %s
                </div>
                </body>
                </html>
                """.formatted(
                language.tag(), escaped(title), blocks.stream().map(Html::block).collect(joining("\n")));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(String text) ->
                "<h2 style=\"font-size:18px;margin:24px 0 8px\">%s</h2>".formatted(inline(text));
            case Block.Table(List<Block.Row> rows) ->
                rows.stream()
                        .map(Html::row)
                        .collect(
                                joining("\n", "<table style=\"border-collapse:collapse;width:100%\">\n", "\n</table>"));
            case Block.Bullets(List<String> points) ->
                points.stream()
                        .map(point -> "<li>%s</li>".formatted(inline(point)))
                        .collect(joining("\n", "<ul>\n", "\n</ul>"));
            case Block.Quote(List<String> lines) ->
                lines.stream()
                        .map(Html::inline)
                        .collect(joining(
                                "<br>\n",
                                "<p style=\"margin:16px 0;padding:8px 16px;border-left:4px solid #c8102e\">",
                                "</p>"));
            case Block.Rule _ -> "<hr style=\"border:0;border-top:1px solid #dddddd;margin:24px 0\">";
            case Block.Paragraph(String text) -> "<p>%s</p>".formatted(inline(text));
        };
    }

    private static String row(Block.Row row) {
        return """
                <tr><td style="padding:4px 12px 4px 0">%s</td>\
                <td style="padding:4px 0;text-align:right;white-space:nowrap">%s</td></tr>""".formatted(inline(row.what()), inline(row.value()));
    }

    private static String inline(String text) {
        return LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\" style=\"color:#c8102e\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
