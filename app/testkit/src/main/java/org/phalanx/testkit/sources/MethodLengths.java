package org.phalanx.testkit.sources;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Finds methods with too long a body, by the compiler's own reading of the sources.
final class MethodLengths extends TreePathScanner<@Nullable Void, List<String>> {
    private final int limit;
    private final SourcePositions positions;

    private MethodLengths(int limit, SourcePositions positions) {
        this.limit = limit;
        this.positions = positions;
    }

    static List<String> over(int limit, List<SourceFile> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        if (files.isEmpty()) {
            return found;
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = files.stream().map(SourceFile::absolute).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(paths));
            var lengths = new MethodLengths(limit, Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                lengths.scan(unit, found);
            }
        }
        return found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<String> found) {
        Tree body = method.getBody();
        long lines = body == null ? 0 : lines(body);
        if (lines > limit) {
            String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
            found.add("%s: %s has %d lines".formatted(file, method.getName(), lines));
        }
        return super.visitMethod(method, found);
    }

    private long lines(Tree tree) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        LineMap map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, tree))
                - map.getLineNumber(positions.getStartPosition(unit, tree))
                + 1;
    }
}
