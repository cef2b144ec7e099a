# Read by the start script and the test run: finds a JDK 25 on this computer.

# Says whether a folder holds a JDK 25, without starting it.
is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

# Prints the home of the first JDK 25: named by the environment, else in one of the usual folders.
find_jdk25() {
    local home found own=${HOME:-/nonexistent}
    for home in \
        "${JAVA25_HOME:-}" "${JAVA_25_HOME:-}" "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/* /usr/local/*jdk* \
        "$own"/.sdkman/candidates/java/* "$own"/.jdks/* "$own"/.gradle/jdks/* "$own"/.m2/jdks/* \
        "$own"/.asdf/installs/java/* "$own"/.local/share/mise/installs/java/* "$own"/.jbang/cache/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$own"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$home" ] && is_jdk25 "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    found=$(command -v javac) && found=$(readlink -f "$found" 2>/dev/null) && found=${found%/bin/javac}
    if [ -n "$found" ] && is_jdk25 "$found"; then
        printf '%s\n' "$found"
        return 0
    fi
    return 1
}

# Keeps Maven itself silent on a JDK that warns about its libraries.
quiet_maven() {
    export JAVA_HOME=$1
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}
