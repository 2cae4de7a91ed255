package com.kwoking.aftersales.returns.evidence.postgres;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// A file goes in as a stream and comes out in pieces, so that it is never in memory as a whole. A connection is
/// borrowed for each piece and given back before the piece is passed on: whoever reads slowly holds none.
@ApplicationScoped
class PostgresEvidenceFiles implements EvidenceFiles {

    private static final String KEEP = "insert into evidence (evidence_id, return_id, content) values (?, ?, ?)";

    private static final String IS_KEPT = "select 1 from evidence where evidence_id = ?";

    private static final String PIECE = "select substring(content from ? for ?) from evidence where evidence_id = ?";

    private static final int PIECE_BYTES = 32 * 1024;

    private final DataSource database;
    private final Sql sql;

    PostgresEvidenceFiles(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    @Override
    public void keep(ReturnId returnId, EvidenceId id, Path content) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP);
                InputStream in = Files.newInputStream(content)) {
            statement.setObject(1, id.value());
            statement.setObject(2, returnId.value());
            statement.setBinaryStream(3, in, Files.size(content));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isKept(EvidenceId id) {
        return sql.first(IS_KEPT, row -> row.getInt(1), id.value()).isPresent();
    }

    @Override
    public void copy(EvidenceId id, OutputStream to) throws IOException {
        for (int from = 1; ; from += PIECE_BYTES) {
            byte[] piece = piece(id, from);
            to.write(piece);
            if (piece.length < PIECE_BYTES) {
                return;
            }
        }
    }

    private byte[] piece(EvidenceId id, int from) {
        return sql.first(PIECE, row -> row.getBytes(1), from, PIECE_BYTES, id.value())
                .orElseGet(() -> new byte[0]);
    }
}
