package com.kwoking.aftersales.testkit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two versions run on the same tables while one takes the other's place (F22).
@Tag("F22")
class ExpandOnlyTest {

    /// They ran everywhere before this was asked of a file, and a file that ran is not edited.
    private static final Set<String> BEFORE_THIS_WAS_ASKED = Set.of(
            "refunds-service/V3__settlement.sql",
            "refunds-service/V4__books.sql",
            // Drops order_account.payment, which the version before read.
            "refunds-service/V6__payments.sql",
            "notifications-service/V2__what_was_told.sql");

    @ParameterizedTest
    @MethodSource("everyFile")
    void theVersionBeforeCanGoOn(Migration file) {
        assertThat(new ExpandOnly(file).objections()).isEmpty();
    }

    @Test
    void whatLandedBeforeWouldBeRefused() {
        assertThat(files().filter(file -> BEFORE_THIS_WAS_ASKED.contains(file.name())))
                .hasSameSizeAs(BEFORE_THIS_WAS_ASKED)
                .allSatisfy(
                        file -> assertThat(new ExpandOnly(file).objections()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table letter drop column body                                       | drops a column
            alter table letter drop body                                              | drops a column
            alter table if exists letter add at text, drop column if exists body      | drops a column
            ALTER TABLE letter -- to be gone\\n DROP COLUMN body                       | drops a column
            drop table letter                                                         | drops what is still used
            drop type state cascade                                                   | drops what is still used
            truncate inbox                                                            | empties
            alter table letter rename column body to text                             | renames
            alter table letter rename to message                                      | renames
            alter index letter_due rename to due                                      | renames
            alter table letter alter column number type text                          | changes the type
            alter table letter alter number set data type text using number::text     | changes the type
            alter table letter alter column body set not null                         | wants a value
            alter table letter alter column body drop default                         | takes a default
            alter table letter alter column body drop not null                        | lets readers meet a null
            alter table letter add column at timestamptz not null                     | wants a value
            alter table letter add column a text, add column b int not null check (b > 0) | wants a value
            alter table letter add column number text unique                          | write twice
            alter table letter add constraint short check (length(body) < 9)          | new constraint
            alter table letter add unique (number)                                    | new constraint
            create unique index one on letter (number)                                | write twice
            create unique index concurrently one on letter (number)                   | write twice
            drop index letter_due                                                     | drops an index
            drop index concurrently if exists letter_due                              | drops an index
            alter table letter drop constraint one                                    | drops a constraint
            """)
    void whatItWouldBreakOnIsRefused(String planted, String why) {
        assertThat(objections(planted.replace("\\n", "\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (b text not null unique); create unique index c on a (b); alter table a drop column b",
                "alter table letter add column at timestamptz",
                "alter table letter add column at timestamptz not null default now()",
                "alter table letter add column n bigint generated always as identity",
                "alter table letter add column why text constraint known check (why in ('A', 'B'))",
                "alter table letter add constraint short check (length(body) < 9) not valid",
                "alter table letter validate constraint short",
                "alter table letter drop constraint s, add constraint s check (state in ('A', 'B'))",
                "alter table letter add column kind text not null default 'A'",
                "drop index concurrently if exists a; create index concurrently a on letter (b)",
                "create index a on letter (b)",
                "drop trigger outbox_added on outbox",
                "drop function outbox_added()",
                "comment on table letter is 'alter table letter drop column body'",
                "create function f() returns trigger language plpgsql as $$ begin drop table x; end $$",
                "-- alter table letter drop column body;\ncreate index a on letter (b)",
                "-- contracts: what V12 expanded, nothing has used it since 2.4\nalter table letter drop column body",
                "-- It is told now.\n-- widens: told by none before both read it\nalter table o alter p drop not null"
            })
    void whatItDoesNotNoticeMayBeDone(String harmless) {
        assertThat(objections(harmless)).isEmpty();
    }

    /// Said in passing it would be said of everything.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- contracts:\ndrop table a",
                "create table b (c int);\n-- contracts: what V2 expanded\ndrop table a",
                "-- widens: whatever\ndrop table a"
            })
    void aStepThatTakesAwayIsDeclaredAtTheBeginningAndWithAReason(String file) {
        assertThat(objections(file)).hasSize(1);
    }

    private static List<String> objections(String text) {
        return new ExpandOnly(new Migration("V9__planted.sql", text)).objections();
    }

    static Stream<Migration> everyFile() {
        return files().filter(file -> !BEFORE_THIS_WAS_ASKED.contains(file.name()));
    }

    private static Stream<Migration> files() {
        return list(Path.of(".."))
                .map(module -> module.resolve("src/main/resources/db"))
                .filter(Files::isDirectory)
                .flatMap(ExpandOnlyTest::list)
                .flatMap(ExpandOnlyTest::list)
                .map(ExpandOnlyTest::file);
    }

    private static Stream<Path> list(Path folder) {
        try (var all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration file(Path path) {
        try {
            return new Migration(path.getName(1) + "/" + path.getFileName(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
