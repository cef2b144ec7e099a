package org.phalanx.store.kill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;

/// What is written, known by number alone: so a line `did 0 17` tells another process all of it.
///
/// Two lanes of gestures, each on records of its own, and one batch a round.
final class Deeds {

    /// Of one round, each written by several gestures.
    private static final int KINDS = 6;

    private static final int BATCH_CREATES = 900;

    private Deeds() {}

    /// Id of the `n`th gesture of a lane.
    static UUID id(int round, int lane, int n) {
        return derived(round, lane, n, "gesture");
    }

    static Gesture gesture(int round, int lane, int n, UUID person) {
        return Gesture.of(
                id(round, lane, n), person, Phrase.of("kill.deed"), changes(round, lane, n));
    }

    private static List<Change> changes(int round, int lane, int n) {
        int turn = n / KINDS;
        UUID account = derived(round, lane, turn, "account");
        UUID deal = derived(round, lane, turn, "deal");
        return switch (n % KINDS) {
            case 0 -> List.of(new Change("account", account, Map.of("name", name(round, n))));
            case 1 ->
                    List.of(
                            new Change(
                                    "contact",
                                    derived(round, lane, turn, "contact"),
                                    Map.of("name", "联系人 " + n, "account_id", account)),
                            new Change("opportunity", deal, deal(account, n)),
                            Change.of("account", account, "tier", "B"));
            case 2 -> many(round, lane, turn);
            case 3 ->
                    List.of(
                            Change.of(
                                    "account",
                                    account,
                                    "tag_ids",
                                    List.of(derived(round, lane, turn, "tag 3"))),
                            Change.of("opportunity", deal, "amount", new Money(n, "CNY")));
            case 4 ->
                    List.of(
                            Change.of("opportunity", deal, "description", null),
                            Change.of("account", account, "tier", "A"));
            default -> List.of(Change.of("opportunity", deal, "deleted_at", TestWorkspace.START));
        };
    }

    private static Map<String, Object> deal(UUID account, int n) {
        return Map.of(
                "name",
                "商机 " + n,
                "account_id",
                account,
                "description",
                "长".repeat(n % 50 * 100),
                "pipeline_id",
                Ids.derived("pack", "core", "standard"),
                "stage_id",
                Ids.derived("pack", "core", "standard-needs"));
    }

    private static List<Change> many(int round, int lane, int turn) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < 20; i++) {
            UUID tag = derived(round, lane, turn, "tag " + i);
            changes.add(new Change("tag", tag, Map.of("name", "标签 " + i)));
        }
        return changes;
    }

    /// New accounts, and changes to those that the round's first lane made.
    static List<Change> batch(int round, int acknowledged) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < BATCH_CREATES; i++) {
            var fields = new HashMap<String, Object>(Map.of("name", "导入 " + i));
            if (i % 3 == 0) {
                fields.put("parent_id", derived(round, 0, 0, "account"));
            }
            changes.add(new Change("account", derived(round, 9, i, "account"), fields));
        }
        for (int turn = 0; turn < acknowledged / KINDS; turn++) {
            UUID known = derived(round, 0, turn, "account");
            changes.add(Change.of("account", known, "tier", "C"));
            changes.add(Change.of("account", known, "name", "改名 " + turn));
        }
        return changes;
    }

    private static String name(int round, int n) {
        return "客户 " + round + "-" + n;
    }

    private static UUID derived(int round, int lane, int n, String what) {
        return Ids.derived("kill", round + " " + lane + " " + n, what);
    }
}
