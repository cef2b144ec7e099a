# Read by the scripts for Linux and macOS: the parts of an app image that every system shares.
# Expects: here (this folder), work (where to build), jdk (home of a JDK 25), native (SQLite's name of this system).

launcher=$here/../app/launcher/target

# java.*: what the libraries ask for. charsets: GB18030 and its kin in imported files. localedata: Chinese dates.
# zipfs: seeds are read inside the jar. unsupported: Guice and protobuf.
modules=java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.swing

# The serial collector starts fastest and keeps least; the AOT cache holds only for the collector it was trained with.
# Without the optimising JIT a start and making the demo team take half the time and processor; SQLite does the heavy work.
java_options=(
    -XX:+UseSerialGC
    -XX:TieredStopAtLevel=1
    --enable-native-access=javafx.graphics,ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow
    -Dguice_custom_class_loading=OFF
    -Dstdout.encoding=UTF-8
    -Dstderr.encoding=UTF-8
)

# A Java of our own: just those modules, JavaFX among them. Native code of JavaFX lies beside the Java machine's, else
# every user would get a copy in his home.
make_runtime() {
    rm -rf "$work/runtime"
    "$jdk/bin/jlink" --module-path "$launcher/javafx" --add-modules "$modules" --include-locales zh,en \
        --strip-debug --no-header-files --no-man-pages --compress zip-6 \
        --exclude-resources 'glob:/javafx.*/*.so,glob:/javafx.*/*.dylib' --output "$work/runtime"
    rm -rf "$work/native"
    mkdir -p "$work/native"
    local jar
    for jar in "$launcher"/javafx/*.jar; do
        (cd "$work/native" && "$jdk/bin/jar" --extract --file "$jar")
    done
    find "$work/native" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec cp {} "$work/runtime/lib/" \;
}

# The app image: the runtime, our jar and its libraries, a binary that starts them.
make_image() {
    rm -rf "$work/input" "$work/image"
    mkdir -p "$work/input"
    cp "$launcher/phalanx.jar" "$launcher"/lib/*.jar "$work/input"
    # both would be copied out of their jars at every start
    cp -R "$launcher/lib/fonts" "$work/input/fonts"
    mkdir -p "$work/input/native/org/sqlite/native"
    cp -R "$launcher/native/org/sqlite/native/$native" "$work/input/native/org/sqlite/native/"
    local options=() option
    for option in "${java_options[@]}"; do
        options+=(--java-options "$option")
    done
    "$jdk/bin/jpackage" --type app-image --name phalanx --app-version "$version" --dest "$work/image" \
        --runtime-image "$work/runtime" --input "$work/input" --main-jar phalanx.jar \
        --main-class org.phalanx.launcher.Main --icon "$1" "${options[@]}"
}
