package org.phalanx.testkit.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the Java sources of all modules in one folder. Each rule returns its breaches as
/// sentences, none when it is kept.
public final class SourceRules {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_TYPES = 15;
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Pattern OPEN_END = Pattern.compile("//.*\\b(TO" + "DO|FIX" + "ME)\\b");

    private final List<SourceFile> files;

    private SourceRules(List<SourceFile> files) {
        this.files = files;
    }

    /// Reads the sources of the modules in a folder, such as `app`.
    public static SourceRules of(Path modules) throws IOException {
        return new SourceRules(SourceFile.all(modules));
    }

    /// How many files were read.
    public int size() {
        return files.size();
    }

    public List<String> longFiles() {
        return files.stream()
                .filter(file -> file.lines().size() > FILE_LINES)
                .map(file -> "%s has %d lines".formatted(file, file.lines().size()))
                .toList();
    }

    /// Of main code; a test may tell a long story.
    public List<String> longMethods() throws IOException {
        return MethodLengths.over(METHOD_LINES, files.stream().filter(SourceFile::isMain).toList());
    }

    public List<String> crowdedPackages() {
        Map<Path, Long> types =
                files.stream()
                        .filter(SourceFile::isMain)
                        .filter(Predicate.not(file -> file.isNamed(PACKAGE_INFO)))
                        .collect(
                                Collectors.groupingBy(
                                        SourceFile::folder, TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_TYPES)
                .map(entry -> "%s has %d types".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// A package of tests may be marked by the package of the same name in main.
    public List<String> unmarkedPackages() {
        Set<String> marked =
                files.stream()
                        .filter(file -> file.isNamed(PACKAGE_INFO))
                        .filter(file -> file.lines().contains("@NullMarked"))
                        .flatMap(SourceRules::marks)
                        .collect(Collectors.toSet());
        return files.stream()
                .filter(Predicate.not(SourceFile::isPlanted))
                .filter(file -> !marked.contains(key(file, file.isMain())))
                .map(file -> "%s is in a package without @NullMarked".formatted(file))
                .toList();
    }

    public List<String> openEnds() {
        return files.stream()
                .flatMap(file ->
                        file.lines().stream()
                                .filter(line -> OPEN_END.matcher(line).find())
                                .map(line -> "%s: %s".formatted(file, line.strip())))
                .toList();
    }

    private static Stream<String> marks(SourceFile info) {
        String tests = key(info, false);
        return info.isMain() ? Stream.of(key(info, true), tests) : Stream.of(tests);
    }

    private static String key(SourceFile file, boolean main) {
        return file.module() + (main ? " main " : " test ") + file.packageName();
    }
}
