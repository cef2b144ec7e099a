package org.phalanx.sales.demo.company;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A company as its YAML file describes it; what everything means stands at the file's head.
///
/// @param foreground file of the story that is told by hand
/// @param roles key of the person who is signed in, by role
/// @param seed of all chance
/// @param months that are lived through
public record CompanyPlan(
        String foreground,
        Map<String, String> roles,
        long seed,
        int months,
        List<Seller> sellers,
        List<Stay> stages,
        Customers customers,
        People people,
        Map<String, List<Word>> works,
        Map<String, Loss> losses,
        Leads leads,
        Map<String, List<Deed>> done,
        List<Word> steps) {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// A text in both languages.
    public record Word(String zh, String en) {}

    /// How somebody sells.
    public record Seller(
            String who,
            int deals,
            double wins,
            double pace,
            double size,
            double steps,
            double slips,
            boolean sure,
            String logs,
            List<String> cities) {

        boolean logsOnFriday() {
            return logs.equals("friday");
        }
    }

    /// How long deals stay in a stage, in days from and to, and the share of losses decided there.
    public record Stay(String key, List<Integer> days, double decides) {}

    /// Of what names of customers are made, and where customers come from.
    public record Customers(
            List<Word> names,
            List<Trade> trades,
            Map<String, Integer> sources,
            Map<String, Double> favours) {}

    /// A trade with how common it is and the products that fit it.
    public record Trade(String zh, String en, String industry, int share, List<String> fits) {}

    /// Of what names and titles of people are made.
    public record People(List<Word> surnames, List<Word> given, List<Title> titles) {}

    /// What somebody is, and what his word weighs.
    public record Title(String zh, String en, String role, int influence) {}

    /// Why deals are lost.
    public record Loss(int share, boolean rival, List<Word> notes, List<Word> lessons) {}

    /// Those who asked.
    public record Leads(int count, List<Word> needs, Map<String, List<Word>> channels) {}

    /// Something that is done in a stage.
    public record Deed(String type, Word summary, Word result) {}

    /// Reads the file.
    ///
    /// @throws IOException when it can't be read or isn't of this form
    public static CompanyPlan read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return YAML.readValue(in, CompanyPlan.class);
        }
    }

    /// The person who is signed in by a role, or null when there is no such role.
    public @Nullable String person(String role) {
        return roles.get(role);
    }
}
