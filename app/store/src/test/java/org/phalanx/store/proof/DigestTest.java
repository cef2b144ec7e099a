package org.phalanx.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;

class DigestTest {

    private static final UUID ACCOUNT = Ids.derived("digest", "account");
    private static final UUID PRODUCT = Ids.derived("digest", "product");

    @TempDir Path folder;

    @Test
    void isTheSameForTheSameContentByWhateverWayItCame() {
        try (var one = TestWorkspace.create(folder.resolve("one"));
                var other = TestWorkspace.create(folder.resolve("other"))) {
            one.write("account", ACCOUNT, Map.of("name", "苍梧精铸", "tier", "A"));
            one.write("product", PRODUCT, Map.of("name", "GTX", "list_price", new Money(1, "CNY")));

            other.write(
                    new Change(
                            "product",
                            PRODUCT,
                            Map.of("name", "GTX", "list_price", new Money(1, "CNY"))),
                    Change.of("account", ACCOUNT, "name", "苍梧精工"));
            other.clock.pass(Duration.ofHours(1));
            other.write("account", ACCOUNT, Map.of("tier", "A", "name", "苍梧精铸"));

            assertThat(digest(one)).hasSize(64).isEqualTo(digest(other));
        }
    }

    @Test
    void isAnotherOneForAnyOtherContent() {
        try (var workspace = TestWorkspace.create(folder)) {
            var seen = new ArrayList<String>(List.of(digest(workspace)));
            workspace.write("account", ACCOUNT, Map.of("name", "苍梧精铸"));
            seen.add(digest(workspace));
            workspace.write("account", ACCOUNT, Map.of("tier", "A"));
            seen.add(digest(workspace));
            workspace.write(Change.of("account", ACCOUNT, "tier", null));
            workspace.write("account", ACCOUNT, Map.of("name", "A"));
            seen.add(digest(workspace));
            workspace.write("account", ACCOUNT, Map.of("deleted_at", TestWorkspace.START));
            seen.add(digest(workspace));

            assertThat(seen).doesNotHaveDuplicates();
        }
    }

    private static String digest(TestWorkspace workspace) {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }
}
