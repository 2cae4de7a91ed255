package com.kwoking.aftersales.messaging.database;

/// A statement that reads the first rows of a table, so many or as many as reach so many bytes of payload. A service
// has
/// little memory; the lengths are known without reading what is long.
public final class Bounded {

    private Bounded() {}

    /// Its parameters are those of the condition, then how many rows, then how many bytes: the row that reaches them is
    /// the last.
    ///
    /// @param columns what is read
    /// @param table one with a column `payload`
    /// @param order what the first is
    public static String read(String columns, String table, String condition, String order) {
        return """
                select %1$s
                  from (select *, sum(length) over (order by %4$s) - length as bytes_before
                          from (select *, coalesce(octet_length(payload), 0) as length
                                  from %2$s where %3$s order by %4$s limit ?) as first) as counted
                 where bytes_before < ?
                 order by %4$s
                """.formatted(columns, table, condition, order);
    }
}
