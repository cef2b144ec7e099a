package org.phalanx.kernel.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.fixtures.SampleSchema;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Some people, teams and a scene in Shanghai on 2017-03-15.
final class Deals implements Lookup {

    static final UUID REGION = Ids.derived("region");
    static final UUID TEAM = Ids.derived("team");
    static final UUID MANAGER = Ids.derived("manager");
    static final UUID ME = Ids.derived("me");
    static final UUID OTHER = Ids.derived("other");

    final Schema schema = SampleSchema.schema();
    final RecordType deal = schema.type("deal");
    final Rules rules = new Rules();
    final Scene scene =
            new Scene(ME, Instant.parse("2017-03-14T17:00:00Z"), ZoneId.of("Asia/Shanghai"), "CNY");
    private final Map<UUID, Map<String, Object>> people = new HashMap<>();

    Deals() {
        people.put(REGION, Map.of("name", "华东"));
        people.put(TEAM, Map.of("name", "East", "region_id", REGION));
        people.put(MANAGER, Map.of("name", "Manager", "team_id", TEAM));
        people.put(ME, Map.of("name", "Me", "team_id", TEAM, "manager_id", MANAGER));
        people.put(OTHER, Map.of("name", "Other", "active", true));
    }

    @Override
    public Optional<Facts> find(RecordType type, UUID id) {
        return Optional.ofNullable(people.get(id)).map(values -> new Facts(id, values));
    }

    boolean holds(String rule, Map<String, Object> it) {
        return rules.condition(schema, deal, rule)
                .meant()
                .matches(scene, this, new Facts(Ids.derived("it"), it));
    }

    boolean holds(String rule, Map<String, Object> it, Map<String, Object> old) {
        UUID id = Ids.derived("it");
        return rules.condition(schema, deal, rule)
                .meant()
                .matches(scene, this, new Facts(id, it), new Facts(id, old));
    }
}
