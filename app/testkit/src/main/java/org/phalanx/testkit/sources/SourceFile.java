package org.phalanx.testkit.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One Java file of a module: `MODULE/src/main|test/java/…`, its path counted from the modules'
/// folder.
record SourceFile(Path modules, Path path, List<String> lines) {
    private static final String OUR_ROOT = "org.phalanx";
    private static final int SOURCE_ROOT_DEPTH = 4;

    static List<SourceFile> all(Path modules) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(modules)) {
            for (Path path : paths.filter(SourceFile::isSource).sorted().toList()) {
                files.add(
                        new SourceFile(
                                modules, modules.relativize(path), Files.readAllLines(path)));
            }
        }
        return files.stream().filter(file -> file.packageName().startsWith(OUR_ROOT)).toList();
    }

    boolean isMain() {
        return path.getName(2).toString().equals("main");
    }

    /// Planted classes break rules to prove them.
    boolean isPlanted() {
        return packageName().startsWith(OUR_ROOT + ".planted");
    }

    boolean isNamed(String name) {
        return path.endsWith(name);
    }

    String module() {
        return path.getName(0).toString();
    }

    Path folder() {
        return path.subpath(0, path.getNameCount() - 1);
    }

    String packageName() {
        int depth = path.getNameCount() - 1;
        return depth <= SOURCE_ROOT_DEPTH
                ? ""
                : path.subpath(SOURCE_ROOT_DEPTH, depth)
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.');
    }

    Path absolute() {
        return modules.resolve(path);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static boolean isSource(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.endsWith(".java") && name.contains("/src/");
    }
}
