package org.phalanx.bench.path;

import java.util.List;
import java.util.UUID;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.kernel.id.Bits;
import org.phalanx.launcher.wiring.OpenWorkspace;

/// What is looked at and worked on.
///
/// @param pipeline the one with most deals
/// @param deals thousands of its open deals
public record Subjects(UUID pipeline, List<UUID> deals) {

    public Subjects {
        deals = List.copyOf(deals);
    }

    /// Those of a company.
    public static Subjects of(OpenWorkspace company) {
        return company.workspace()
                .database()
                .read(connection -> {
                    byte[] pipeline =
                            RawSql.<byte[]>column(connection, RawSql.of("company-pipeline"))
                                    .getFirst();
                    List<byte[]> deals =
                            RawSql.column(connection, RawSql.of("company-deals"), pipeline);
                    return new Subjects(Bits.id(pipeline), deals.stream().map(Bits::id).toList());
                });
    }

    UUID deal(int i) {
        // far apart, as people's are
        return deals.get((int) (i * 257L % deals.size()));
    }
}
